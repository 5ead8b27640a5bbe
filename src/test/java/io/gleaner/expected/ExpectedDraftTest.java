package io.gleaner.expected;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.cue.Direction;
import io.gleaner.figure.Confidence;
import io.gleaner.figure.Evidence;
import io.gleaner.figure.Figure;
import io.gleaner.figure.trait.Dated;
import io.gleaner.figure.trait.Role;
import io.gleaner.figure.trait.Status;
import io.gleaner.quantity.Amount;
import io.gleaner.quantity.Bound;
import io.gleaner.quantity.Quantity;
import io.gleaner.quantity.Unit;
import io.gleaner.text.Span;
import io.gleaner.time.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ExpectedDraftTest {
    private static final String TEXT = "😀 5%, \"then\" 5%\nin all";

    private static Figure figure(int id, int start, String quote, Amount amount) {
        int charStart = TEXT.codePointCount(0, start);
        return new Figure(
                "a",
                id,
                new Evidence(
                        0,
                        new Span(start, start + quote.length()),
                        charStart,
                        charStart + quote.codePointCount(0, quote.length()),
                        quote),
                Quantity.of(amount, Bound.ABOUT, Unit.PERCENT),
                Role.GROWTH,
                Optional.of(Direction.UP),
                id == 2 ? OptionalInt.of(1) : OptionalInt.empty(),
                Optional.of("sales, \"net\" | gross"),
                Optional.empty(),
                Optional.of(new Dated(Period.quarter(2024, 3), "clause")),
                Optional.of(Period.year(2023)),
                Optional.of("the office"),
                Status.REPORTED,
                List.of(),
                Confidence.FULL,
                List.of());
    }

    @Test
    void aDraftReadBackIsTheFigures() {
        List<Figure> figures =
                List.of(
                        figure(1, TEXT.indexOf("5%"), "5%", Amount.of(BigDecimal.valueOf(5))),
                        figure(
                                2,
                                TEXT.indexOf("\"then\" 5%"),
                                "\"then\" 5%\nin",
                                Amount.of(
                                        new BigDecimal("66.66666666666666666667"),
                                        new BigDecimal("2e3"))),
                        figure(3, TEXT.lastIndexOf("5%"), "5%", Amount.of(BigDecimal.valueOf(5))));
        String csv = ExpectedDraft.of(figures, TEXT);
        ExpectedFigures read = ExpectedFigures.parse("a.expected.csv", csv, TEXT);
        assertEquals(List.of(), read.problems());
        Score score =
                Score.of(
                        List.of(
                                Alignment.of(
                                        read.figures(),
                                        figures.stream().map(PredictedFigure::of).toList())));
        assertEquals(3, score.fact());
        assertEquals(1.0, score.accuracy(Field.ABOUT));
        assertTrue(csv.contains(",66.6666666667,2000,~,percent,"), csv);
    }
}
