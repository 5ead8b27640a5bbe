package io.gleaner.report;

import io.gleaner.report.ReportData.FigureView;
import java.util.List;
import java.util.Set;

/**
 * The figures of an article as a table: a few columns to look at, and all of them, hidden, for the
 * card that the script shows beside a figure.
 */
final class FigureTable {
    /** Columns that the table shows. */
    private static final List<String> SHOWN =
            List.of("id", "value", "unit", "role", "subject", "period", "source", "confidence");

    /** Columns that say where the row is, not what it means. */
    private static final Set<String> PLACE =
            Set.of("article", "sentence", "char_start", "char_end", "value_text");

    private FigureTable() {}

    static void write(Html html, List<FigureView> figures, String anchor) {
        html.open("thead").open("tr");
        SHOWN.forEach(column -> html.element("th", column, "class", column));
        html.close().closeLine().open("tbody").line();
        for (FigureView figure : figures) {
            row(html, figure, anchor + "-" + figure.id());
        }
        html.closeLine();
    }

    private static void row(Html html, FigureView figure, String anchor) {
        html.open(
                "tr",
                "id",
                anchor,
                "class",
                Roles.style(figure.role()),
                "tabindex",
                "0",
                "data-points",
                anchor);
        for (String column : SHOWN) {
            html.element("td", shown(figure, column), "class", column);
        }
        html.open("td", "hidden", "").open("dl");
        figure.cells()
                .forEach(
                        (column, value) -> {
                            if (!PLACE.contains(column)) {
                                html.element("dt", column).element("dd", value);
                            }
                        });
        html.close().close().closeLine();
    }

    private static String shown(FigureView figure, String column) {
        return switch (column) {
            case "value" -> value(figure);
            case "role" -> (figure.role() + " " + figure.cell("direction")).strip();
            case "period" ->
                    figure.cell("period")
                            + (figure.cell("base_period").isEmpty()
                                    ? ""
                                    : " from " + figure.cell("base_period"));
            case "subject" ->
                    figure.cell("subject")
                            + (figure.cell("share_of").isEmpty()
                                    ? ""
                                    : " of " + figure.cell("share_of"));
            default -> figure.cell(column);
        };
    }

    /** The value with its bound, its thousands set apart for the eye. */
    static String value(FigureView figure) {
        String bound = figure.cell("bound");
        String high = figure.cell("high");
        return (bound.equals("=") || bound.isEmpty() ? "" : bound + " ")
                + grouped(figure.cell("value"))
                + (high.isEmpty() ? "" : "\u2013" + grouped(high));
    }

    /** {@code 13080000000} as {@code 13 080 000 000}, with thin spaces. */
    static String grouped(String number) {
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        String sign = whole.startsWith("-") ? "-" : "";
        String digits = whole.substring(sign.length());
        if (digits.length() < 5) {
            return number;
        }
        StringBuilder grouped = new StringBuilder(sign);
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                grouped.append('\u2009');
            }
            grouped.append(digits.charAt(i));
        }
        return grouped + (point < 0 ? "" : number.substring(point));
    }
}
