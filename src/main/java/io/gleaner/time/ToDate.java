package io.gleaner.time;

import java.time.LocalDate;
import java.util.Optional;

/** From the begin of a unit until now: the year to date, so far this month. */
public record ToDate(CalendarUnit unit) implements TimeExpression {
    @Override
    public Kind kind() {
        return Kind.CALENDAR;
    }

    /** Until the period that is told of, else until publication. */
    @Override
    public Optional<Period> resolve(Anchor anchor) {
        Optional<LocalDate> until =
                anchor.near()
                        .filter(p -> p.monthsLong() > 0 && p.monthsLong() < unit.months())
                        .map(Period::last)
                        .or(anchor::published);
        return until.map(day -> new Period(unit.around(day).first(), day));
    }

    @Override
    public String toString() {
        return unit + " to date";
    }
}
