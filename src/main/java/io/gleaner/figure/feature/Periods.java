package io.gleaner.figure.feature;

import io.gleaner.time.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How features tell periods: by length, by age, and how one lies to another. */
public final class Periods {
    private Periods() {}

    /** How long a period is. */
    public static String grain(Period period) {
        if (period.first().equals(period.last())) {
            return "day";
        }
        return switch (period.monthsLong()) {
            case 0 ->
                    "days"
                            + Math.min(
                                    10, ChronoUnit.DAYS.between(period.first(), period.last()) / 7);
            case 1 -> "month";
            case 3 -> "quarter";
            case 6 -> "half";
            case 12 -> "year";
            default -> period.monthsLong() > 12 ? "years" : "months";
        };
    }

    /** How a period lies to the day of publication. */
    static String age(Period period, Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return "unknown";
        }
        if (period.first().isAfter(day.get())) {
            return "future";
        }
        if (!period.last().isBefore(day.get())) {
            return "now";
        }
        long days = ChronoUnit.DAYS.between(period.last(), day.get());
        return days <= 7
                ? "week"
                : days <= 45
                        ? "month"
                        : days <= 100
                                ? "quarter"
                                : days <= 400 ? "year" : days <= 800 ? "two" : "old";
    }

    /** How one period lies to another. */
    static String relation(Period a, Period b) {
        return a.equals(b)
                ? "at"
                : b.contains(a)
                        ? "within"
                        : a.contains(b)
                                ? "around"
                                : a.plusYears(1).equals(b)
                                        ? "a year before"
                                        : a.last().isBefore(b.last()) ? "before" : "after";
    }

    /** How a period that is compared with lies to the one that is held. */
    static String order(Period base, Period held) {
        return base.equals(held)
                ? "at"
                : base.last().isBefore(held.first())
                        ? "before"
                        : !base.last().isAfter(held.last()) ? "within" : "after";
    }
}
