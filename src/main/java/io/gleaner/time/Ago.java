package io.gleaner.time;

import io.gleaner.time.TimeWord.Kind;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads times told by how far off they are.
 *
 * <pre>
 * ago = count units ( "ago" | "earlier" | "later" | "before" time | "after" time | "from now" )
 *     | "the" unit "-" "ago" [ unit ]
 * </pre>
 */
final class Ago {
    private Ago() {}

    /** Five years ago, a year earlier, two days later, two days after 5 May. */
    static Parse at(Words w, int i) {
        int at = w.skip(i, "the");
        Words.Count count = w.count(at);
        if (count == null) {
            // the year-ago quarter, year-earlier
            return yearAgo(w, at);
        }
        int to = w.skip(count.to(), "-", "full");
        CalendarUnit unit = w.unitAt(to);
        if (unit == null || unit.withinDay()) {
            return yearAgo(w, at);
        }
        if (count.to() == at + 1 && w.any(at, "a") && w.dash(to + 1)) {
            Parse yearAgo = yearAgo(w, to);
            if (yearAgo != null) {
                return yearAgo;
            }
        }
        if (w.lower(to + 1, "and")
                && w.any(to + 2, "a")
                && w.lower(to + 3, "half")
                && count.value().isPresent()) {
            count =
                    new Words.Count(
                            count.value().map(v -> v.add(new BigDecimal("0.5"))), count.to());
            to += 3;
        }
        int n = whole(count, unit);
        CalendarUnit counted = n == count.whole() ? unit : CalendarUnit.MONTH;
        int next = to + 1;
        if (n < 1 || n > 2000) {
            return null;
        }
        if (w.is(next, Kind.AGO) && counted.months() > 12) {
            int years = counted.months() / 12 * n;
            return Parse.of(
                    new Shifted(-years, CalendarUnit.YEAR, Optional.empty()), next + 1, "ago");
        }
        if (w.is(next, Kind.AGO)) {
            return Parse.of(new Shifted(-n, counted, Optional.empty()), next + 1, "ago");
        }
        if (w.is(next, Kind.EARLIER) || w.lower(next, "before") && ends(w, next + 1)) {
            return Parse.of(new Earlier(-n, counted), next + 1, "earlier");
        }
        if (w.lower(next, "from") && w.any(next + 1, "now", "today")) {
            return Parse.of(new Shifted(n, counted, Optional.empty()), next + 2, "from now");
        }
        if (w.is(next, Kind.LATER) || w.lower(next, "after") && ends(w, next + 1)) {
            return Parse.of(new Earlier(n, counted), next + 1, "later");
        }
        int sign = w.lower(next, "before") ? -1 : w.any(next, "after", "from") ? 1 : 0;
        if (sign != 0 && counted.months() < 12) {
            Parse from = Grammar.single(w, next + 1);
            boolean day =
                    from != null
                            && !(from.value() instanceof Referring)
                            && from.value().kind() == TimeExpression.Kind.CALENDAR;
            return day
                    ? Parse.of(
                            new Shifted(sign * n, counted, Optional.of(from.value())),
                            from.to(),
                            "from")
                    : null;
        }
        return null;
    }

    /** A half year is six months. */
    private static int whole(Words.Count count, CalendarUnit unit) {
        if (count.whole() > 0 || count.value().isEmpty()) {
            return count.whole();
        }
        double months = count.value().get().doubleValue() * unit.months();
        return months == Math.rint(months) ? (int) months : -1;
    }

    private static Parse yearAgo(Words w, int at) {
        int next = at + 1;
        CalendarUnit unit = w.unitAt(at);
        if (unit == null
                || !w.dash(next)
                || !w.is(next + 1, Kind.AGO) && !w.is(next + 1, Kind.EARLIER)) {
            return null;
        }
        int to = next + 2;
        boolean noun = w.is(to, Kind.PERIOD) || w.unitAt(to) != null;
        return Parse.of(
                new Same(new Earlier(-1, unit), Optional.ofNullable(w.unitAt(to))),
                noun ? to + 1 : to,
                "year-ago");
    }

    /** Nothing follows that "before" could lead to. */
    static boolean ends(Words w, int i) {
        return !w.inside(i)
                || w.any(
                        i, ",", ".", ";", ":", ")", "(", "and", "but", "or", "when", "as", "while",
                        "with", "at", "-", "\u2013", "\u2014", "\"", "'", "?", "!", "to", "for",
                        "because", "which", "by");
    }
}
