package io.gleaner.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The block of lines at the very top of a text file that tells what the text does not, closed by an
 * empty line.
 *
 * <pre>
 * title: Online shopping in 2024
 * publisher: Statistics Office
 * published: 2025-01-17
 * url: https://example.org/2025/01/17/shopping
 *
 * </pre>
 *
 * Where it is written otherwise it is read as far as it goes, and what is odd is told.
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

    static Header of(String text) {
        Map<String, String> values = new HashMap<>();
        List<Oddity> oddities = new ArrayList<>();
        int at = 0;
        for (int number = 1; at < text.length(); number++) {
            int end = lineEnd(text, at);
            String line = text.substring(at, end);
            int next = afterLine(text, end);
            if (line.isBlank()) {
                return values.isEmpty() ? NONE : header(values, next, oddities);
            }
            int colon = line.indexOf(':');
            String key = colon < 0 ? "" : line.substring(0, colon).strip();
            String known = key.toLowerCase(Locale.ROOT);
            if (KEYS.contains(known)) {
                if (values.putIfAbsent(known, line.substring(colon + 1).strip()) != null) {
                    oddities.add(new Oddity(number, twice(known)));
                }
            } else if (isKey(key)) {
                oddities.add(new Oddity(number, unknown(key)));
            } else if (values.isEmpty()) {
                return NONE;
            } else {
                oddities.add(new Oddity(number, OPEN));
                return header(values, at, oddities);
            }
            at = next;
        }
        return NONE;
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

    private static Header header(Map<String, String> values, int length, List<Oddity> oddities) {
        return new Header(Map.copyOf(values), length, List.copyOf(oddities));
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
