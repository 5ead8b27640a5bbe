package io.gleaner.time;

import io.gleaner.time.TimeWord.Kind;
import io.gleaner.tokens.Tag;
import io.gleaner.tokens.YearLevels;
import java.util.Optional;

/**
 * Reads years and what is made of them.
 *
 * <pre>
 * year    = [ "the" | "calendar" ] [ "year" ] dddd | "'" dd
 * years   = dddd ( "-" | "/" ) dd      2012-13
 * decade  = dddd "s" | "'" d0 "s"      the 1990s
 * century = ordinal "century"          the 19th century
 * fiscal  = [ "the" ] ( "FY" | "fiscal" | "financial" ) [ "year" ] year
 * </pre>
 */
final class Years {
    static final int FIRST = 1000;
    static final int LAST = 2200;

    private Years() {}

    /** A number of four digits that could be a year; -1 otherwise. */
    static int plain(Words w, int i) {
        int value = w.whole(i);
        if (value < FIRST || value > LAST || w.digits(i) != 4) {
            return -1;
        }
        // 2014Q1 is a year and its quarter
        boolean part =
                (w.is(i + 1, Kind.QUARTER) || w.is(i + 1, Kind.HALF))
                        && w.isNumber(i + 2)
                        && w.glued(i + 2);
        if (w.glued(i + 1) && !part) {
            String next = w.lower(i + 1);
            if (next.equals("%") || Character.isLetter(next.charAt(0)) && !next.equals("'s")) {
                return -1;
            }
        }
        return value;
    }

    /** A year that the words around it show to be one; -1 otherwise. */
    static int year(Words w, int i) {
        int value = plain(w, i);
        if (value < 0
                || w.is(i + 1, Kind.COUNTER)
                || unitFollows(w, i + 1)
                || YearLevels.is(w.sentence(), i)) {
            return -1;
        }
        String before = w.lower(i - 1);
        boolean bound =
                w.is(i - 1, Kind.BOUND)
                        && !w.any(i - 2, "later", "earlier", "compared", "rather", "other")
                        && !(w.lower(i - 1, "over") && value > 1990 && value < 2050);
        if (bound && second(w, i, value) < 0
                || w.is(i - 1, Kind.NUMBER)
                || w.isNumber(i - 1) && !w.apart(i)
                || currency(w, i)) {
            return -1;
        }
        // a part of an address: users-guide-2014.html
        boolean inside =
                w.glued(i)
                        && w.any(i - 1, "-", "/", "_", "=")
                        && w.glued(i - 1)
                        && i > 1
                        && w.sentence().token(i - 2).isWord();
        if (inside && w.at(i - 2) == null && !w.any(i - 2, "post", "pre") && !w.capital(i - 2)) {
            return -1;
        }
        // 555-2014, about 2000 of them
        if (w.lower(i - 1, "-") && w.glued(i) && w.isNumber(i - 2)
                || value % 100 == 0 && w.any(i - 1, "about", "around", "some")) {
            return -1;
        }
        if (w.glued(i) && i > 0 && !"-\u2013\u2014/('\"[=<>*~,.|!".contains(before)) {
            return -1;
        }
        if (value < 1900 || value > 2100) {
            return switch (before) {
                case "in",
                        "since",
                        "until",
                        "till",
                        "year",
                        "circa",
                        "by",
                        "of",
                        "from",
                        "to",
                        "," ->
                        noun(w, i + 1) ? -1 : value;
                default -> -1;
            };
        }
        // 2000 homes; but: the 2000 elections
        boolean round = value % 50 == 0 && !(i == 1 && w.lower(0, "in"));
        if (round
                && !w.any(i - 1, "the", "'s", "its", "their", "since", "year")
                && noun(w, i + 1)) {
            return -1;
        }
        return value;
    }

    /** 2000 km, but: 2013 year-end. */
    private static boolean unitFollows(Words w, int i) {
        CalendarUnit unit = w.unitAt(i);
        return unit != null && w.lower(i).endsWith("s") || w.any(i, "%", "\u00b0");
    }

    static boolean currency(Words w, int i) {
        String before = w.lower(i - 1);
        return before.length() == 1
                && Character.getType(before.charAt(0)) == Character.CURRENCY_SYMBOL;
    }

