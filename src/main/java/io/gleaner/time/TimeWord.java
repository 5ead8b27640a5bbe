package io.gleaner.time;

import java.util.Optional;

/**
 * A word that times are told with, as a line of {@code rules/time/words.csv} describes it.
 *
 * @param kind what part it plays
 * @param number its number: the month's, the weekday's, -1 for "last"
 * @param unit what is counted in, for units and what is made of them
 * @param part the day, for a holiday
 * @param when what else must hold for the word to mean this
 */
record TimeWord(
        Kind kind,
        int number,
        Optional<CalendarUnit> unit,
        Optional<YearPart> part,
        Condition when) {

    /** What part a word plays in telling time. */
    enum Kind {
        MONTH(true),
        WEEKDAY(true),
        UNIT(true),
        /** today, yesterday. */
        DAY(true),
        SEASON(true),
        HOLIDAY(true),
        /** year-on-year. */
        COMPARISON(true),
        /** annual, monthly. */
        ADVERB(true),
        /** YTD. */
        TO_DATE(true),
        /** YE, before the month that a year ends in. */
        YEAR_ENDING(true),
        FISCAL(true),
        /** the Q of Q1. */
        QUARTER(true),
        /** the H of H1. */
        HALF(true),
        /** noon, GMT, p.m. */
        CLOCK(true),
        PERIOD(true),
        /** the nineties. */
        DECADE(true),
        /** last, this, next. */
        RELATIVE(false),
        PREVIOUS(false),
        FOLLOWING(false),
        SAME(false),
        PORTION(false),
        AGO(false),
        EARLIER(false),
        LATER(false),
        EVERY(false),
        ORDINAL(false),
        NUMBER(false),
        /** several, a few. */
        VAGUE(false),
        /** now, recently, soon: no calendar time. */
        VAGUE_TIME(false),
        /** morning, night. */
        DAYPART(true),
        /** ended, ending. */
        ENDING(false),
        /** beginning, starting. */
        STARTING(false),
        CALENDAR(false),
        /** What stands after a number that is no year: people, percent. */
        COUNTER(false, false),
        /** What stands before a number that is no year: nearly, over. */
        BOUND(false, false),
        /** Temperatures, highs: what two digits with an s after it tell are degrees. */
        HEAT(false, false);

        /** Whether a sentence without a word of such kinds, and without digits, tells no time. */
        final boolean tells;

        /** Whether a time may begin with such a word. */
        final boolean begins;

        Kind(boolean tells) {
            this(tells, true);
        }

        Kind(boolean tells, boolean begins) {
            this.tells = tells;
            this.begins = begins;
        }
    }

    /** What must hold for a word to be a time word at all. */
    enum Condition {
        ALWAYS,
        /** Written with a capital. */
        CAPITAL,
        /** Beside a number, a year or a word that leads to a time: May, March, Sun. */
        DATED
    }
}
