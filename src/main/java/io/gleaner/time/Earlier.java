package io.gleaner.time;

import java.util.Optional;

/**
 * The same stretch some units before the one told of: a year earlier, month on month. Negative
 * counts look back; "a year later" is positive.
 */
public record Earlier(int count, CalendarUnit unit) implements TimeExpression {
    @Override
    public Kind kind() {
        return count < 0 ? Kind.COMPARISON : Kind.CALENDAR;
    }

    @Override
    public Optional<Period> resolve(Anchor anchor) {
        return anchor.near().flatMap(held -> base(held, anchor));
    }

    @Override
    public Optional<Period> base(Period held, Anchor anchor) {
        return unit.withinDay() ? Optional.empty() : Optional.of(unit.plus(held, count));
    }

    @Override
    public String toString() {
        return Math.abs(count) + " " + unit + (count < 0 ? " earlier" : " later");
    }
}