    static boolean noun(Words w, int i) {
        if (!w.inside(i) || !w.sentence().token(i).isWord() || w.capital(i) || w.at(i) != null) {
            return false;
        }
        Tag tag = w.sentence().tag(i);
        return tag == Tag.NOUN || tag == Tag.ADJ;
    }

    /** The years of a score of ways to write one, or null. */
    static Parse at(Words w, int i) {
        Parse years = read(w, i);
        return years == null || styled(w, years.to()) ? null : years;
    }

    /** A 1980s-style arcade, a 2008-built ship: what something is like, and no time. */
    private static boolean styled(Words w, int dash) {
        return w.dash(dash)
                && w.glued(dash)
                && w.glued(dash + 1)
                && w.sentence().token(dash + 1).isWord()
                && w.at(dash + 1) == null;
    }

    private static Parse read(Words w, int i) {
        int at = w.skipThe(i);
        if (w.is(at, Kind.CALENDAR)) {
            at = w.end(at);
        }
        if (w.unitAt(at) == CalendarUnit.YEAR
                && plain(w, at + 1) > 0
                && !w.lower(at).endsWith("s")) {
            return Parse.fixed(Period.year(plain(w, at + 1)), at + 2, "year");
        }
        if (w.any(at, "'") && w.isNumber(at + 1) && w.glued(at + 1)) {
            return apostrophe(w, at + 1);
        }
        Parse century = century(w, at);
        if (century != null) {
            return century;
        }
        if (w.is(at, Kind.NUMBER)
                && w.any(i - 1, "in", "since", "until", "by", "from", "and", "of", "to")) {
            return spoken(w, at);
        }
        if (w.is(at, Kind.DECADE)
                && !w.any(
                        at - 1, "his", "her", "their", "my", "your", "mid", "-", "early", "late")) {
            return Parse.fixed(CalendarUnit.years(w.number(at), 10), w.end(at), "decade");
        }
        if (!w.isNumber(at)) {
            return null;
        }
        Parse decade = Decades.at(w, at);
        if (decade != null) {
            return decade;
        }
        if (w.is(at - 1, Kind.CALENDAR) && w.whole(at) >= 0 && w.digits(at) == 2) {
            return Parse.fixed(Period.year(2000 + w.whole(at)), at + 1, "year");
        }
        int year = w.is(at - 1, Kind.CALENDAR) ? plain(w, at) : year(w, at);
        if (year < 0 || at > i && !w.is(at - 1, Kind.CALENDAR)) {
            return null;
        }
        int second = second(w, at, year);
        if (second > year) {
            Range range =
                    new Range(
                            new TimeExpression.Fixed(Period.year(year)),
                            new TimeExpression.Fixed(Period.year(second)),
                            second == year + 1);
            return Parse.of(range, at + 3, "years");
        }
        return Parse.fixed(Period.year(year), at + 1, "year");
    }

    /** The second year of {@code 2012-13} or {@code 2012/2013}; -1 when there is none. */
    static int second(Words w, int i, int year) {
        if (!w.any(i + 1, "-", "/", "\u2013", "~") || !w.glued(i + 1) || !w.glued(i + 2)) {
            return -1;
        }
        int value = w.whole(i + 2);
        if (value < 0) {
            return -1;
        }
        if (w.digits(i + 2) == 4) {
            return plain(w, i + 2) > year ? value : -1;
        }
        if (w.digits(i + 2) == 1 && w.lower(i + 1, "/") && value == (year + 1) % 10) {
            return year + 1;
        }
        // 2008-10 is two years apart; 2024-12 can only be a month
        int full = year / 100 * 100 + value;
        if (full < year) {
            full += 100;
        }
        if (w.digits(i + 2) != 2 || full <= year || full - year > 20) {
            return -1;
        }
        return w.glued(i + 3) && w.any(i + 3, "-", "/") ? -1 : full;
    }

