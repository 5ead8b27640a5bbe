package io.gleaner.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.figure.Evidence;
import io.gleaner.figure.Figure;
import io.gleaner.quantity.Amount;
import io.gleaner.quantity.Bound;
import io.gleaner.quantity.Quantity;
import io.gleaner.quantity.Unit;
import io.gleaner.text.Span;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureCsvTest {
    private static final Unit KM = new Unit("km", "kilometre", "length");

    private static Figure figure(String quote, Amount amount) {
        Evidence evidence =
                new Evidence(3, new Span(5, 5 + quote.length()), 5, 5 + quote.length(), quote);
        return Samples.figure("a", 1, evidence, Quantity.of(amount, Bound.EXACT, KM));
    }

    private static String row(Figure figure, boolean raw) {
        StringBuilder csv = new StringBuilder();
        BaseUnit metres =
                (value, unit, change) ->
                        Optional.of(
                                new BaseUnit.Measure(
                                        value.multiply(BigDecimal.valueOf(1000)), "m"));
        FigureCsv.write(csv, List.of(figure), metres, raw);
        return csv.toString().lines().skip(1).findFirst().orElseThrow();
    }

    @Test
    void everyColumnStandsInItsPlace() {
        assertEquals(
                "a,1,3,5,11,2.5 km,2.5,,2.5 km,=,km,kilometre,length,text,2500,m,level,,,the"
                        + " users,,,,,,,,,,reported,0.712,1.0,0.9,0.85,0.801,number; noun",
                row(figure("2.5 km", Amount.of(new BigDecimal("2.50"))), false));
    }

    @Test
    void numbersAreWrittenInFull() {
        assertEquals(
                "15520000000000,20000000000000",
                cells(Amount.of(new BigDecimal("1.552e13"), new BigDecimal("2E13"))));
        assertEquals("-0.0000001,", cells(Amount.of(new BigDecimal("-1E-7"))));
        assertEquals(",", cells(Amount.of(BigDecimal.TEN.pow(29))));
        assertEquals(",", cells(new Amount.Unheld("too long")));
    }

    private static String cells(Amount amount) {
        String[] cells = row(figure("x", amount), false).split(",", -1);
        return cells[6] + "," + cells[7];
    }

    @Test
    void noSpreadsheetRunsItsText() {
        Figure figure = figure("-2.5 km", Amount.of(new BigDecimal("-2.5")));
        assertEquals("'-2.5 km,-2.5", part(row(figure, false)));
        assertEquals("-2.5 km,-2.5", part(row(figure, true)));
    }

    private static String part(String row) {
        String[] cells = row.split(",", -1);
        return cells[5] + "," + cells[6];
    }

    @Test
    void aFileIsWrittenWholeInItsFolder(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("deep/er/a.csv");
        FigureCsv.write(file, List.of(), BaseUnit.NONE);
        assertEquals(String.join(",", FigureRow.COLUMNS) + "\n", Files.readString(file));
        assertEquals(1, Files.list(file.getParent()).count());
    }
}
