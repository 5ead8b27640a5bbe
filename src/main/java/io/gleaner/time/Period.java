package io.gleaner.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of calendar days, both ends included.
 *
 * <p>Reads and writes ISO 8601 as the {@code period} column holds it: {@code 2024}, {@code
 * 2024-12}, {@code 2024-12-31}, {@code 2024-Q4}, {@code 2023-H1}, {@code 2023-01/2023-11}.
 *
 * @param first its first day
 * @param last its last day
 */
public record Period(LocalDate first, LocalDate last) {
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})(?:-(?:(\\d\\d)(?:-(\\d\\d))?|Q([1-4])|H([12])))?");

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("period " + first + "/" + last + " runs backwards");
        }
    }

    public static Period day(LocalDate day) {
        return new Period(day, day);
    }

    public static Period month(int year, int month) {
        YearMonth m = YearMonth.of(year, month);
        return new Period(m.atDay(1), m.atEndOfMonth());
    }

    public static Period months(YearMonth first, YearMonth last) {
        return new Period(first.atDay(1), last.atEndOfMonth());
    }

    public static Period quarter(int year, int quarter) {
        return months(YearMonth.of(year, 3 * quarter - 2), YearMonth.of(year, 3 * quarter));
    }

    public static Period half(int year, int half) {
        return months(YearMonth.of(year, 6 * half - 5), YearMonth.of(year, 6 * half));
    }

    public static Period year(int year) {
        return months(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    /** Reads what {@link #toString} writes; empty for anything else, impossible dates too. */
    public static Optional<Period> parse(String text) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            Optional<Period> from = parse(text.substring(0, slash));
            Optional<Period> to = parse(text.substring(slash + 1));
            return from.isPresent()
                            && to.isPresent()
                            && !to.get().last().isBefore(from.get().first())
                    ? Optional.of(from.get().to(to.get()))
                    : Optional.empty();
        }
        Matcher m = ISO.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(m.group(1));
        try {
            if (m.group(3) != null) {
                return Optional.of(
                        day(
                                LocalDate.of(
                                        year,
                                        Integer.parseInt(m.group(2)),
                                        Integer.parseInt(m.group(3)))));
            }
            if (m.group(2) != null) {
                return Optional.of(month(year, Integer.parseInt(m.group(2))));
            }
            if (m.group(4) != null) {
                return Optional.of(quarter(year, Integer.parseInt(m.group(4))));
            }
            return Optional.of(
                    m.group(5) != null ? half(year, Integer.parseInt(m.group(5))) : year(year));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** From the first day of this to the last day of another. */
    public Period to(Period other) {
        return new Period(first, other.last);
    }

    public boolean contains(Period other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    /** How coarse: the grain whose unit it is; a span of several has the grain of its ends. */
    public Grain grain() {
        if (first.equals(last)) {
            return Grain.DAY;
        }
        if (first.getDayOfMonth() != 1 || !last.equals(endOfMonth(last))) {
            return first.plusDays(6).equals(last) ? Grain.WEEK : Grain.DAY;
        }
        int length = monthsLong();
        int month = first.getMonthValue();
        if (length % 12 == 0 && month == 1) {
            return length == 120 && first.getYear() % 10 == 0 ? Grain.DECADE : Grain.YEAR;
        }
        if (length == 6 && month % 6 == 1) {
            return Grain.HALF;
        }
        return length == 3 && month % 3 == 1 ? Grain.QUARTER : Grain.MONTH;
    }

    /** Whole months from the first day to the last; 0 when the ends are no ends of months. */
    public int monthsLong() {
        if (first.getDayOfMonth() != 1 || !last.equals(endOfMonth(last))) {
            return 0;
        }
        return (last.getYear() - first.getYear()) * 12
                + last.getMonthValue()
                - first.getMonthValue()
                + 1;
    }

    /** The same span some months later (earlier when negative); month ends stay month ends. */
    public Period plusMonths(int months) {
        LocalDate from = first.plusMonths(months);
        LocalDate to = last.plusMonths(months);
        if (monthsLong() > 0) {
            to = endOfMonth(to);
        }
        return new Period(from, to);
    }

    public Period plusYears(int years) {
        return plusMonths(12 * years);
    }

    /** The span of the same length that ends where this begins. */
    public Period before() {
        int months = monthsLong();
        if (months > 0) {
            return plusMonths(-months);
        }
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        return new Period(first.minusDays(days), last.minusDays(days));
    }

    private static LocalDate endOfMonth(LocalDate day) {
        return YearMonth.from(day).atEndOfMonth();
    }

    @Override
    public String toString() {
        if (first.equals(last)) {
            return first.toString();
        }
        int months = monthsLong();
        if (months == 0) {
            return first + "/" + last;
        }
        int year = first.getYear();
        int month = first.getMonthValue();
        if (months == 1) {
            return monthText(first);
        }
        if (months == 3 && month % 3 == 1) {
            return yearText(year) + "-Q" + (month / 3 + 1);
        }
        if (months == 6 && month % 6 == 1) {
            return yearText(year) + "-H" + (month / 6 + 1);
        }
        if (months % 12 == 0 && first.getMonth() == Month.JANUARY) {
            return months == 12 ? yearText(year) : yearText(year) + "/" + yearText(last.getYear());
        }
        return monthText(first) + "/" + monthText(last);
    }

    private static String yearText(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    private static String monthText(LocalDate day) {
        return String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
    }
}
