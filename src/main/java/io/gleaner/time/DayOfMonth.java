package io.gleaner.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day whose month is not told: on the 18th, Friday the 11th.
 *
 * @param weekday the day of the week that it must be
 */
public record DayOfMonth(int day, Optional<DayOfWeek> weekday) implements TimeExpression {
    /** A day and its weekday meet again within this many months. */
    private static final int REACH = 40;

    @Override
    public Kind kind() {
        return Kind.CALENDAR;
    }

    @Override
    public Optional<Period> resolve(Anchor anchor) {
        Optional<YearMonth> month =
                anchor.near().filter(p -> p.monthsLong() == 1).map(p -> YearMonth.from(p.first()));
        if (month.isPresent()) {
            return on(month.get()).map(Period::day);
        }
        return anchor.published().flatMap(now -> nearest(now, anchor.tense()));
    }

    private Optional<Period> nearest(LocalDate now, Tense tense) {
        Optional<LocalDate> past = find(now, -1);
        Optional<LocalDate> future = find(now, 1);
        if (past.isEmpty() || future.isEmpty()) {
            return past.or(() -> future).map(Period::day);
        }
        long since = now.toEpochDay() - past.get().toEpochDay();
        long until = future.get().toEpochDay() - now.toEpochDay();
        boolean ahead = tense == Tense.FUTURE || tense == Tense.OPEN && until < since;
        return (ahead ? future : past).map(Period::day);
    }

    private Optional<LocalDate> find(LocalDate now, int step) {
        YearMonth month = YearMonth.from(now);
        for (int i = 0; i < REACH; i++) {
            Optional<LocalDate> day = on(month.plusMonths((long) step * i));
            if (day.isPresent() && day.get().compareTo(now) * step >= 0) {
                return day;
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> on(YearMonth month) {
        return month.isValidDay(day)
                ? Optional.of(month.atDay(day))
                        .filter(d -> weekday.isEmpty() || weekday.get() == d.getDayOfWeek())
                : Optional.empty();
    }

    @Override
    public String toString() {
        return weekday.map(d -> d + " ").orElse("") + "day " + day;
    }
}
