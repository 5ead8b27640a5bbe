package io.gleaner.time;

import java.util.Optional;

/** The unit that a time lies in: the week of 10 April, the weekend of Thanksgiving. */
public record Containing(CalendarUnit unit, TimeExpression time) implements TimeExpression {
    @Override
    public Kind kind() {
        return Kind.CALENDAR;
    }

    @Override
    public Optional<Period> resolve(Anchor anchor) {
        return time.resolve(anchor).map(p -> unit.around(p.first()));
    }

    @Override
    public String toString() {
        return unit + " of " + time;
    }
}
