package io.gleaner.input;

import java.util.Set;

/**
 * A number with what it counts or measures, as a line of text has and a line about it mostly has
 * not: {@code 5 million dollars}, {@code 3.2%}, {@code €400}; not {@code 10 February 2025, 4:05
 * pm}.
 */
final class Measured {
    private static final Set<String> CLOCK = Set.of("am", "pm", "a", "p", "st", "nd", "rd", "th");

    private Measured() {}

    static boolean is(String line) {
        int at = 0;
        while (at < line.length()) {
            if (!Character.isDigit(line.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < line.length() && isOfNumber(line.charAt(end))) {
                end++;
            }
            if (isMoney(line, at) || isCounted(line, end)) {
                return true;
            }
            at = end;
        }
        return false;
    }

    private static boolean isOfNumber(char c) {
        return Character.isDigit(c) || c == '.' || c == ',' || c == ':';
    }

    private static boolean isMoney(String line, int number) {
        String before = line.substring(0, number).stripTrailing();
        return !before.isEmpty()
                && Character.getType(before.charAt(before.length() - 1))
                        == Character.CURRENCY_SYMBOL;
    }

    /** Months are written with a capital. */
    private static boolean isCounted(String line, int behind) {
        if (behind < line.length() && line.charAt(behind) == '%') {
            return true;
        }
        int from = behind;
        while (from < line.length() && line.charAt(from) == ' ') {
            from++;
        }
        int to = from;
        while (to < line.length() && Character.isLetter(line.charAt(to))) {
            to++;
        }
        return from > behind
                && to > from
                && Character.isLowerCase(line.charAt(from))
                && !CLOCK.contains(line.substring(from, to));
    }
}
