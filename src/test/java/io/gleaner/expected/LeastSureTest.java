package io.gleaner.expected;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.figure.Confidence;
import io.gleaner.figure.Evidence;
import io.gleaner.figure.Figure;
import io.gleaner.figure.trait.Role;
import io.gleaner.figure.trait.Status;
import io.gleaner.quantity.Amount;
import io.gleaner.quantity.Bound;
import io.gleaner.quantity.Quantity;
import io.gleaner.quantity.Unit;
import io.gleaner.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LeastSureTest {
    private static Figure figure(int id, String quote, Confidence confidence) {
        return new Figure(
                "a",
                id,
                new Evidence(0, new Span(0, quote.length()), 0, quote.length(), quote),
                Quantity.of(Amount.of(BigDecimal.ONE), Bound.EXACT, Unit.PERCENT),
                Role.LEVEL,
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Status.REPORTED,
                List.of(),
                confidence,
                List.of());
    }

    @Test
    void theLeastSureStandFirstWithWhatOfThemIs() {
        List<Figure> figures =
                List.of(
                        figure(1, "1%", new Confidence(0.9, 1, 0.99, 0.95, 0.97)),
                        figure(2, "certain", Confidence.FULL),
                        figure(3, "2\n  percent", new Confidence(0.41234, 0.98, 0.9, 0.6, 0.45)),
                        figure(4, "3%", new Confidence(0.9, 0.91, 0.99, 0.95, 0.97)));
        assertEquals(
                List.of(
                        "0.412  3  \"2 percent\"  period 0.450",
                        "0.900  1  \"1%\"  subject 0.950",
                        "0.900  4  \"3%\"  unit 0.910"),
                LeastSure.of(figures, 10));
        assertEquals(1, LeastSure.of(figures, 1).size());
        assertEquals(List.of(), LeastSure.of(List.of(figures.get(1)), 10));
    }
}
