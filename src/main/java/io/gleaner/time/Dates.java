package io.gleaner.time;

import io.gleaner.time.TimeExpression.Fixed;
import io.gleaner.time.TimeWord.Condition;
import io.gleaner.time.TimeWord.Kind;
import io.gleaner.time.YearPart.MonthDay;
import io.gleaner.tokens.Tag;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads days and months as they are written.
 *
 * <pre>
 * date    = [ weekday [","] ] ( day [ "of" ] month | month [ "the" ] day ) [ [","] year ]
 * days    = day ( "-" | "to" ) day month | month day ( "-" | "to" ) day
 * numeric = dddd-dd-dd | dd/dd/dddd | dd.dd.dddd | dddd-dd | dd/dddd
 * </pre>
 */
final class Dates {
    private Dates() {}

    /** The month's number that a word here names, 0 when it names none. */
    static int month(Words w, int i) {
        if (!w.is(i, Kind.MONTH)) {
            return 0;
        }
        Condition when = w.at(i).when();
        boolean beside = beside(w, i);
        if (when == Condition.DATED
                ? beside && (w.capital(i) || lowerLed(w, i))
                : w.capital(i) || beside) {
            // $DEC, May's: signs and names
            return w.lower(i - 1, "$") && w.glued(i) ? 0 : w.number(i);
        }
        return 0;
    }

    static boolean monthAt(Words w, int i) {
        return month(w, i) > 0;
    }

    private static boolean lowerLed(Words w, int i) {
        return w.any(i - 1, "in", "of", "last", "next", "since")
                || w.isNumber(i - 1)
                || w.isNumber(i + 1);
    }

    /** Beside a number, or led to by a word that leads to times. */
    static boolean beside(Words w, int i) {
        int next = afterName(w, i);
        if (w.isNumber(next) || w.lower(next, ",") && w.isNumber(next + 1)) {
            return true;
        }
        if (w.isNumber(i - 1)
                || w.is(next, Kind.NUMBER)
                || w.is(i - 1, Kind.ORDINAL)
                || w.is(i - 1, Kind.RELATIVE)
                || w.is(i - 1, Kind.PORTION)) {
            return true;
        }
        if (w.glued(i - 1) && w.isNumber(i - 2) && w.any(i - 1, "st", "nd", "rd", "th")) {
            return true;
        }
        if (w.dash(i - 1)
                && (w.isNumber(i - 2) || w.is(i - 2, Kind.MONTH) || w.is(i - 2, Kind.PORTION))) {
            return true;
        }
        if (w.any(next, "to", "through", "-", "\u2013", "and", "/", "of", ",")
                && w.is(next + 1, Kind.MONTH)
                && !w.lower(next + 1, "may")) {
            return true;
        }
        if (w.is(next, Kind.RELATIVE)
                || w.is(next, Kind.UNIT)
                || w.is(next, Kind.ORDINAL)
                || w.any(next, "of") && w.isNumber(next + 1)) {
            return true;
        }
        if (w.any(i - 1, "and", "to", "through", "-", "or") && w.is(i - 2, Kind.MONTH)) {
            return true;
        }
        if (w.any(i - 1, "with", "to", "against") && w.any(i - 2, "compared", "comparison")) {
            return true;
        }
        return w.any(
                        i - 1, "in", "of", "by", "since", "from", "until", "till", "to", "during",
                        "for", "before", "after", "between", "and", "through", "on", "the", "with",
                        "than", "versus", "/", "in the", ",", "or", "(")
                && (w.capital(i)
                        || w.any(i - 1, "in", "of", "since", "until", "till")
                        || w.at(i).when() != Condition.DATED
                                && w.any(i - 1, "from", "between", "during", "by"))
                && !(w.any(i - 1, "the", ",", "and", "or", "on", "(", "with")
                        && !w.is(i - 2, Kind.MONTH)
                        && w.at(i).when() == Condition.DATED);
    }

    /** After the name of a month or weekday and the full stop of its short form. */
    static int afterName(Words w, int i) {
        int to = w.end(i);
        boolean shortForm =
                w.lower(i).length() <= 4 && !w.any(i, "may", "june", "july") || w.lower(i, "thurs");
        return shortForm && w.lower(to, ".") && w.glued(to) && to + 1 < w.size() ? to + 1 : to;
    }

