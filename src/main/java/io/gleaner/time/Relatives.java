package io.gleaner.time;

import io.gleaner.time.TimeWord.Kind;
import java.time.DayOfWeek;
import java.util.Optional;

/**
 * Reads times told by their place beside the day of publication: last year, next Monday.
 *
 * <pre>
 * relative  = [ "the" ] ( "last" | "this" | "next" ) ( unit | month | season | weekday | count units )
 * </pre>
 */
final class Relatives {
    private Relatives() {}

    static Parse at(Words w, int i) {
        int at = w.skip(i, "the", "this", "its");
        if (w.is(i, Kind.RELATIVE) && !w.is(at, Kind.RELATIVE)) {
            at = i;
        }
        TimeWord word = w.at(at);
        if (word == null) {
            return null;
        }
        switch (word.kind()) {
            case RELATIVE -> {
                return relative(w, i, at);
            }
            case PREVIOUS, FOLLOWING -> {
                return Neighbours.previous(w, at, word.kind() == Kind.PREVIOUS ? -1 : 1);
            }
            case UNIT -> {
                return Neighbours.before(w, i, at);
            }
            case DAY -> {
                int to = w.is(at + 1, Kind.DAYPART) ? at + 2 : at + 1;
                return Parse.of(new Relative(CalendarUnit.DAY, word.number()), to, "day");
            }
            default -> {
                return null;
            }
        }
    }

    private static Parse relative(Words w, int i, int at) {
        int offset = w.number(at);
        Which which = offset < 0 ? Which.LAST : offset > 0 ? Which.NEXT : Which.THIS;
        int to = w.end(at);
        boolean fiscal = w.is(to, Kind.FISCAL);
        if (fiscal || w.is(to, Kind.CALENDAR)) {
            to++;
        }
        TimeWord word = w.at(to);
        if (w.isNumber(to)) {
            Parse date = Dates.at(w, to);
            if (date != null && date.value() instanceof Yearly yearly) {
                return Parse.of(new Yearly(yearly.part(), which), date.to(), "date");
            }
        }
        if (word == null) {
            return rolling(w, to, offset);
        }
        switch (word.kind()) {
            case UNIT -> {
                CalendarUnit unit = w.unit(to);
                if (w.lower(to).endsWith("s")
                        && unit != CalendarUnit.CENTURY
                        && !w.lower(to, "hrs")) {
                    // recent years
                    return null;
                }
                return relativeUnit(w, i, at, to, offset, fiscal);
            }
            case MONTH -> {
                int month = Names.month(w, to);
                YearPart part =
                        new YearPart.Months(month == 0 ? 1 : month, month == 0 ? 1 : month, false);
                boolean dated =
                        month == 0
                                || Years.plain(w, to + 1) > 0
                                || w.isNumber(Names.afterName(w, to))
                                        && w.digits1or2(Names.afterName(w, to)) > 0
                                        && !w.is(Names.afterName(w, to) + 1, Kind.COUNTER);
                return dated
                        ? null
                        : Parse.of(new Yearly(part, which), Names.afterName(w, to), "month");
            }
            case SEASON -> {
                // this fall in prices
                boolean drop =
                        w.lower(to, "fall")
                                && (w.inside(to + 1) && !w.any(to + 1, ",", ".", "'s", ")")
                                        || i == 0
                                        || w.any(i - 1, "despite", "of", "by", "to"));
                if (drop && !w.lower(at, "last")) {
                    return null;
                }
                YearPart part =
                        new YearPart.Months(word.number(), (word.number() + 1) % 12 + 1, false);
                return Parse.of(new Yearly(part, which), w.end(to), "season");
            }
            case HOLIDAY -> {
                return Parse.of(new Yearly(word.part().orElseThrow(), which), w.end(to), "holiday");
            }
            case WEEKDAY -> {
                DayOfWeek day = DayOfWeek.of(w.number(to));
                int end = Names.afterName(w, to);
                boolean date = w.isNumber(w.skip(end, ",")) || w.is(w.skip(end, ","), Kind.MONTH);
                boolean coming = w.any(at, "coming", "upcoming", "forthcoming");
                return date && which == Which.THIS
                        ? null
                        : Parse.of(
                                new Weekday(day, coming ? Which.THIS : which, Optional.empty()),
                                part(w, end),
                                "weekday");
            }
            case DAYPART -> {
                // last night, this morning
                return offset <= 0 && w.lower(at, "last") == (offset < 0)
                        ? Parse.of(new Relative(CalendarUnit.DAY, offset), w.end(to), "day")
                        : null;
            }
            default -> {
                return rolling(w, to, offset);
            }
        }
    }

