package io.gleaner.time;

import java.util.Optional;

/**
 * The time that is being told of: the quarter, that year, the same month, the period.
 *
 * @param count how many units it is long: "the three months"
 * @param unit empty for "the period"
 */
public record Referring(int count, Optional<CalendarUnit> unit) implements TimeExpression {
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

    /** The weekend that was told of is not the one to come. */
    private static Period told(Period current, Anchor anchor) {
        boolean ahead = anchor.published().filter(current.first()::isAfter).isPresent();
        return ahead && anchor.tense() == Tense.PAST
                ? CalendarUnit.WEEK.plus(current, -1)
                : current;
    }

    @Override
    public String toString() {
        return "that " + (count == 1 ? "" : count + " ") + unit.map(Enum::name).orElse("PERIOD");
    }
}
