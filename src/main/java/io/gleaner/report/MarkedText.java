package io.gleaner.report;

import io.gleaner.report.ReportData.FigureView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An article's text as paragraphs, its figures marked in place.
 *
 * <p>A line is a paragraph, unless it looks like one line of a text that was wrapped.
 */
final class MarkedText {
    private static final int LONGEST_HEADING = 110;
    private static final int SHORTEST_WRAPPED = 50;
    private static final int LONGEST_WRAPPED = 100;

    /** A stretch of text without breaks. */
    private record Line(int start, int end) {}

    private final Html html;
    private final String text;
    private final String anchor;
    private final List<FigureView> marks;

    /** Figures whose mark has begun: one over several lines is marked in each. */
    private final Set<Integer> begun = new HashSet<>();

    /**
     * @param anchor begins the marks' ids, so that tables can point at them
     */
    MarkedText(Html html, String text, String anchor, List<FigureView> figures) {
        this.html = html;
        this.text = text;
        this.anchor = anchor;
        this.marks = apart(figures);
    }

    /** The id of a figure's mark, for those who point at its place in the text. */
    static String place(String anchor, FigureView figure) {
        return anchor + "-" + figure.id() + "-text";
    }

    /** Of figures that overlap, the first is marked; a table shows them all. */
    static List<FigureView> apart(List<FigureView> figures) {
        List<FigureView> apart = new ArrayList<>();
        int end = 0;
        for (FigureView figure :
                figures.stream().sorted(Comparator.comparing(FigureView::start)).toList()) {
            if (figure.start() >= end && figure.end() > figure.start()) {
                apart.add(figure);
                end = figure.end();
            }
        }
        return apart;
    }

    void write() {
        Line before = null;
        boolean open = false;
        for (Line line : lines()) {
            boolean goesOn = before != null && open && wraps(before, line);
            if (open && !goesOn) {
                html.closeLine();
            }
            if (line.start() == line.end()) {
                open = false;
            } else {
                if (!goesOn) {
                    html.open("p", "class", kind(line));
                    open = true;
                } else {
                    html.line();
                }
                words(line);
            }
            before = line;
        }
        if (open) {
            html.closeLine();
        }
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int at = 0;
        while (at <= text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            boolean blank = text.substring(at, end).isBlank();
            lines.add(new Line(at, blank ? at : end));
            at = end + 1;
        }
        return lines;
    }

    private boolean wraps(Line before, Line line) {
        int length = before.end() - before.start();
        char last = text.charAt(before.end() - 1);
        return line.end() > line.start()
                && length >= SHORTEST_WRAPPED
                && length <= LONGEST_WRAPPED
                && ".!?:\"\u201D".indexOf(last) < 0;
    }

    private String kind(Line line) {
        String words = text.substring(line.start(), line.end()).strip();
        if (words.startsWith("- ") || words.startsWith("* ") || words.startsWith("\u2022")) {
            return "item";
        }
        char last = words.charAt(words.length() - 1);
        boolean heading =
                words.startsWith("#")
                        || words.length() <= LONGEST_HEADING && ".!?:;,\"\u201D".indexOf(last) < 0;
        return heading ? "heading" : null;
    }

    private void words(Line line) {
        int at = line.start();
        for (FigureView figure : marks) {
            int from = Math.max(figure.start(), line.start());
            int to = Math.min(figure.end(), line.end());
            if (from >= to) {
                continue;
            }
            html.text(text.substring(at, from));
            html.element(
                    "mark",
                    text.substring(from, to),
                    "id",
                    begun.add(figure.id()) ? place(anchor, figure) : null,
                    "class",
                    "figure " + Roles.style(figure.role()),
                    "tabindex",
                    "0",
                    "data-figure",
                    anchor + "-" + figure.id());
            at = to;
        }
        html.text(text.substring(at, line.end()));
    }
}
