package io.gleaner.time;

import java.util.Optional;

/**
 * A unit counted from the one of publication: last year, this month, next week, yesterday.
 *
 * @param offset 0 the current one, -1 the last
 */
public record Relative(CalendarUnit unit, int offset) implements TimeExpression {
    @Override
    public Kind kind() {
        return Kind.CALENDAR;
    }

    @Override
    public Optional<Period> resolve(Anchor anchor) {
        return anchor.current(unit).map(now -> unit.plus(now, offset));
    }

    @Override
    public String toString() {
        return "relative " + unit + " " + offset;
    }
}
