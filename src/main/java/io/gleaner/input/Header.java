package io.gleaner.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The block of lines at the very top of a text file that tells what the text does not, with an
 * empty line below it.
 *
 * <pre>
 * title: Online shopping in 2024
 * publisher: Statistics Office
 * published: 2025-01-17
 * url: https://example.org/2025/01/17/shopping
 *
 * </pre>
 *
 * Where it is written otherwise it is read as far as it goes, and what is odd is told. A line with
 * another key is of the header where a known key follows, or an empty line and nothing is measured;
 * else the text begins with it: {@code Revenue: 5 million dollars}.
 *
 * @param values by key; empty when the file has no header
 * @param length how many characters of the file it takes, the empty line included
 * @param oddities what is not as it should be
 */
record Header(Map<String, String> values, int length, List<Oddity> oddities) {
    private static final List<String> KEYS = List.of("title", "publisher", "published", "url");
    private static final Header NONE = new Header(Map.of(), 0, List.of());

    /**
     * A line that a header should not have.
     *
     * @param line its number, from 1
     * @param what what is odd, and what to do
     */
    record Oddity(int line, String what) {}

    /**
     * A line of the block.
     *
     * @param number from 1
     * @param at where it begins in the file
     * @param next where the next one begins
     */
    private record Line(int number, int at, int next, String key, String value) {
        boolean isKnown() {
            return KEYS.contains(known());
        }

        String known() {
            return key.toLowerCase(Locale.ROOT);
        }
    }

    static Header of(String text) {
        List<Line> block = new ArrayList<>();
        int known = 0;
        int at = 0;
        boolean closed = false;
        while (at < text.length() && !closed) {
            int end = lineEnd(text, at);
            String line = text.substring(at, end);
            int colon = line.indexOf(':');
            String key = colon < 0 ? "" : line.substring(0, colon).strip();
            closed = line.isBlank();
            if (!closed && !isKey(key)) {
                break;
            }
            int next = afterLine(text, end);
            if (!closed) {
                String value = line.substring(colon + 1).strip();
                block.add(new Line(block.size() + 1, at, next, key, value));
                known = block.get(block.size() - 1).isKnown() ? block.size() : known;
                if (known == 0 && Measured.is(value)) {
                    return NONE;
                }
            }
            at = next;
        }
        if (known == 0) {
            return NONE;
        }
        List<Line> last = block.subList(known, block.size());
        Optional<Line> first = last.stream().filter(l -> Measured.is(l.value())).findFirst();
        if (!closed) {
            first = last.stream().findFirst();
        }
        if (first.isPresent()) {
            return header(block.subList(0, first.get().number() - 1), first.get().at(), false);
        }
        // a file that is all header has no text but this
        return !closed && at >= text.length() ? NONE : header(block, at, closed);
    }

    private static Header header(List<Line> lines, int length, boolean closed) {
        Map<String, String> values = new HashMap<>();
        List<Oddity> oddities = new ArrayList<>();
        for (Line line : lines) {
            if (!line.isKnown()) {
                oddities.add(new Oddity(line.number(), unknown(line.key())));
            } else if (values.putIfAbsent(line.known(), line.value()) != null) {
                oddities.add(new Oddity(line.number(), twice(line.known())));
            }
        }
        if (!closed) {
            oddities.add(new Oddity(lines.size() + 1, OPEN));
        }
        return new Header(Map.copyOf(values), length, List.copyOf(oddities));
    }

    private static final String OPEN =
            "no empty line stands between the header and the text; put one before this line";

    private static String twice(String key) {
        return "\"" + key + "\" stands here again: the first one counts; take one of them out";
    }

    private static String unknown(String key) {
        return "\""
                + key
                + "\" is nothing that a header tells: the line is left out; a header has "
                + String.join(", ", KEYS)
                + "; take it out, or put an empty line before it where it is text";
    }

    /** One word: what stands before a colon in running text mostly is more. */
    private static boolean isKey(String key) {
        return !key.isEmpty()
                && key.length() <= 20
                && key.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '_');
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int afterLine(String text, int end) {
        boolean two = text.startsWith("\r\n", end);
        return Math.min(text.length(), end + (two ? 2 : 1));
    }

    Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
    }
}
