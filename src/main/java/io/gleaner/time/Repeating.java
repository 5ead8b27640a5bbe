package io.gleaner.time;

import java.util.Optional;

/**
 * Again and again: annual, every Monday, a week in "£40 a week".
 *
 * @param count how many units lie between
 */
public record Repeating(int count, CalendarUnit unit) implements TimeExpression {
    @Override
    public Kind kind() {
        return Kind.RECURRING;
    }

    @Override
    public Optional<Period> resolve(Anchor anchor) {
        return Optional.empty();
    }

    /** "Annual growth" looks a year back. */
    @Override
    public Optional<Period> base(Period held, Anchor anchor) {
        return unit.withinDay() ? Optional.empty() : Optional.of(unit.plus(held, -count));
    }

    @Override
    public String toString() {
        return "every " + new Length(Optional.of(java.math.BigDecimal.valueOf(count)), unit);
    }
}
