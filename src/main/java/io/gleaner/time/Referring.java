package io.gleaner.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The time that is being told of: the quarter, that year, the same month, the period.
 *
 * @param count how many units it is long: "the three months"
 * @param unit empty for "the period"
 */
public record Referring(int count, Optional<CalendarUnit> unit) implements TimeExpression {
    private static final int EARLY_IN_YEAR = 60;
    private static final int EARLY_IN_MONTH = 12;

    @Override
    public Kind kind() {
        return Kind.CALENDAR;
    }

    @Override
    public Optional<Period> resolve(Anchor anchor) {
        if (unit.isEmpty()) {
            return anchor.near();
        }
        CalendarUnit one = unit.get();
        if (anchor.near().isEmpty()) {
            return count == 1 ? anchor.current(one).map(p -> told(p, anchor)) : Optional.empty();
        }
        Period near = anchor.near().get();
        int months = one.months() * count;
        if (months > 0 && near.monthsLong() == months) {
            return Optional.of(near);
        }
        if (count > 1) {
            return Optional.empty();
        }
        Period around = one.around(near.last());
        // a year does not tell which of its quarters is meant
        return around.contains(near) || one == CalendarUnit.WEEKEND
                ? Optional.of(around)
                : Optional.empty();
    }

    /**
     * What is told of, where nothing else is: a release of January tells of the year before, one of
     * early May of April, and results are those of the last quarter.
     */
    private static Period told(Period current, Anchor anchor) {
        if (anchor.tense() == Tense.FUTURE || anchor.published().isEmpty()) {
            return current;
        }
        LocalDate day = anchor.published().get();
        boolean past =
                switch (current.monthsLong()) {
                    case 12 -> day.getDayOfYear() <= EARLY_IN_YEAR;
                    case 3 -> true;
                    case 1 -> day.getDayOfMonth() <= EARLY_IN_MONTH;
                    default -> current.first().isAfter(day);
                };
        return past ? before(current) : current;
    }

    private static Period before(Period current) {
        return current.monthsLong() > 0 ? current.before() : CalendarUnit.WEEK.plus(current, -1);
    }

    @Override
    public String toString() {
        return "that " + (count == 1 ? "" : count + " ") + unit.map(Enum::name).orElse("PERIOD");
    }
}
