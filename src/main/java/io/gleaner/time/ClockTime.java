package io.gleaner.time;

import java.util.Locale;
import java.util.Optional;

/** Writes a time of day as ISO 8601 does: {@code 6:40 p.m.} is {@code T18:40}. */
final class ClockTime {
    private ClockTime() {}

    static Optional<String> read(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("noon") || lower.startsWith("midday")) {
            return Optional.of("T12:00");
        }
        if (lower.startsWith("midnight")) {
            return Optional.of("T24:00");
        }
        int[] numbers = new int[2];
        int found = 0;
        int at = 0;
        while (at < lower.length() && found < 2) {
            char c = lower.charAt(at);
            if (c >= '0' && c <= '9') {
                int from = at;
                while (at < lower.length() && Character.isDigit(lower.charAt(at))) {
                    at++;
                }
                numbers[found++] = Integer.parseInt(lower.substring(from, Math.min(at, from + 4)));
            } else if (c == ':' || c == '.') {
                at++;
            } else {
                break;
            }
        }
        int hour = numbers[0];
        int minute = numbers[1];
        if (found == 1 && hour >= 100) {
            minute = hour % 100;
            hour = hour / 100;
        }
        String rest = lower.substring(at).strip();
        if (rest.startsWith("p") && hour < 12) {
            hour += 12;
        } else if (rest.startsWith("a") && hour == 12) {
            hour = 0;
        }
        return found == 0 || hour > 24 || minute > 59
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "T%02d:%02d", hour, minute));
    }
}
