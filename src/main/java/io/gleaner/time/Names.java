package io.gleaner.time;

import io.gleaner.time.TimeWord.Condition;
import io.gleaner.time.TimeWord.Kind;

/** Tells whether a word names a month or a weekday here, or is the verb "may", a march, the sun. */
final class Names {
    private Names() {}

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
            // April Smith: the name of a person
            if (i == 0
                    && w.any(i, "april", "june", "august")
                    && w.capital(1)
                    && w.at(1) == null
                    && !w.capital(2)) {
                return 0;
            }
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
        if (w.lower(next, "the")
                && w.ordinal(next + 1) != null
                && w.unitAt(w.ordinal(next + 1).to()) == null) {
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
        if (w.lower(i - 1, "/") && w.glued(i - 1) && w.isNumber(i - 2)) {
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
        // 3 percent over May
        if (w.lower(i - 1, "over") && w.is(i - 2, Kind.COUNTER) && !w.lower(next, "'s")) {
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
}
