package io.gleaner.time;

import java.util.Optional;

/**
 * Some units away from publication or from another time: five years ago, two days after the vote.
 *
 * @param count negative for the past
 * @param from what is counted from; publication when empty
 */
public record Shifted(int count, CalendarUnit unit, Optional<TimeExpression> from)
        implements TimeExpression {
    @Override
    public Kind kind() {
        return Kind.CALENDAR;
    }

    @Override
    public Optional<Period> resolve(Anchor anchor) {
        if (from.isPresent()) {
            return from.get().resolve(anchor).map(p -> unit.plus(p, count));
        }
        CalendarUnit grain = unit.months() > 0 ? unit : CalendarUnit.DAY;
        return anchor.published().map(day -> grain.around(unit.plus(day, count)));
    }

    /** "From a year ago" of a quarter is that quarter a year before. */
    @Override
    public Optional<Period> base(Period held, Anchor anchor) {
        return from.isEmpty() && count < 0 && unit.months() > 0
                ? Optional.of(unit.plus(held, count))
                : resolve(anchor.near(held));
    }

    @Override
    public String toString() {
        return count + " " + unit + from.map(f -> " from " + f).orElse("");
    }
}
