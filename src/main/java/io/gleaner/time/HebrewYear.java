package io.gleaner.time;

import java.time.LocalDate;

/**
 * A year of the Jewish calendar, whose months follow the mean moon and whose new year avoids three
 * weekdays.
 */
final class HebrewYear {
    /** What the calendar counts from, in days since 1970. */
    private static final long BEGIN = -2_092_590;

    /** Parts of an hour in a day; a mean month has 29 days and 13,753 parts. */
    private static final long DAY = 24 * 1080;

    private static final int FIRST_YEAR_OFFSET = 3760;
    private static final int TISHRI_TO_KISLEV_25 = 83;
    private static final int AFTER_PASSOVER = 163;

    private HebrewYear() {}

    /** Rosh Hashanah of the autumn of a common year. */
    static LocalDate newYear(int year) {
        return LocalDate.ofEpochDay(BEGIN + elapsed(year + FIRST_YEAR_OFFSET + 1));
    }

    static LocalDate passover(int year) {
        return newYear(year).minusDays(AFTER_PASSOVER);
    }

    /** The first day of Hanukkah, 25 Kislev: a day later in years whose Heshvan has 30. */
    static LocalDate hanukkah(int year) {
        long length = newYear(year + 1).toEpochDay() - newYear(year).toEpochDay();
        boolean complete = length % 10 == 5;
        return newYear(year).plusDays(TISHRI_TO_KISLEV_25 + (complete ? 1 : 0));
    }

    /** Days from the begin to the new year of a Jewish year; no year is too long or too short. */
    private static long elapsed(int year) {
        long before = molad(year - 1);
        long here = molad(year);
        long after = molad(year + 1);
        return here + (after - here == 356 ? 2 : here - before == 382 ? 1 : 0);
    }

    /** The day of the mean new moon, or the next, never a Sunday, Wednesday or Friday. */
    private static long molad(int year) {
        long months = Math.floorDiv(235L * year - 234, 19L);
        long day = 29 * months + Math.floorDiv(12084 + 13753 * months, DAY);
        return Math.floorMod(3 * (day + 1), 7) < 3 ? day + 1 : day;
    }
}
