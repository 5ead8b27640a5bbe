package io.gleaner.time;

import io.gleaner.time.TimeExpression.Fixed;
import io.gleaner.time.TimeWord.Kind;
import io.gleaner.time.YearPart.Months;
import java.util.Optional;

/**
 * Reads times that are made of a piece and a whole, or of a length and an end.
 *
 * <pre>
 * portion = ( "early" | "mid" | "late" | "the end of" … ) time
 * stretch = [ "the" ] ( ordinal | "last" ) [ count ] units "of" time
 * ending  = [ "the" ] [ count ] units ( "to" | "ended" | "through" … ) time
 * starting = "the" [ count ] units ( "beginning" | "of" ) time
 * </pre>
 */
final class Spans {
    private Spans() {}

    static Parse portion(Words w, int i) {
        int at = w.skipThe(i);
        if (w.is(at, Kind.EARLIER) || w.is(at, Kind.LATER)) {
            return later(w, at);
        }
        if (w.unitAt(at) != null) {
            return unitEnd(w, at);
        }
        // at the very beginning of
        at = w.skip(at, "very");
        if (!w.is(at, Kind.PORTION)) {
            return null;
        }
        Portion portion = Portion.values()[w.number(at)];
        boolean noun = !w.any(at, "early", "late", "mid");
        int to = w.skip(w.end(at), "part");
        boolean led = w.any(to, "of") || !noun && w.any(to, "in") || w.dash(to);
        int next = led ? to + 1 : to;
        if (noun && !led && !w.any(at, "end", "start") && !Names.monthAt(w, next)) {
            return null;
        }
        // mid-year, year's end
        if (w.unitAt(next) != null && w.dash(to) && at == i) {
            return Parse.of(
                    Suffix.join(portion, yearAfter(w, next).value()),
                    yearAfter(w, next).to(),
                    "portion");
        }
        if (w.unitAt(next) != null
                && w.unit(next).months() > 0
                && led
                && noun
                && !w.lower(next).endsWith("s")) {
            Parse year = yearAfter(w, next);
            return Parse.of(Suffix.join(portion, year.value()), year.to(), "portion");
        }
        Parse whole = Grammar.single(w, next);
        if (whole == null || !calendar(whole) || whole.value() instanceof Rolling) {
            return null;
        }
        // "end 2013", but not "ends 5 May"
        boolean day =
                whole.value() instanceof Fixed f && f.period().first().equals(f.period().last())
                        || whole.value() instanceof Yearly y
                                && y.part() instanceof YearPart.MonthDay
                        || whole.value() instanceof Weekday
                        || whole.value() instanceof Shifted
                        || whole.value() instanceof DayOfMonth;
        if (day || whole.value() instanceof Relative r && r.unit() == CalendarUnit.DAY) {
            // early Tuesday, late last night
            return noun ? null : Parse.of(whole.value(), whole.to(), whole.rule());
        }
        return whole.value() instanceof Length || whole.value() instanceof Repeating
                ? null
                : Parse.of(Suffix.join(portion, whole.value()), whole.to(), "portion");
    }

    /** The unit here, of a year that may follow: the "year 2013" of "end of year 2013". */
    private static Parse yearAfter(Words w, int i) {
        int year = w.unit(i) == CalendarUnit.YEAR ? Years.plain(w, w.skip(i + 1, ",")) : -1;
        return year > 0
                ? Parse.fixed(Period.year(year), w.skip(i + 1, ",") + 1, "year")
                : Parse.of(new Referring(1, Optional.of(w.unit(i))), i + 1, "unit");
    }

    /** Later this year, earlier in the month. */
    private static Parse later(Words w, int i) {
        int next = w.skip(i + 1, "in");
        Parse whole =
                Parse.longer(Relatives.at(w, next), next > i + 1 ? Referrals.at(w, next) : null);
        boolean unit =
                whole != null
                        && (whole.value() instanceof Relative
                                || whole.value() instanceof Referring);
        if (!unit || !w.any(i, "earlier", "later")) {
            return null;
        }
        Portion portion = w.is(i, Kind.EARLIER) ? Portion.EARLIER : Portion.LATER;
        return Parse.of(new PartOf(portion, whole.value()), whole.to(), "portion");
    }

