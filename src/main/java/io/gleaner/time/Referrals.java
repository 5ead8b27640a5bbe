package io.gleaner.time;

import io.gleaner.time.TimeWord.Kind;
import java.util.Optional;

/**
 * Reads words that point at the time that is told of.
 *
 * <pre>
 * referring = ( "the" | "that" ) [ "same" ] ( unit | "period" | count units )
 * same      = "the same" ( unit | "period" | month ) whole
 * </pre>
 */
final class Referrals {
    private Referrals() {}

    /** The quarter, that year, the same month, the three months, the period. */
    static Parse at(Words w, int i) {
        boolean that = w.lower(i, "that");
        if (w.lower(i, "this") && w.any(i + 1, "time", "point", "stage")) {
            // this time last year
            Parse year = Suffix.whole(w, i + 2, false);
            return year != null && year.value() instanceof Relative
                    ? Parse.of(new Same(year.value(), Optional.empty()), year.to(), "same")
                    : null;
        }
        boolean thisPeriod =
                w.lower(i, "this")
                        && w.is(i + 1, Kind.PERIOD)
                        && !w.lower(i + 1).endsWith("s")
                        && !w.any(i + 2, "of", "last");
        if (thisPeriod) {
            return Parse.of(new Referring(1, Optional.empty()), i + 2, "referring");
        }
        if (!that && !w.lower(i, "the") && !w.is(i, Kind.SAME)) {
            return null;
        }
        int at = w.is(i, Kind.SAME) ? i : i + 1;
        boolean full = w.any(at, "full", "whole") && w.unitAt(at + 1) == CalendarUnit.YEAR;
        if (full || w.is(at, Kind.CALENDAR)) {
            at++;
        }
        if (w.is(at, Kind.SAME)) {
            return same(w, at);
        }
        // the time of the year, days of the week
        if (w.lower(i - 1, "of")
                && (w.any(i - 2, "time", "times", "days")
                        || w.lower(i - 2, "day") && w.ordinal(i - 3) == null && !w.glued(i - 3))) {
            return null;
        }
        // the Year of the Dragon
        if (w.unitAt(at) == CalendarUnit.YEAR && w.lower(at + 1, "of") && w.lower(at + 2, "the")) {
            return null;
        }
        boolean told =
                Names.month(w, at + 1) > 0
                        || w.isNumber(at + 1)
                        || w.any(at + 1, "in", "when") && w.any(at + 2, "which");
        if (told) {
            return null;
        }
        if (w.is(at, Kind.PERIOD) && !w.lower(at).endsWith("s") && !w.any(at + 1, "of")) {
            return Parse.of(new Referring(1, Optional.empty()), at + 1, "referring");
        }
        CalendarUnit unit = w.unitAt(at);
        if (unit != null
                && !unit.withinDay()
                && unit != CalendarUnit.HALF
                && !w.lower(at).endsWith("s")) {
            return Parse.of(new Referring(1, Optional.of(unit)), at + 1, "referring");
        }
        Words.Count count = w.count(at);
        if (count == null || count.whole() < 2) {
            return null;
        }
        int to = w.skip(count.to(), "-");
        unit = w.unitAt(to);
        if (unit == null
                || unit.months() == 0
                || unit.months() >= 12
                || w.any(to + 1, "before", "prior")) {
            return null;
        }
        int end = w.is(to + 1, Kind.PERIOD) ? to + 2 : to + 1;
        return Parse.of(new Referring(count.whole(), Optional.of(unit)), end, "referring");
    }

    /** The same period of 2022, the same month last year; alone it is the time told of. */
    private static Parse same(Words w, int i) {
        int at = w.end(i);
        Words.Count count = w.count(at);
        if (count != null && count.whole() > 1) {
            at = w.skip(count.to(), "-");
        }
        CalendarUnit unit = w.unitAt(at);
        boolean period =
                w.is(at, Kind.PERIOD)
                        || w.any(at, "time", "point", "stage")
                        || Names.month(w, at) > 0;
        if (unit == null && !period || unit != null && unit.withinDay()) {
            return null;
        }
        int to = unit != null && w.is(at + 1, Kind.PERIOD) ? at + 2 : at + 1;
        int next = w.skip(to, "of", "in", "for", "from", "during", ",");
        Parse whole = Suffix.whole(w, next, false);
        if (whole != null) {
            return Parse.of(
                    new Same(
                            whole.value(),
                            count == null ? Optional.ofNullable(unit) : Optional.empty()),
                    whole.to(),
                    "same");
        }
        if (w.any(to - 1, "time", "point", "stage")) {
            return null;
        }
        return Parse.of(
                new Referring(1, unit == null ? Optional.empty() : Optional.of(unit)),
                to,
                "referring");
    }
}
