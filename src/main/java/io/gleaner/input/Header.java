package io.gleaner.input;

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
 * @param values by key; empty when the file has no header
 * @param length how many characters of the file it takes, the empty line included
 */
record Header(Map<String, String> values, int length) {
    private static final List<String> KEYS = List.of("title", "publisher", "published", "url");
    private static final Header NONE = new Header(Map.of(), 0);

    static Header of(String text) {
        Map<String, String> values = new HashMap<>();
        int at = 0;
        while (at < text.length()) {
            int end = lineEnd(text, at);
            String line = text.substring(at, end);
            int next = afterLine(text, end);
            if (line.isBlank()) {
                return values.isEmpty() ? NONE : new Header(Map.copyOf(values), next);
            }
            int colon = line.indexOf(':');
            String key = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (!KEYS.contains(key) || values.containsKey(key)) {
                return NONE;
            }
            values.put(key, line.substring(colon + 1).strip());
            at = next;
        }
        return NONE;
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
