package io.gleaner.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the day of publication in what a page left around its article.
 *
 * <p>Only lines that say so count: a crawl's date line, {@code Published: January 15, 2024}, a line
 * that is nothing but a date, a byline, a dateline. A date in running text is a date of the story.
 */
final class PublicationDate {
    private static final int HEAD_LINES = 40;
    private static final int LONGEST_LINE = 160;
    private static final Set<String> MONTHS_AND_DAYS =
            Set.of("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun");
    private static final List<String> STRONG =
            List.of(
                    "published",
                    "first published",
                    "publication date",
                    "release date",
                    "released",
                    "posted",
                    "issued",
                    "date");
    private static final List<String> WEAK = List.of("updated", "last updated", "modified");
    private static final Set<String> AROUND_DATES =
            Set.of(
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "at",
                    "on",
                    "am",
                    "pm",
                    "est",
                    "edt",
                    "gmt",
                    "utc",
                    "bst",
                    "cet",
                    "cest",
                    "ist",
                    "pst",
                    "pdt",
                    "et",
                    "hrs",
                    "en",
                    "english",
                    "t",
                    "z",
                    "a",
                    "p",
                    "m",
                    "h",
                    "date",
                    "published",
                    "updated",
                    "posted",
                    "cst",
                    "beijing",
                    "time",
                    "edition");

    private PublicationDate() {}

    /** In the first lines of a text. */
    static Optional<FoundDate> inText(String text) {
        List<String> head =
                text.substring(0, Math.min(text.length(), 20_000))
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .limit(HEAD_LINES)
                        .filter(line -> line.length() <= LONGEST_LINE || isDateline(line))
                        .toList();
        return first(head, line -> labelled(line, STRONG))
                .or(() -> first(head, PublicationDate::alone))
                .or(() -> first(head, PublicationDate::byline))
                .or(() -> first(head, PublicationDate::dateline))
                .or(() -> first(head, line -> labelled(line, WEAK)));
    }

    /** Whether a line only tells when its page was published. */
    static boolean isDateLine(String line) {
        return line.length() <= LONGEST_LINE
                && !line.endsWith(".")
                && (alone(line).isPresent()
                        || labelled(line, STRONG).isPresent()
                        || labelled(line, WEAK).isPresent());
    }

    /** In an address: {@code /2024/01/15/}, {@code ?d=2024-01-15}, {@code /20240115/}. */
    static Optional<FoundDate> inUrl(String url) {
        return WrittenDate.in(url).map(date -> new FoundDate(date.day(), "url"));
    }

    /** In a file's name: {@code 2024-01-15-retail}. */
    static Optional<FoundDate> inName(String name) {
        return WrittenDate.in(name).map(date -> new FoundDate(date.day(), "name"));
    }

    private interface Way {
        Optional<WrittenDate> read(String line);
    }

    private static Optional<FoundDate> first(List<String> lines, Way way) {
        return lines.stream()
                .flatMap(line -> way.read(line).stream())
                .findFirst()
                .map(date -> new FoundDate(date.day(), "text"));
    }

    /** {@code Published: January 15, 2024 at 2:35 am EST}, {@code date 2024-01-15 en English}. */
    private static Optional<WrittenDate> labelled(String line, List<String> labels) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (String label : labels) {
            if (lower.startsWith(label)
                    && lower.length() > label.length()
                    && !Character.isLetter(lower.charAt(label.length()))
                    && line.length() <= LONGEST_LINE) {
                Optional<WrittenDate> date = WrittenDate.in(line);
                // the date follows its label at once, perhaps after a weekday
                if (date.isPresent() && date.get().start() <= label.length() + 14) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    /** A line that holds a date, perhaps weekday and time, and nothing else. */
    private static Optional<WrittenDate> alone(String line) {
        return WrittenDate.in(line)
                .filter(date -> onlyDateWords(line.substring(0, date.start())))
                .filter(date -> onlyDateWords(line.substring(date.end())));
    }

    private static boolean onlyDateWords(String part) {
        for (String word : part.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (!word.isEmpty()
                    && !AROUND_DATES.contains(word)
                    && !MONTHS_AND_DAYS.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** {@code By Jane Roe | 15 January 2024}. */
    private static Optional<WrittenDate> byline(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        boolean by = lower.startsWith("by ") || lower.startsWith("by:");
        boolean told = !line.endsWith(".") || lower.endsWith("a.m.") || lower.endsWith("p.m.");
        return by && line.length() <= LONGEST_LINE && told
                ? WrittenDate.in(line).filter(date -> onlyDateWords(line.substring(date.end())))
                : Optional.empty();
    }

    /**
     * {@code LONDON, Jan. 15, 2024 (Reuters) -}, {@code BEIJING, 15 January 2024 /PRNewswire/ --}.
     */
    private static Optional<WrittenDate> dateline(String line) {
        if (!isDateline(line)) {
            return Optional.empty();
        }
        int dash = datelineEnd(line);
        return WrittenDate.in(line.substring(0, dash));
    }

    /** Begins with a place in capitals, and a dash follows soon. */
    private static boolean isDateline(String line) {
        int letters = 0;
        while (letters < line.length()
                && (Character.isUpperCase(line.charAt(letters))
                        || " .-'".indexOf(line.charAt(letters)) >= 0)) {
            letters++;
        }
        return letters >= 3
                && letters < line.length()
                && (line.charAt(letters) == ',' || line.charAt(letters) == '(')
                && datelineEnd(line) > 0;
    }

    private static int datelineEnd(String line) {
        int limit = Math.min(line.length(), 110);
        for (int i = 8; i < limit; i++) {
            char c = line.charAt(i);
            boolean dash = c == '\u2013' || c == '\u2014' || c == '-' && isSpace(line, i + 1);
            if (dash || line.startsWith("--", i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSpace(String line, int i) {
        return i < line.length()
                && Character.isWhitespace(line.charAt(i))
                && line.charAt(i - 2) == ' ';
    }
}