    private static Parse relativeUnit(Words w, int i, int at, int to, int offset, boolean fiscal) {
        CalendarUnit unit = w.unit(to);
        int end = to + 1;
        if (fiscal) {
            if (unit == CalendarUnit.YEAR) {
                return Parse.of(
                        new Fiscal(Optional.empty(), offset, Optional.empty()), end, "fiscal");
            }
            unit = w.unit(to);
        }
        if (unit.withinDay() || unit == CalendarUnit.HALF && offset == 0 && i == at) {
            return null;
        }
        boolean article = at > i && w.lower(i, "the") && !w.any(end, "before", "for");
        // the past year, the last year: the twelve months up to now
        boolean long1 = unit.months() >= 12 || unit == CalendarUnit.DAY;
        if (offset < 0 && long1 && (article || w.lower(at, "past")) && !w.lower(at, "latest")) {
            return unit == CalendarUnit.DAY
                    ? null
                    : Parse.of(new Rolling(-1, unit), end, "rolling");
        }
        if (offset > 0 && unit == CalendarUnit.DAY) {
            return Parse.of(new Previous(1, 1, Optional.of(unit)), end, "following");
        }
        Parse week = unit == CalendarUnit.WEEK ? weekdayAfter(w, end, offset) : null;
        return week != null ? week : Parse.of(new Relative(unit, offset), end, "relative");
    }

    /** next week Monday, last week on Tuesday. */
    private static Parse weekdayAfter(Words w, int i, int offset) {
        int at = w.skip(i, "on", "-", "'s");
        int day = Names.weekday(w, at);
        return day == 0 || w.capital(at) && w.lower(at - 1, "-") && !w.capital(at)
                ? null
                : Parse.of(
                        new Weekday(
                                DayOfWeek.of(day),
                                Which.ANY,
                                Optional.of(new Relative(CalendarUnit.WEEK, offset))),
                        Names.afterName(w, at),
                        "weekday");
    }

    /** The past five years, the next three months. */
    private static Parse rolling(Words w, int i, int offset) {
        if (offset == 0) {
            return null;
        }
        Words.Count count = w.count(i);
        if (count == null) {
            return null;
        }
        int to = w.skip(count.to(), "-");
        if (w.is(to, Kind.CALENDAR) || w.any(to, "full", "consecutive")) {
            to++;
        }
        CalendarUnit unit = w.unitAt(to);
        if (unit == null || unit.withinDay() || count.value().isPresent() && count.whole() < 1) {
            return null;
        }
        if (count.value().isEmpty()) {
            return Parse.of(new Length(Optional.empty(), unit), to + 1, "duration");
        }
        // the last nine months of 2014 are read elsewhere
        return count.whole() > 200 && unit.months() >= 12
                ? null
                : Parse.of(new Rolling(offset * count.whole(), unit), to + 1, "rolling");
    }

    private static int part(Words w, int i) {
        return w.is(i, Kind.DAYPART) ? i + 1 : i;
    }

    /** Friday, Friday morning, Tuesday of last week. */
    static Parse weekday(Words w, int i) {
        int day = Names.weekday(w, i);
        if (day == 0) {
            return null;
        }
        int to = part(w, Names.afterName(w, i));
        // Friday the 11th, Monday 21
        int number = w.skip(to, "the", ",");
        Words.Count nth = w.ordinal(number);
        int date = nth != null ? nth.whole() : number == to ? w.digits1or2(number) : -1;
        boolean word = nth != null && !w.isNumber(number);
        if (word
                && w.inside(nth.to())
                && !w.any(nth.to(), ",", ".", "!", "?", "at", "to", "until", "and", "-")) {
            nth = null;
            date = -1;
        }
        if (date > 0
                && date <= 31
                && (nth != null
                        || !w.inside(number + 1)
                        || w.any(number + 1, ",", ".", "!", "?"))) {
            return Parse.of(
                    new DayOfMonth(date, Optional.of(DayOfWeek.of(day))),
                    nth != null ? nth.to() : number + 1,
                    "date");
        }
        int of = w.skip(to, "of");
        Parse week =
                w.is(w.skipThe(of), Kind.RELATIVE)
                                || w.is(w.skipThe(of), Kind.PREVIOUS)
                                || w.is(w.skipThe(of), Kind.FOLLOWING)
                        ? at(w, of)
                        : null;
        boolean inWeek =
                week != null
                        && (week.value() instanceof Relative r && r.unit() == CalendarUnit.WEEK
                                || week.value() instanceof Previous p
                                        && p.unit().equals(Optional.of(CalendarUnit.WEEK)));
        return inWeek
                ? Parse.of(
                        new Weekday(DayOfWeek.of(day), Which.ANY, Optional.of(week.value())),
                        week.to(),
                        "weekday")
                : Parse.of(
                        new Weekday(DayOfWeek.of(day), Which.ANY, Optional.empty()), to, "weekday");
    }
}
