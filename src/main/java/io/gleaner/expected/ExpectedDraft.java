package io.gleaner.expected;

import io.gleaner.figure.Figure;
import io.gleaner.quantity.Amount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Figures as the program read them, in the form of expected values: a start for a person, who reads
 * the article and mends them.
 */
public final class ExpectedDraft {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private ExpectedDraft() {}

    /**
     * The text of an {@code .expected.csv}.
     *
     * @param text the article's text
     */
    public static String of(List<Figure> figures, String text) {
        StringBuilder csv = new StringBuilder();
        try {
            // a string needs no closing
            CSVPrinter printer = new CSVPrinter(csv, FORMAT);
            printer.printRecord(ExpectedFigures.HEADER);
            for (Figure figure : figures) {
                printer.printRecord(row(figure, text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    private static List<String> row(Figure figure, String text) {
        PredictedFigure cells = PredictedFigure.of(figure);
        List<String> row = new ArrayList<>();
        row.add(Integer.toString(figure.id()));
        row.add(figure.evidence().quote());
        row.add(Integer.toString(occurrence(figure, text)));
        row.add(cells.value().map(ExpectedDraft::cut).orElse(""));
        row.add(cells.high().map(ExpectedDraft::cut).orElse(""));
        row.add(cells.cell(Field.BOUND));
        // a bar in the article's own words would read as "or"
        for (Field field :
                List.of(
                        Field.UNIT,
                        Field.ROLE,
                        Field.DIRECTION,
                        Field.ABOUT,
                        Field.SUBJECT,
                        Field.SHARE_OF,
                        Field.PERIOD,
                        Field.BASE_PERIOD,
                        Field.SOURCE)) {
            row.add(cells.cell(field).replace('|', '/'));
        }
        return row;
    }

    /** How often the quote stands in the text up to its own place. */
    private static int occurrence(Figure figure, String text) {
        int count = 0;
        int at = -1;
        do {
            at = text.indexOf(figure.evidence().quote(), at + 1);
            count++;
        } while (at >= 0 && at < figure.evidence().span().start());
        return count;
    }

    /** A repeating decimal is cut: two thirds are 66.6667. */
    private static String cut(BigDecimal value) {
        int whole = Math.max(0, value.precision() - value.scale());
        int places = Math.max(4, 12 - whole);
        return Amount.plain(
                value.scale() > places ? value.setScale(places, RoundingMode.HALF_EVEN) : value);
    }
}