    /** Year-end, the year's end, month end, year-end 2013. */
    private static Parse unitEnd(Words w, int i) {
        int at = w.skip(i + 1, "-", "'s");
        CalendarUnit unit = w.unit(i);
        if (!w.any(at, "end") || unit.months() == 0 || w.lower(i).endsWith("s")) {
            return null;
        }
        int year = Years.plain(w, w.skip(at + 1, ",", "of"));
        if (year > 0 && unit == CalendarUnit.YEAR) {
            return Parse.of(
                    Suffix.join(Portion.END, new Fixed(Period.year(year))),
                    w.skip(at + 1, ",", "of") + 1,
                    "portion");
        }
        Referring that = new Referring(1, Optional.of(unit));
        return Parse.of(new PartOf(Portion.END, that), at + 1, "portion");
    }

    private static boolean calendar(Parse parse) {
        TimeExpression.Kind kind = parse.value().kind();
        return kind == TimeExpression.Kind.CALENDAR || kind == TimeExpression.Kind.COMPARISON;
    }

    static Parse stretch(Words w, int i) {
        int at = w.skipThe(i);
        Parse results = results(w, at);
        if (results != null) {
            return results;
        }
        Words.Count nth = w.ordinal(at);
        int from =
                nth != null
                        ? nth.whole()
                        : w.any(at, "last", "closing") ? -1 : w.any(at, "opening") ? 1 : 0;
        if (from == 0) {
            return null;
        }
        int to = nth != null ? nth.to() : w.end(at);
        Words.Count count = w.unitAt(to) != null ? null : w.count(to);
        int units = w.skip(count == null ? to : count.to(), "full", "-");
        CalendarUnit unit = w.unitAt(units);
        int n = count == null ? 1 : count.whole();
        if (unit == null || unit.withinDay() || n < 1 || n > 60) {
            return null;
        }
        int end = w.is(units + 1, Kind.PERIOD) ? units + 2 : units + 1;
        Stretch stretch = new Stretch(from < 0 ? -n : from, n, unit);
        Parse whole = w.any(end, "of", "in") ? whole(w, end + 1) : null;
        if (whole == null) {
            whole = Suffix.whole(w, end, false);
        }
        if (whole != null) {
            return Parse.of(Suffix.join(stretch, whole.value()), whole.to(), "stretch");
        }
        int months = unit.months() * n;
        return from == 1 && count != null && months > 0 && months < 12
                ? Parse.of(new Yearly(new Months(1, months, true), Which.ANY), end, "stretch")
                : null;
    }

    /** Six-month results, nine-month profit: of the year's first months. */
    private static Parse results(Words w, int i) {
        Words.Count count = w.count(i);
        int months = count == null ? -1 : count.whole();
        if (months != 6 && months != 9) {
            return null;
        }
        int unit = w.skip(count.to(), "-");
        boolean told =
                w.unitAt(unit) == CalendarUnit.MONTH
                        && w.any(
                                unit + 1,
                                "results",
                                "profit",
                                "profits",
                                "earnings",
                                "revenue",
                                "revenues",
                                "turnover");
        return told
                ? Parse.of(new Yearly(new Months(1, months, true), Which.ANY), unit + 1, "stretch")
                : null;
    }

    /** YTD; YE March 2014. */
    static Parse abbreviated(Words w, int i) {
        if (w.is(i, Kind.TO_DATE)) {
            return Parse.of(new ToDate(w.unit(i)), w.end(i), "to date");
        }
        int at = w.skipThe(i);
        if (!w.is(at, Kind.YEAR_ENDING) || !w.capital(at)) {
            return null;
        }
        Parse end = Grammar.single(w, w.end(at));
        return end != null && calendar(end) && !end.rule().equals("year")
                ? Parse.of(ending(1, CalendarUnit.YEAR, end.value()), end.to(), "ending")
                : null;
    }

    private static Parse whole(Words w, int i) {
        Parse whole = Grammar.single(w, i);
        return whole != null && calendar(whole) ? whole : null;
    }