    /** A date to the day, or null. */
    static Parse at(Words w, int i) {
        if (w.is(i, Kind.WEEKDAY) && weekday(w, i) > 0) {
            int next = w.skip(afterName(w, i), ",");
            Parse date = at(w, next);
            return date == null || date.rule().equals("ISO month") ? null : date;
        }
        int at = w.skipThe(i);
        if (month(w, at) > 0) {
            return monthFirst(w, at, month(w, at));
        }
        Parse numeric = at == i && w.isNumber(i) ? numeric(w, i) : null;
        return numeric != null ? numeric : dayFirst(w, at);
    }

    /** The weekday's number that a word here names, 0 when it names none. */
    static int weekday(Words w, int i) {
        if (!w.is(i, Kind.WEEKDAY)) {
            return 0;
        }
        boolean dated = w.at(i).when() == Condition.DATED;
        int next = w.skip(afterName(w, i), ",");
        boolean date = w.isNumber(next) || w.is(next, Kind.MONTH);
        if (dated) {
            return date ? w.number(i) : 0;
        }
        return w.capital(i)
                        || date
                        || w.any(i - 1, "on", "since", "until")
                        || w.is(i - 1, Kind.RELATIVE)
                ? w.number(i)
                : 0;
    }

    /** May 5; May 5th; May the 5th; May 5-8. */
    private static Parse monthFirst(Words w, int i, int month) {
        int name = afterName(w, i);
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
                || w.any(to, "and") && w.any(i - 1, "between")) {
            int second = w.skipThe(to + 1);
            Words.Count other = day(w, second);
            int last = other != null ? other.whole() : w.digits1or2(second);
            int end = other != null ? other.to() : second + 1;
            if (last > day && last <= 31 && !counted(w, i, end) && !w.is(end, Kind.MONTH)) {
                return days(w, month, day, last, end);
            }
        }
        return Suffix.dated(w, new MonthDay(month, day), to, "date");
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
            if (list && last > day && last <= 31 && month(w, end) > 0) {
                // the 18th of "18 and 19 June 2014"
                Parse whole =
                        Suffix.dated(
                                w, new MonthDay(month(w, end), day), afterName(w, end), "date");
                return Parse.of(whole.value(), to, "date");
            }
            if (last > day && last <= 31 && month(w, end) > 0) {
                return days(w, month(w, end), day, last, afterName(w, end));
            }
        }
        if (nth != null
                && w.isNumber(i)
                && month(w, w.skip(to, "of")) == 0
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
        int month = month(w, at);
        return month > 0
                ? Suffix.dated(w, new MonthDay(month, day), afterName(w, at), "date")
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

    private static Parse numeric(Words w, int i) {
        String text = w.sentence().token(i).text();
        if (text.indexOf('.') > 0) {
            return dotted(text, i);
        }
        if (text.length() == 8 && w.whole(i) < 0) {
            return eight(w, i, text);
        }
        String mark = w.lower(i + 1);
        // 2019-Aug-01
        if (w.any(i + 1, "-", "/")
                && Years.plain(w, i) > 0
                && w.glued(i + 2)
                && month(w, i + 2) > 0
                && w.lower(i + 3, mark)
                && w.digits1or2(i + 4) > 0) {
            return day(w.whole(i), month(w, i + 2), w.whole(i + 4), i + 5);
        }
        if (!mark.equals("-") && !mark.equals("/")
                || !w.isNumber(i + 2)
                || w.glued(i) && i > 0 && !w.any(i - 1, "(", "[", "\"", "'", "=", "-")) {
            return null;
        }
        if (w.glued(i) && w.lower(i - 1, "-") && w.isNumber(i - 2) && !w.lower(i - 3, "/")) {
            return null;
        }
        boolean glued = w.glued(i + 1) && w.glued(i + 2);
        int a = w.whole(i);
        int b = w.whole(i + 2);
        if (!glued || a < 0 || b < 0) {
            return null;
        }
        if (w.lower(i + 3, mark) && w.glued(i + 3) && w.glued(i + 4) && w.whole(i + 4) >= 0) {
            return w.glued(i + 5) && w.any(i + 5, "/")
                            || w.dash(i + 5)
                                    && w.glued(i + 5)
                                    && w.glued(i + 6)
                                    && w.isNumber(i + 6)
                                    && !w.any(i + 7, "/", "-")
                    ? null
                    : three(w, i, a, b, w.whole(i + 4));
        }
        if (Years.plain(w, i) > 0 && b >= 1 && b <= 12 && Years.second(w, i, a) < 0) {
            return Parse.fixed(Period.month(a, b), i + 3, "ISO month");
        }
        if (Years.plain(w, i + 2) > 0 && a >= 1 && a <= 12 && w.digits(i) <= 2) {
            return Parse.fixed(Period.month(b, a), i + 3, "ISO month");
        }
        return mark.equals("/") && w.digits(i) <= 2 && w.digits(i + 2) <= 2 && dated(w, i)
                ? monthDay(w, i, a, b)
                : null;
    }

    /** What stands before 5/12 shows that it is a date and no fraction. */
    private static boolean dated(Words w, int i) {
        if (w.is(i + 3, Kind.COUNTER) || w.any(i + 3, "of", "%", "cup", "inch", "majority")) {
            return false;
        }
        return i == 0 && !w.inside(i + 4)
                || w.any(
                        i - 1, "on", "by", "until", "till", "since", "from", "between", "before",
                        "after", "through", "?", ":")
                || w.is(i - 1, Kind.WEEKDAY)
                || w.is(i - 1, Kind.RELATIVE)
                || w.any(i - 1, "to", "-", "and", "or", ",", "\u2013", "next")
                        && w.lower(i - 3, "/");
    }

    private static Parse monthDay(Words w, int i, int a, int b) {
        boolean dayFirst = a > 12 || b <= 12 && w.sentence().context().publisher().dayFirst();
        int month = dayFirst ? b : a;
        int day = dayFirst ? a : b;
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        return Suffix.dated(w, new MonthDay(month, day), i + 3, "date");
    }

    /** 20190504 */
    private static Parse eight(Words w, int i, String text) {
        for (int k = 0; k < 8; k++) {
            if (text.charAt(k) < '0' || text.charAt(k) > '9') {
                return null;
            }
        }
        int year = Integer.parseInt(text.substring(0, 4));
        boolean plausible =
                year >= 1900
                        && year <= 2100
                        && !w.is(i + 1, Kind.COUNTER)
                        && !Years.currency(w, i)
                        && !Years.noun(w, i + 1);
        Parse read =
                plausible
                        ? day(
                                year,
                                Integer.parseInt(text.substring(4, 6)),
                                Integer.parseInt(text.substring(6)),
                                i + 1)
                        : null;
        return read == null || read.value() instanceof Impossible ? null : read;
    }

    private static Parse three(Words w, int i, int a, int b, int c) {
        if (w.digits(i) == 4) {
            return day(a, b, c, i + 5);
        }
        int digits = w.digits(i + 4);
        if (w.digits(i) > 2 || w.digits(i + 2) > 2 || digits != 4 && digits != 2) {
            return null;
        }
        int year = digits == 4 ? c : c < 69 ? 2000 + c : 1900 + c;
        boolean dayFirst = a > 12 || b <= 12 && w.sentence().context().publisher().dayFirst();
        return dayFirst ? day(year, b, a, i + 5) : day(year, a, b, i + 5);
    }

    /** 12.05.2019 */
    private static Parse dotted(String text, int i) {
        String[] parts = text.split("\\.");
        if (parts.length != 3
                || parts[0].length() > 2
                || parts[1].length() > 2
                || parts[2].length() != 4
                || text.indexOf(',') >= 0) {
            return null;
        }
        return day(
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[0]),
                i + 1);
    }

    private static Parse day(int year, int month, int day, int to) {
        if (year < 1000 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        try {
            return Parse.fixed(Period.day(LocalDate.of(year, month, day)), to, "numeric date");
        } catch (DateTimeException e) {
            return Parse.of(new Impossible(e.getMessage()), to, "numeric date");
        }
    }

    /** What a date is with or without its year. */
    static TimeExpression of(YearPart part, int year) {
        Optional<Period> period = part.of(year);
        return period.isPresent()
                ? new Fixed(period.get())
                : new Impossible("there is no " + part + " in " + year);
    }
}
