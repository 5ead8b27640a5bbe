package io.gleaner.tokens;

import io.gleaner.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A table in the mark-up of wikis, on lines of its own or run together into a paragraph.
 *
 * <pre>
 * table = "{|" attributes row { "|-" { "-" } attributes row } "|}"
 * row   = { ( "!" | "!!" | "|" | "||" ) cell }                     ! Town ! Voters |- | Ayr || 420 |}
 * </pre>
 *
 * @param from where it opens
 * @param to after its end
 * @param rows the rows in order, without their attributes, none empty
 */
record WikiTable(int from, int to, List<Span> rows) {
    private static final String OPENS = "{|";

    /** The first that opens in a stretch of text; null when none does. */
    static WikiTable first(String text, int from, int end) {
        int open = text.indexOf(OPENS, from);
        if (open < 0 || open >= end) {
            return null;
        }
        int close = text.indexOf("|}", open + OPENS.length());
        if (close < 0) {
            return null;
        }
        List<Span> rows = new ArrayList<>();
        int at = open + OPENS.length();
        while (at < close) {
            int next = Math.min(separator(text, at, close), close);
            row(text, at, next, rows);
            at = afterDashes(text, next);
        }
        return new WikiTable(open, close + 2, List.copyOf(rows));
    }

    /** Where the next "|-" stands that begins a row and is no negative number in a cell. */
    private static int separator(String text, int from, int end) {
        int at = text.indexOf("|-", from);
        while (at >= 0 && at < end && at + 2 < end && Character.isDigit(text.charAt(at + 2))) {
            at = text.indexOf("|-", at + 2);
        }
        return at < 0 ? end : at;
    }

    private static int afterDashes(String text, int at) {
        int i = at + 1;
        while (i < text.length() && text.charAt(i) == '-') {
            i++;
        }
        return i;
    }

    /** A row begins at its first mark; what stands before tells how it looks. */
    private static void row(String text, int from, int end, List<Span> rows) {
        int start = from;
        while (start < end && text.charAt(start) != '|' && text.charAt(start) != '!') {
            start++;
        }
        int to = end;
        while (to > start && text.charAt(to - 1) <= ' ') {
            to--;
        }
        if (to - start > 1) {
            rows.add(new Span(start, to));
        }
    }
}
