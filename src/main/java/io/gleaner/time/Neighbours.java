package io.gleaner.time;

import io.gleaner.time.TimeWord.Kind;
import java.time.DayOfWeek;
import java.util.Optional;

/**
 * Reads times told as the neighbours of the one that is told of.
 *
 * <pre>
 * neighbour = ( "previous" | "following" ) [ count ] units | "prior" "-" "year" unit
 *           | "the" unit ( "before" | "earlier" | "after" | "after next" | "before last" )
 * </pre>
 */
final class Neighbours {
    private Neighbours() {}

    static Parse previous(Words w, int at, int offset) {
        int i = w.skip(w.end(at), "-");
        if (w.is(i, Kind.FISCAL) || w.is(i, Kind.CALENDAR)) {
            i++;
        }
        // following a four-month decline
        if (w.any(i, "a", "an")) {
            return null;
        }
        // the prior-year quarter
        if (offset < 0 && w.unitAt(i) == CalendarUnit.YEAR) {
            int next = w.skip(w.skip(i + 1, "'s"), "-");
            boolean same = w.is(next, Kind.SAME);
            int unit = same ? w.end(next) : next;
            if (unit > i + 1
                    && (w.is(unit, Kind.PERIOD)
                            || w.unitAt(unit) == CalendarUnit.QUARTER
                            || w.unitAt(unit) == CalendarUnit.MONTH
                            || same && w.unitAt(unit) != null)) {
                return Parse.of(
                        new Same(
                                new Earlier(-1, CalendarUnit.YEAR),
                                Optional.ofNullable(w.unitAt(unit))),
                        unit + 1,
                        "year-ago");
            }
            if (next == i + 1
                    && (w.is(next, Kind.PERIOD) || w.unitAt(next) == CalendarUnit.QUARTER)) {
                return Parse.of(
                        new Same(
                                new Earlier(-1, CalendarUnit.YEAR),
                                Optional.ofNullable(w.unitAt(next))),
                        next + 1,
                        "year-ago");
            }
        }
        if (w.is(i, Kind.PERIOD)) {
            return Parse.of(new Previous(offset, 1, Optional.empty()), i + 1, "previous");
        }
        if (w.is(i, Kind.HOLIDAY)) {
            return Parse.of(
                    new Yearly(w.at(i).part().orElseThrow(), offset < 0 ? Which.LAST : Which.NEXT),
                    w.end(i),
                    "holiday");
        }
        if (w.is(i, Kind.WEEKDAY)) {
            int day = Names.weekday(w, i);
            return day == 0
                    ? null
                    : Parse.of(
                            new Weekday(
                                    DayOfWeek.of(day),
                                    offset < 0 ? Which.LAST : Which.NEXT,
                                    Optional.empty()),
                            Names.afterName(w, i),
                            "weekday");
        }
        Words.Count count = w.unitAt(i) != null ? null : w.count(i);
        int to = count == null ? i : w.skip(count.to(), "-");
        CalendarUnit unit = w.unitAt(to);
        if (unit == null || unit.withinDay()) {
            return null;
        }
        if (count == null) {
            return w.lower(to).endsWith("s")
                    ? null
                    : Parse.of(new Previous(offset, 1, Optional.of(unit)), to + 1, "previous");
        }
        if (count.value().isEmpty()) {
            return Parse.of(new Length(Optional.empty(), unit), to + 1, "duration");
        }
        return count.whole() < 1
                ? null
                : Parse.of(
                        new Previous(offset, count.whole(), Optional.of(unit)),
                        w.is(to + 1, Kind.PERIOD) ? to + 2 : to + 1,
                        "previous");
    }

    /** The year before, the month earlier, the day after. */
    static Parse before(Words w, int i, int at) {
        if (at == i || !w.lower(i, "the") || w.lower(at).endsWith("s")) {
            return null;
        }
        int next = at + 1;
        CalendarUnit unit = w.unit(at);
        // the week after next, the year before last
        if (w.lower(next, "before") && w.lower(next + 1, "that")) {
            return Parse.of(new Previous(-2, 1, Optional.of(unit)), next + 2, "previous");
        }
        int which = w.skipThe(next + 1);
        if (w.lower(next, "after") && w.any(which, "next")) {
            return Parse.of(new Relative(unit, 2), which + 1, "relative");
        }
        if (w.lower(next, "before") && w.any(which, "last")) {
            return Parse.of(new Relative(unit, -2), which + 1, "relative");
        }
        if (w.is(next, Kind.EARLIER)
                || w.any(next, "before", "prior", "previous") && Ago.ends(w, next + 1)) {
            // the year before is as long as what it is compared with, the previous year is a year
            TimeExpression before =
                    unit == CalendarUnit.YEAR
                            ? new Earlier(-1, unit)
                            : new Previous(-1, 1, Optional.of(unit));
            return Parse.of(before, next + 1, "previous");
        }
        if (w.is(next, Kind.LATER) || w.lower(next, "after") && Ago.ends(w, next + 1)) {
            return Parse.of(new Previous(1, 1, Optional.of(unit)), next + 1, "following");
        }
        return null;
    }
}
