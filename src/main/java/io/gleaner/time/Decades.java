package io.gleaner.time;

import io.gleaner.time.TimeWord.Kind;

/** Reads decades in digits: the 1990s, the 90s; but temperatures in the 80s are degrees. */
final class Decades {
    /** How far before a number the word for what is measured may stand. */
    private static final int REACH = 7;

    private Decades() {}

    static Parse at(Words w, int i) {
        int value = w.whole(i);
        boolean plural =
                w.lower(i + 1, "s") && w.digits(i) == 4
                        || w.lower(i + 1, "'s")
                                && w.glued(i + 1)
                                && value % 100 != 0
                                && w.any(i - 1, "the", "early", "late", "mid", "-");
        if (plural && value >= Years.FIRST && value <= Years.LAST && value % 10 == 0) {
            return Parse.fixed(CalendarUnit.years(value, 10), i + 2, "decade");
        }
        // the 90s
        boolean two =
                w.digits(i) == 2 && value >= 0 && value % 10 == 0 && w.glued(i + 1) && !warm(w, i);
        return two
                        && w.any(i + 1, "s", "'s")
                        && w.any(i - 1, "the", "early", "late", "mid", "-", "'")
                ? Parse.fixed(CalendarUnit.years(1900 + value, 10), i + 2, "decade")
                : null;
    }

    /** Temperatures in the 80s. */
    private static boolean warm(Words w, int i) {
        for (int j = i - 1; j >= 0 && j > i - REACH; j--) {
            if (w.is(j, Kind.HEAT)) {
                return true;
            }
        }
        return false;
    }
}