    static Parse ending(Words w, int i) {
        int at = w.skip(i, "the", "a");
        if (w.is(at, Kind.FISCAL)) {
            at++;
        }
        Words.Count count = w.unitAt(at) != null ? null : w.count(at);
        int units = w.skip(count == null ? at : count.to(), "-", "full");
        if (w.is(units, Kind.FISCAL)) {
            units++;
        }
        CalendarUnit unit = w.unitAt(units);
        int n = count == null ? 1 : count.whole();
        if (unit == null || unit.withinDay() || n < 1 || n > 500) {
            return null;
        }
        // the half-year to June
        int half = w.skip(units + 1, "-");
        if (unit == CalendarUnit.HALF && w.unitAt(half) == CalendarUnit.YEAR) {
            units = half;
        }
        int to = w.is(units + 1, Kind.PERIOD) ? units + 2 : units + 1;
        Parse date = toDate(w, to, n, unit);
        if (date != null) {
            return date;
        }
        Parse starting = starting(w, to, n, unit);
        if (starting != null) {
            return starting;
        }
        int verb = verb(w, to, i < at || count != null);
        if (verb < 0) {
            return null;
        }
        Parse end = Grammar.single(w, endOf(w, verb));
        if (end == null
                || !calendar(end)
                || end.value() instanceof Referring
                || end.value() instanceof Rolling) {
            return null;
        }
        return Parse.of(ending(n, unit, end.value()), end.to(), "ending");
    }

    private static TimeExpression ending(int n, CalendarUnit unit, TimeExpression end) {
        Ending ending = new Ending(n, unit, end);
        if (end instanceof Fixed fixed) {
            return new Fixed(ending.span(fixed.period()));
        }
        return ending;
    }

    /** To [the end of], ended [on], that ended on, through: where the end is told; -1 if none. */
    private static int verb(Words w, int i, boolean sure) {
        int at = w.skip(i, ",");
        if (w.any(at, "that", "which")) {
            at++;
        }
        if (w.is(at, Kind.ENDING)) {
            return w.skip(w.end(at), "on", "in", "at");
        }
        if (w.lower(at, "end") && w.dash(at - 1)) {
            return at + 1;
        }
        if (w.lower(at, "up") && w.lower(at + 1, "to")) {
            return at + 2;
        }
        return sure && at == i && w.any(at, "to", "through", "until", "till", "end") ? at + 1 : -1;
    }

    private static int endOf(Words w, int i) {
        int at = w.skipThe(i);
        return w.any(at, "end") && w.lower(at + 1, "of")
                ? at + 2
                : w.any(at, "end") && w.dash(at + 1) ? at + 2 : i;
    }

    private static Parse toDate(Words w, int to, int n, CalendarUnit unit) {
        int at = w.skip(to, "-");
        if (n != 1 || !w.lower(at, "to") || unit.months() == 0) {
            return null;
        }
        int date = w.skip(at + 1, "-");
        return w.lower(date, "date") ? Parse.of(new ToDate(unit), date + 1, "to date") : null;
    }

    /** The week beginning 2 July, the week of 10 April, the month of June. */
    private static Parse starting(Words w, int to, int n, CalendarUnit unit) {
        boolean of = w.lower(to, "of") && n == 1 && !w.lower(to - 1).endsWith("s");
        boolean begins = w.is(to, Kind.STARTING) || w.lower(to, "beginning");
        if (!of && !begins) {
            return null;
        }
        int next = w.skip(begins ? w.end(to) : to + 1, "on", "in");
        Parse start = Grammar.single(w, next);
        if (start == null || start.value().kind() != TimeExpression.Kind.CALENDAR) {
            return null;
        }
        boolean same = of && unit.months() > 0;
        if (same) {
            return unit.months() == 1 && start.rule().equals("month")
                            || unit == CalendarUnit.YEAR && start.rule().equals("year")
                    ? Parse.of(start.value(), start.to(), start.rule())
                    : null;
        }
        if (of && unit != CalendarUnit.WEEK && unit != CalendarUnit.WEEKEND
                || !start.rule().contains("date")
                        && unit.days() > 0
                        && !start.rule().equals("weekday")
                        && !start.rule().equals("holiday")
                        && !start.rule().equals("day")) {
            return null;
        }
        if (of) {
            return Parse.of(new Containing(unit, start.value()), start.to(), "week of");
        }
        Ending span = new Ending(-n, unit, start.value());
        return Parse.of(
                start.value() instanceof Fixed f ? new Fixed(span.span(f.period())) : span,
                start.to(),
                "starting");
    }
}
