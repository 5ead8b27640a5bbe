package io.gleaner.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A day of the week: on Friday, last Tuesday, next Monday, Tuesday of last week.
 *
 * @param week the week it lies in, where that is told
 */
public record Weekday(DayOfWeek day, Which which, Optional<TimeExpression> week)
        implements TimeExpression {
    @Override
    public Kind kind() {
        return Kind.CALENDAR;
    }

    @Override
    public Optional<Period> resolve(Anchor anchor) {
        if (week.isPresent()) {
            return week.get()
                    .resolve(anchor)
                    .map(w -> Period.day(w.first().with(TemporalAdjusters.nextOrSame(day))));
        }
        return anchor.published().map(now -> Period.day(day(now, anchor.tense())));
    }

    private LocalDate day(LocalDate now, Tense tense) {
        LocalDate past = now.with(TemporalAdjusters.previousOrSame(day));
        LocalDate future = now.with(TemporalAdjusters.nextOrSame(day));
        return switch (which) {
            case LAST -> now.with(TemporalAdjusters.previous(day));
            // the one of next week
            case NEXT ->
                    now.with(TemporalAdjusters.next(java.time.DayOfWeek.MONDAY))
                            .with(TemporalAdjusters.nextOrSame(day));
            case THIS -> tense == Tense.PAST ? past : future;
            case ANY -> tense == Tense.FUTURE ? future : past;
        };
    }

    @Override
    public boolean ahead() {
        return which == Which.NEXT;
    }

    @Override
    public String toString() {
        return (which == Which.ANY ? "" : which + " ") + day + week.map(w -> " of " + w).orElse("");
    }
}
