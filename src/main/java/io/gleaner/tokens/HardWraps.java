package io.gleaner.tokens;

import java.util.Set;

/**
 * The paragraphs of a text that are wrapped by hand to narrow lines, as letters and bulletins are.
 *
 * <p>Lines are wrapped where the first word of the next one would not have found room in the width
 * of the longest. So are the lines of some lists and tables: a paragraph is taken for wrapped only
 * when it ends in a full stop and its lines mostly break off in the middle of a phrase.
 */
final class HardWraps {
    private static final int NARROWEST = 30;
    private static final int WIDEST = 100;

    /** Words after which no sentence ends. */
    private static final Set<String> GOES_ON =
            Set.of(
                    "a", "an", "the", "of", "in", "on", "at", "to", "by", "for", "from", "with",
                    "and", "or", "but", "than", "as", "was", "were", "is", "are", "has", "have",
                    "had", "will", "its", "their", "that", "which", "who", "about", "over", "under",
                    "nearly", "more", "some");

    private final String text;

    /** The lines without a blank one between them, last looked at, and the longest of them. */
    private int regionEnd = -1;

    private int width;

    /** The lines last weighed, and what came of it. */
    private int runStart = -1;

    private int runEnd = -1;
    private boolean wrapped;

    HardWraps(String text) {
        this.text = text;
    }

    /** Whether a line goes on in the next one. */
    boolean goesOn(int start, int end) {
        if (start >= regionEnd) {
            look(start);
        }
        if (width < NARROWEST || width > WIDEST) {
            return false;
        }
        if (start < runStart || start >= runEnd) {
            weigh(start);
        }
        return wrapped && end < runEnd;
    }

    private void look(int from) {
        int longest = 0;
        int start = from;
        int end = lineEnd(start);
        while (!isBlank(start, end)) {
            longest = Math.max(longest, last(start, end) + 1 - first(start, end));
            if (end == text.length()) {
                break;
            }
            start = end + 1;
            end = lineEnd(start);
        }
        width = longest;
        regionEnd = Math.max(start, end);
    }

    /** Lines from here up to one that has room left or after which something else begins. */
    private void weigh(int from) {
        int inPhrase = 0;
        int beforeNames = 0;
        int start = from;
        int end = lineEnd(start);
        while (end < text.length()) {
            int next = end + 1;
            int nextEnd = lineEnd(next);
            if (isBlank(next, nextEnd) || !isFull(start, end) || begins(next, nextEnd)) {
                break;
            }
            char stop = text.charAt(last(start, end));
            char head = text.charAt(first(next, nextEnd));
            boolean small = Character.isLowerCase(head) || goesOnAfter(start, end);
            if (small && !isStop(stop)) {
                inPhrase++;
            } else if (!isStop(stop) && Character.isUpperCase(head)) {
                if (SentenceEdges.opener(text, first(next, nextEnd))) {
                    break;
                }
                beforeNames++;
            }
            start = next;
            end = nextEnd;
        }
        runStart = from;
        runEnd = end;
        wrapped =
                inPhrase > 0
                        && inPhrase >= beforeNames
                        && !isBlank(start, end)
                        && isStop(text.charAt(last(start, end)));
    }

    /** Whether the first word of the next line finds no room behind a line. */
    private boolean isFull(int start, int end) {
        int length = last(start, end) + 1 - first(start, end);
        int word = first(end + 1, lineEnd(end + 1));
        int to = word;
        while (to < text.length() && text.charAt(to) > ' ') {
            to++;
        }
        boolean small = Character.isLowerCase(text.charAt(word)) || goesOnAfter(start, end);
        // wrapped evenly, lines may be shorter than they must
        return length + 1 + to - word > width || small && length >= width * 3 / 4;
    }

    /** Whether a line is an item, a heading or a row of a table. */
    private boolean begins(int start, int end) {
        char head = text.charAt(first(start, end));
        return SentenceSplitter.begins(text, start, end)
                || head == '#'
                || head == '|'
                || text.substring(start, end).indexOf('\t') >= 0;
    }

    private boolean goesOnAfter(int start, int end) {
        int to = last(start, end) + 1;
        int from = to;
        while (from > start && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.charAt(to - 1) == ',' || GOES_ON.contains(text.substring(from, to));
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == ':' || c == '"' || c == ')';
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private boolean isBlank(int start, int end) {
        return first(start, end) >= end;
    }

    private int first(int start, int end) {
        int at = start;
        while (at < end && SentenceSplitter.blank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int last(int start, int end) {
        int at = end - 1;
        while (at > start && SentenceSplitter.blank(text.charAt(at))) {
            at--;
        }
        return at;
    }
}
