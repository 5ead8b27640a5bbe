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
    private static final String CLOSES = "|}";

    /** Rows of names and numbers are shorter. */
    private static final int LONGEST = 250;

    /** Where the first one from a place on opens; after the text when none does. */
    static int next(String text, int from) {
        int open = text.indexOf(OPENS, from);
        return open < 0 || text.indexOf(CLOSES, open + OPENS.length()) < 0 ? text.length() : open;
    }

    /** The one that opens at a place where one does. */
    static WikiTable at(String text, int open) {
        int close = text.indexOf(CLOSES, open + OPENS.length());
        List<Span> rows = new ArrayList<>();
        int at = open + OPENS.length();
        while (at < close) {
            int next = Math.min(separator(text, at, close), close);
            row(text, at, next, rows);
            at = afterDashes(text, next);
        }
        return new WikiTable(open, close + 2, List.copyOf(rows));
    }

    /** Whether a row holds running text, as tables do that only place it on a page. */
    static boolean tells(String text, Span row) {
        return row.length() > LONGEST && row.of(text).contains(". ");
    }

    /** Where the next "|-" stands that begins a row and is no negative number in a cell. */
    private static int separator(String text, int from, int end) {
        for (int at = from; at + 2 < end; at++) {
            if (text.charAt(at) == '|'
                    && text.charAt(at + 1) == '-'
                    && !Character.isDigit(text.charAt(at + 2))) {
                return at;
            }
        }
        return end;
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
