package io.gleaner.time;

import io.gleaner.time.TimeExpression.Fixed;
import io.gleaner.time.TimeWord.Kind;
import io.gleaner.time.YearPart.MonthDay;
import io.gleaner.tokens.Tag;
import java.util.Optional;

/**
 * Reads days and months as they are written.
 *
 * <pre>
 * date    = [ weekday [","] ] ( day [ "of" ] month | month [ "the" ] day ) [ [","] year ]
 * days    = day ( "-" | "to" ) day month | month day ( "-" | "to" ) day
 * </pre>
 */
final class Dates {
    private Dates() {}

    /** A date to the day, or null. */
    static Parse at(Words w, int i) {
        if (w.is(i, Kind.WEEKDAY) && Names.weekday(w, i) > 0) {
            int next = w.skip(Names.afterName(w, i), ",");
            Parse date = w.is(next, Kind.WEEKDAY) ? null : at(w, next);
            return date == null || date.rule().equals("ISO month") ? null : date;
        }
        int at = w.skipThe(i);
        if (Names.month(w, at) > 0) {
            return monthFirst(w, at, Names.month(w, at));
        }
        Parse numeric = at == i && w.isNumber(i) ? NumericDates.at(w, i) : null;
        return numeric != null ? numeric : dayFirst(w, at);
    }

    /** May 5; May 5th; May the 5th; May 5-8. */
    private static Parse monthFirst(Words w, int i, int month) {
        int name = Names.afterName(w, i);
        int at = w.skip(name, "the");
        if (w.lower(name, ",") && w.ordinal(name + 1) != null
                || w.any(name, "/", "-") && w.glued(name) && w.glued(name + 1)) {
            at = name + 1;
        }
        Words.Count nth = day(w, at);
        int day = nth != null ? nth.whole() : w.digits1or2(at);
        int to = nth != null ? nth.to() : at + 1;
        if (day < 1 || day > 31 || nth == null && counted(w, i, to)) {
            return null;
        }
        if (w.any(to, "-", "\u2013", "to", "through", "till", "until")
                || w.any(to, "and") && (w.any(i - 1, "between") || nextDay(w, day, to + 1))) {
            int second = w.skipThe(to + 1);
            Words.Count other = day(w, second);
            int last = other != null ? other.whole() : w.digits1or2(second);
            int end = other != null ? other.to() : second + 1;
            boolean clock = w.lower(end, ":") && w.glued(end);
            if (last > day
                    && last <= 31
                    && !clock
                    && !counted(w, i, end)
                    && !w.is(end, Kind.MONTH)) {
                return days(w, month, day, last, end);
            }
        }
        int stamped = afterClock(w, to);
        return stamped > 0
                ? Parse.of(
                        of(new MonthDay(month, day), Years.plain(w, stamped)), stamped + 1, "date")
                : Suffix.dated(w, new MonthDay(month, day), to, "date");
    }

    /** Where the year of a time stamp stands: Sep 9 08:12:44 2014; -1 where none does. */
    private static int afterClock(Words w, int i) {
        int at = i;
        while (w.digits1or2(at) >= 0 && w.lower(at + 1, ":") && w.glued(at + 1)) {
            at += 2;
        }
        if (at == i || w.digits1or2(at) < 0) {
            return -1;
        }
        at = w.is(at + 1, Kind.CLOCK) ? w.end(at + 1) : at + 1;
        return Years.plain(w, at) > 0 ? at : -1;
    }

    /** December 17 and 18: days that follow one another, with nothing behind that is counted. */
    private static boolean nextDay(Words w, int day, int at) {
        return w.digits1or2(at) == day + 1
                && (!w.inside(at + 1)
                        || w.any(
                                at + 1, ".", ",", ";", ")", "in", "at", "by", "with", "among",
                                "and", "has", "was", "were", "found", "showed", "shows"));
    }

