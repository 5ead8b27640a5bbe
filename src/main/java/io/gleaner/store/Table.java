package io.gleaner.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;

/**
 * The answer to a query.
 *
 * @param columns names of its columns
 * @param rows its rows; a cell is a number, a {@code Boolean}, text, a list, a map, or null
 */
public record Table(List<String> columns, List<List<Object>> rows) {
    private static final int WIDEST = 60;

    /** For a terminal: columns in line, long cells cut, control characters made visible. */
    public String asText() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream().map(Table::shown).toList());
        for (List<Object> row : rows) {
            lines.add(row.stream().map(Table::shown).toList());
        }
        int[] widths = new int[columns.size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(line.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (int n = 0; n < lines.size(); n++) {
            appendLine(text, lines.get(n), widths, n == 0 ? List.of() : rows.get(n - 1));
            if (n == 0) {
                for (int i = 0; i < widths.length; i++) {
                    text.append(i == 0 ? "" : "  ").append("-".repeat(widths[i]));
                }
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static void appendLine(
            StringBuilder text, List<String> line, int[] widths, List<Object> cells) {
        int start = text.length();
        for (int i = 0; i < widths.length; i++) {
            String pad = " ".repeat(widths[i] - length(line.get(i)));
            boolean number = !cells.isEmpty() && cells.get(i) instanceof Number;
            text.append(i == 0 ? "" : "  ");
            text.append(number ? pad + line.get(i) : line.get(i) + pad);
        }
        while (text.length() > start && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        text.append('\n');
    }

    private static String shown(Object cell) {
        String plain = CsvCells.written(inFull(cell), true);
        StringBuilder shown = new StringBuilder();
        plain.codePoints()
                .limit(WIDEST + 1L)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(shown::appendCodePoint);
        if (length(shown.toString()) > WIDEST) {
            shown.setLength(shown.offsetByCodePoints(0, WIDEST - 1));
            shown.append('\u2026');
        }
        return shown.toString();
    }

    /** People read 1047869566 more easily than 1.047869566E9. */
    private static Object inFull(Object cell) {
        boolean readable =
                cell instanceof Double number
                        && Math.abs(number) < 1e18
                        && (number == 0 || Math.abs(number) > 1e-9);
        return readable ? BigDecimal.valueOf((Double) cell) : cell;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** As CSV with a header; text that a spreadsheet would run is defused. */
    public String asCsv() {
        StringBuilder text = new StringBuilder();
        try {
            CSVPrinter printer = new CSVPrinter(text, CsvCells.FORMAT);
            printer.printRecord(columns);
            for (List<Object> row : rows) {
                printer.printRecord(CsvCells.written(row, false));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** As a JSON array of one object a row, a row a line; decimals with every digit. */
    public String asJson() {
        StringBuilder json = new StringBuilder("[");
        for (int n = 0; n < rows.size(); n++) {
            json.append(n == 0 ? "\n" : ",\n");
            json.append(JsonText.object(columns, rows.get(n), false));
        }
        return json.append(rows.isEmpty() ? "]\n" : "\n]\n").toString();
    }
}