    /** Nineteen eighty-six, two thousand and fifteen; null unless it is surely a year. */
    static Parse spoken(Words w, int i) {
        if (!w.is(i, Kind.NUMBER)) {
            return null;
        }
        int first = w.number(i);
        int at = i + 1;
        int year;
        if (first == 2 && w.lower(at, "thousand")) {
            at = w.skip(at + 1, "and");
            Words.Count rest = w.is(at, Kind.NUMBER) ? w.count(at) : null;
            boolean alone = rest == null || rest.whole() < 1 || rest.whole() > 99;
            year = 2000 + (alone ? 0 : rest.whole());
            at = alone ? i + 2 : rest.to();
        } else if (first >= 11 && first <= 20) {
            if (w.lower(at, "hundred")) {
                at = w.skip(at + 1, "and");
            }
            Words.Count rest = w.is(at, Kind.NUMBER) && w.number(at) >= 10 ? w.count(at) : null;
            if (rest == null || rest.whole() > 99 || rest.whole() < 10) {
                return null;
            }
            year = 100 * first + rest.whole();
            at = rest.to();
        } else {
            return null;
        }
        boolean counts =
                w.is(at, Kind.COUNTER)
                        || w.is(at, Kind.NUMBER)
                        || w.unitAt(at) != null
                        || w.any(at, "%", "-")
                        || noun(w, at);
        return counts ? null : Parse.fixed(Period.year(year), at, "year");
    }

    private static Parse apostrophe(Words w, int i) {
        int value = w.whole(i);
        if (value < 0 || w.digits(i) != 2) {
            return null;
        }
        int year = value < 50 ? 2000 + value : 1900 + value;
        if (w.lower(i + 1, "s") && w.glued(i + 1)) {
            return value % 10 == 0
                    ? Parse.fixed(CalendarUnit.years(year, 10), i + 2, "decade")
                    : null;
        }
        return w.any(i - 2, "in", "since", "of", "from", "until", "to")
                ? Parse.fixed(Period.year(year), i + 1, "year")
                : null;
    }

    private static Parse century(Words w, int i) {
        Words.Count nth = w.ordinal(i);
        if (nth == null) {
            return null;
        }
        int at = w.dash(nth.to()) ? nth.to() + 1 : nth.to();
        if (w.unitAt(at) != CalendarUnit.CENTURY || nth.whole() < 11) {
            return null;
        }
        return Parse.fixed(CalendarUnit.years(100 * (nth.whole() - 1), 100), at + 1, "century");
    }

    /** The fiscal year that begins here: {@code FY25}, {@code the 2013-14 financial year}. */
    static Parse fiscal(Words w, int i) {
        int at = w.skipThe(i);
        int before = plain(w, at);
        if (before > 0) {
            int second = w.any(at + 1, "to") ? nextYear(w, at, before) : second(w, at, before);
            int to = second > 0 ? at + 3 : at + 1;
            return w.is(to, Kind.FISCAL) && w.unitAt(to + 1) == CalendarUnit.YEAR
                    ? of(second > 0 ? second : before, to + 2)
                    : null;
        }
        if (!w.is(at, Kind.FISCAL)) {
            return null;
        }
        int to = at + 1;
        if (w.unitAt(to) == CalendarUnit.YEAR) {
            to++;
        }
        int year = plain(w, to);
        if (year > 0) {
            int second =
                    w.lower(to - 1, "year") && w.any(to + 1, "to")
                            ? nextYear(w, to, year)
                            : second(w, to, year);
            return second > 0 ? of(second, to + 3) : of(year, to + 1);
        }
        // fiscal year '06
        boolean shortened = w.any(to, "'") && w.glued(to + 1);
        if (w.any(to, "'")) {
            to++;
        }
        if ((w.lower(at, "fy") || shortened) && w.whole(to) >= 0 && w.digits(to) == 2) {
            int value = 2000 + w.whole(to);
            boolean two = w.any(to + 1, "/", "-") && w.whole(to + 2) == value % 100 + 1;
            return of(two ? value + 1 : value, two ? to + 3 : to + 1);
        }
        boolean bare = w.unitAt(at + 1) == CalendarUnit.YEAR && !w.lower(at + 1).endsWith("s");
        return bare && at > i
                ? Parse.of(new Fiscal(Optional.empty(), 0, Optional.empty()), at + 2, "fiscal")
                : null;
    }

    /** The tax year 2022 to 2023. */
    private static int nextYear(Words w, int i, int year) {
        return plain(w, i + 2) == year + 1 ? year + 1 : -1;
    }

    private static Parse of(int year, int to) {
        return Parse.of(new Fiscal(Optional.of(year), 0, Optional.empty()), to, "fiscal");
    }
}