    /** 5 May; 5th of May; the fifth of May; 5-8 May. */
    private static Parse dayFirst(Words w, int i) {
        Words.Count nth = day(w, i);
        int day = nth != null ? nth.whole() : w.digits1or2(i);
        if (day < 1 || day > 31 || Years.currency(w, i)) {
            return null;
        }
        int to = nth != null ? nth.to() : i + 1;
        if (w.any(to, "-", "\u2013", "to", "through", "till", "until")
                || w.any(to, "and", "or", "&")) {
            int second = w.skipThe(to + 1);
            Words.Count other = day(w, second);
            int last = other != null ? other.whole() : w.digits1or2(second);
            int end = w.skip(other != null ? other.to() : second + 1, "of");
            boolean list =
                    w.any(to, "and", "or", "&")
                            && !(w.any(i - 1, "between") || w.any(i - 2, "between"));
            if (list && last > day && last <= 31 && Names.month(w, end) > 0) {
                // the 18th of "18 and 19 June 2014"
                Parse whole =
                        Suffix.dated(
                                w,
                                new MonthDay(Names.month(w, end), day),
                                Names.afterName(w, end),
                                "date");
                return Parse.of(whole.value(), to, "date");
            }
            if (last > day && last <= 31 && Names.month(w, end) > 0) {
                return days(w, Names.month(w, end), day, last, Names.afterName(w, end));
            }
        }
        // the 18th of last month
        Parse of = nth != null && w.lower(to, "of") ? Relatives.at(w, to + 1) : null;
        if (of != null && of.value() instanceof Relative r && r.unit() == CalendarUnit.MONTH) {
            return Parse.of(new PartOf(new Stretch(day, 1, CalendarUnit.DAY), r), of.to(), "date");
        }
        if (nth != null
                && w.isNumber(i)
                && Names.month(w, w.skip(to, "of")) == 0
                && w.unitAt(to) == null) {
            boolean led =
                    w.lower(i - 1, "the")
                                    && w.any(
                                            i - 2, "on", "by", "until", "till", "since", "before",
                                            "after", "of", "around")
                            || w.any(i - 1, "on");
            boolean ends =
                    !w.inside(to)
                            || w.any(
                                    to, ".", ",", "-", ")", "?", "!", "at", "and", "or", "in", "to",
                                    ";")
                            || w.is(to, Kind.RELATIVE);
            return led && ends ? Parse.of(new DayOfMonth(day, Optional.empty()), to, "date") : null;
        }
        int at = w.skip(to, "of", "-", "/");
        if (w.unitAt(to) == CalendarUnit.DAY && nth != null) {
            at = w.skip(to + 1, "of");
        }
        int month = Names.month(w, at);
        return month > 0
                ? Suffix.dated(w, new MonthDay(month, day), Names.afterName(w, at), "date")
                : null;
    }

    /**
     * A day told as an ordinal or in words: 5th, fifth, twenty nine; null when in digits or none.
     */
    private static Words.Count day(Words w, int i) {
        Words.Count nth = w.ordinal(i);
        if (nth != null || !w.is(i, Kind.NUMBER) || w.number(i) > 31) {
            return nth;
        }
        Words.Count count = w.count(i);
        return count.whole() <= 31
                        && w.unitAt(w.skip(count.to(), "-")) == null
                        && (!w.is(count.to(), Kind.NUMBER) || Years.spoken(w, count.to()) != null)
                ? count
                : null;
    }

    private static Parse days(Words w, int month, int from, int last, int to) {
        Parse a = Suffix.dated(w, new MonthDay(month, from), to, "days");
        Parse b = Suffix.dated(w, new MonthDay(month, last), to, "days");
        if (a.value() instanceof Fixed first && b.value() instanceof Fixed second) {
            return Parse.fixed(first.period().to(second.period()), b.to(), "days");
        }
        return Parse.of(new Range(a.value(), b.value()), b.to(), "days");
    }

    /** May 20 percent, in May 20 people: the number counts something else. */
    private static boolean counted(Words w, int month, int to) {
        if (w.is(to, Kind.COUNTER) || w.any(to, "%", "per") || w.is(to, Kind.NUMBER)) {
            return true;
        }
        return w.lower(month - 1, "in")
                && w.inside(to)
                && w.sentence().token(to).isWord()
                && !w.capital(to)
                && w.at(to) == null
                && (w.sentence().tag(to) == Tag.NOUN || w.sentence().tag(to) == Tag.ADJ);
    }

    /** What a date is with or without its year. */
    static TimeExpression of(YearPart part, int year) {
        Optional<Period> period = part.of(year);
        return period.isPresent()
                ? new Fixed(period.get())
                : new Impossible("there is no " + part + " in " + year);
    }
}
