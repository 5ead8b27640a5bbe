package io.gleaner.input;

import io.gleaner.text.CalendarNames;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A whole calendar day in a short line, as headers, bylines and addresses write it.
 *
 * <pre>
 * 2024-01-15   2024/1/15   2024.01.15   20240115
 * January 15, 2024   Jan. 15th 2024   15 January 2024   15th of January, 2024   15-Jan-2024
 * 15/01/2024   01/15/2024        (only where one reading is possible)
 * </pre>
 *
 * @param day the day
 * @param start where it starts in the line
 * @param end where it ends
 */
record WrittenDate(LocalDate day, int start, int end) {
    private static final int EARLIEST = 1800;
    private static final int LATEST = 2200;

    /** A run of digits or of letters; what stands between runs is looked at in the line. */
    private record Run(String text, int start, int end) {
        int number() {
            return Character.isDigit(text.charAt(0)) && text.length() <= 8
                    ? Integer.parseInt(text)
                    : -1;
        }

        int month() {
            if (text.length() < 3) {
                return 0;
            }
            for (int i = 0; i < CalendarNames.MONTHS.size(); i++) {
                boolean whole = CalendarNames.MONTHS.get(i).equals(text);
                boolean cut = text.length() == 3 && CalendarNames.MONTHS.get(i).startsWith(text);
                if (whole || cut || i == 8 && text.equals("sept")) {
                    return i + 1;
                }
            }
            return 0;
        }
    }

    /** The first day in the line. */
    static Optional<WrittenDate> in(String line) {
        List<Run> runs = runs(line.toLowerCase(Locale.ROOT));
        for (int i = 0; i < runs.size(); i++) {
            Optional<WrittenDate> found = at(line, runs, i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static List<Run> runs(String line) {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        while (i < line.length()) {
            int start = i;
            if (isDigit(line.charAt(i))) {
                while (i < line.length() && isDigit(line.charAt(i))) {
                    i++;
                }
            } else if (Character.isLetter(line.charAt(i))) {
                while (i < line.length() && Character.isLetter(line.charAt(i))) {
                    i++;
                }
            } else {
                i++;
                continue;
            }
            runs.add(new Run(line.substring(start, i), start, i));
        }
        return runs;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<WrittenDate> at(String line, List<Run> runs, int i) {
        Run first = runs.get(i);
        if (first.text().length() == 8 && first.number() > 0) {
            int n = first.number();
            return day(n / 10000, n / 100 % 100, n % 100, first, first);
        }
        // 15th of January: the ordinal's ending and "of" are runs of their own
        List<Run> parts = new ArrayList<>();
        for (int k = i; k < runs.size() && parts.size() < 3; k++) {
            Run run = runs.get(k);
            boolean filler =
                    !parts.isEmpty() && List.of("st", "nd", "rd", "th", "of").contains(run.text());
            if (!filler) {
                parts.add(run);
            }
        }
        if (parts.size() < 3 || !close(line, parts)) {
            return Optional.empty();
        }
        Run a = parts.get(0);
        Run b = parts.get(1);
        Run c = parts.get(2);
        if (a.text().length() == 4 && a.number() > 0 && c.text().length() <= 2) {
            int month = b.month() > 0 ? b.month() : b.number();
            return day(a.number(), month, c.number(), a, c);
        }
        if (c.text().length() != 4 || c.number() < 0) {
            return Optional.empty();
        }
        if (a.month() > 0 && b.text().length() <= 2) {
            return day(c.number(), a.month(), b.number(), a, c);
        }
        if (b.month() > 0 && a.text().length() <= 2) {
            return day(c.number(), b.month(), a.number(), a, c);
        }
        return numeric(a, b, c);
    }

    /** Day and month in digits count only where they cannot be swapped. */
    private static Optional<WrittenDate> numeric(Run a, Run b, Run c) {
        if (a.text().length() > 2 || b.text().length() > 2) {
            return Optional.empty();
        }
        if (a.number() > 12 || a.number() == b.number()) {
            return day(c.number(), b.number(), a.number(), a, c);
        }
        return b.number() > 12 ? day(c.number(), a.number(), b.number(), a, c) : Optional.empty();
    }

    /** Between the parts stand a few separators and no end of a sentence. */
    private static boolean close(String line, List<Run> parts) {
        for (int i = 1; i < parts.size(); i++) {
            int gap = parts.get(i).start() - parts.get(i - 1).end();
            if (gap > 6) {
                return false;
            }
            String between = line.substring(parts.get(i - 1).end(), parts.get(i).start());
            if (between.chars().anyMatch(c -> "()[]:;|+".indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<WrittenDate> day(int year, int month, int day, Run from, Run to) {
        if (year < EARLIEST || year > LATEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new WrittenDate(LocalDate.of(year, month, day), from.start(), to.end()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
