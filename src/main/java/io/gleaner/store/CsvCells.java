package io.gleaner.store;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** How cells are written into CSV: numbers plain, text so that no spreadsheet runs it. */
final class CsvCells {
    /** RFC 4180, lines ended as diffs like them. */
    static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private static final String STARTS_FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private CsvCells() {}

    static List<String> written(List<Object> cells, boolean raw) {
        return cells.stream().map(cell -> written(cell, raw)).toList();
    }

    /**
     * One cell.
     *
     * <p>Text that a spreadsheet would take for a formula, also one that begins with a sign of full
     * width, gets a leading apostrophe, unless raw; a lone sign, as in the column {@code bound}, is
     * no formula.
     */
    static String written(Object cell, boolean raw) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof BigDecimal number) {
            return plain(number);
        }
        String text = cell.toString();
        boolean formula =
                !(cell instanceof Number)
                        && text.length() > 1
                        && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula && !raw ? "'" + text : text;
    }

    /** Digits without exponent or trailing zeros. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
