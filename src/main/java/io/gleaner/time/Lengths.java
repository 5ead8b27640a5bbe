package io.gleaner.time;

import io.gleaner.time.TimeWord.Kind;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads lengths, repetitions and times of day.
 *
 * <pre>
 * length    = count [ "-" ] unit          five years, 27-year, several months
 * repeating = "every" [ count ] unit | adverb | number "a" unit
 * clock     = dd ":" dd [ "p.m." ] [ zone ] | dd "p.m." | "noon"
 * </pre>
 */
final class Lengths {
    private Lengths() {}

    static Parse at(Words w, int i) {
        Words.Count count = w.count(i);
        if (count == null) {
            return null;
        }
        int to = w.skip(count.to(), "-", "full", "consecutive", "straight", "more", "long");
        CalendarUnit unit = w.unitAt(to);
        // in the 5 coming years
        if (w.is(to, Kind.RELATIVE)
                && w.number(to) != 0
                && w.unitAt(w.end(to)) != null
                && w.lower(w.end(to)).endsWith("s")
                && count.whole() > 0) {
            CalendarUnit counted = w.unit(w.end(to));
            return counted.withinDay()
                    ? null
                    : Parse.of(
                            new Rolling(w.number(to) * count.whole(), counted),
                            w.end(to) + 1,
                            "rolling");
        }
        if (unit == null || unit == CalendarUnit.HALF || age(w, i, to + 1)) {
            return null;
        }
        // three quarters of them
        if (unit == CalendarUnit.QUARTER
                && (w.lower(to + 1, "of") || w.any(i, "a", "one") || w.dash(to - 1))) {
            return null;
        }
        // £40 a week
        if (w.any(i, "a", "an") && count.to() == i + 1 && rate(w, i)) {
            return Parse.of(new Repeating(1, unit), to + 1, "rate");
        }
        int end = w.lower(to + 1, "-") && w.lower(to + 2, "long") ? to + 3 : to + 1;
        if (w.lower(end, "and") && w.lower(end + 1, "a") && w.lower(end + 2, "half")) {
            Optional<BigDecimal> more = count.value().map(v -> v.add(new BigDecimal("0.5")));
            return Parse.of(new Length(more, unit), end + 3, "duration");
        }
        return Parse.of(new Length(count.value(), unit), end, "duration");
    }

    /** For years, decades: a length that is not told; years ago is some past. */
    static Parse vague(Words w, int i) {
        CalendarUnit unit = w.unitAt(i);
        if (unit == null
                || unit == CalendarUnit.HALF
                || unit == CalendarUnit.QUARTER
                || !w.lower(i).endsWith("s")
                || w.lower(i + 1, "of")) {
            return null;
        }
        return w.is(i + 1, Kind.AGO)
                ? Parse.of(new Vague(-1), i + 2, "vague")
                : Parse.of(new Length(Optional.empty(), unit), i + 1, "duration");
    }

    /** 60 years old, aged 60 years, 75 years and over: no time but an age. */
    private static boolean age(Words w, int from, int to) {
        int next = w.skip(to, "-");
        return w.any(next, "old", "olds")
                || w.lower(to, "of") && w.lower(to + 1, "age")
                || w.any(to, "and", "or")
                        && w.any(to + 1, "over", "older", "above", "under", "younger")
                || w.any(from - 1, "aged", "age", "ages")
                || w.any(from - 3, "aged", "ages") && w.any(from - 1, "to", "and", "-", "\u2013");
    }

    private static boolean rate(Words w, int i) {
        return w.isNumber(i - 3)
                || w.is(i - 2, Kind.COUNTER)
                || w.is(i - 3, Kind.COUNTER)
                || w.isNumber(i - 1)
                || w.is(i - 1, Kind.COUNTER)
                || w.any(i - 1, "%", "times", "once", "twice")
                || w.is(i - 1, Kind.UNIT) && (w.isNumber(i - 2) || w.is(i - 2, Kind.NUMBER));
    }

    static Parse repeating(Words w, int i) {
        if (w.is(i, Kind.ADVERB)) {
            return Parse.of(new Repeating(1, w.unit(i)), w.end(i), "adverb");
        }
        if (w.lower(i, "per") && w.unitAt(i + 1) != null) {
            return Parse.of(new Repeating(1, w.unit(i + 1)), i + 2, "rate");
        }
        if (!w.is(i, Kind.EVERY)) {
            return null;
        }
        int at = w.end(i);
        int n = 1;
        if (w.lower(at, "other")) {
            n = 2;
            at++;
        } else {
            Words.Count count = w.count(at);
            if (count != null && count.whole() > 0) {
                n = count.whole();
                at = count.to();
            }
        }
        if (w.is(at, Kind.WEEKDAY)) {
            return Parse.of(new Repeating(n, CalendarUnit.WEEK), w.end(at), "every");
        }
        if (w.is(at, Kind.MONTH) || w.is(at, Kind.SEASON)) {
            return Parse.of(new Repeating(n, CalendarUnit.YEAR), w.end(at), "every");
        }
        if (w.is(at, Kind.DAYPART)) {
            return Parse.of(new Repeating(n, CalendarUnit.DAY), w.end(at), "every");
        }
        return w.unitAt(at) == null
                ? null
                : Parse.of(new Repeating(n, w.unit(at)), at + 1, "every");
    }

    static Parse clock(Words w, int i) {
        if (w.any(i, "noon", "midnight", "midday")) {
            return clock(w, i, i + 1);
        }
        int hour = w.whole(i);
        if (hour < 0) {
            return null;
        }
        if (w.lower(i + 1, ":") && w.glued(i + 1) && w.glued(i + 2) && hour <= 24) {
            int minute = w.whole(i + 2);
            if (minute < 0 || minute > 59 || w.digits(i + 2) != 2) {
                return null;
            }
            int to = i + 3;
            if (w.lower(to, ":") && w.glued(to) && w.whole(to + 1) >= 0) {
                to += 2;
            }
            return clock(w, i, to);
        }
        if (w.is(i + 1, Kind.CLOCK)
                && !w.any(i + 1, "noon", "midnight", "midday")
                && (hour <= 24 || w.digits(i) == 4)) {
            return clock(w, i, i + 1);
        }
        return null;
    }

    private static Parse clock(Words w, int from, int to) {
        int end = to;
        while (w.is(end, Kind.CLOCK) && end < to + 3) {
            end++;
        }
        return Parse.of(new Clock(w.sentence().words(from, end)), end, "clock");
    }
}
