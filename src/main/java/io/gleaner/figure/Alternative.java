package io.gleaner.figure;

import java.util.List;
import java.util.Locale;

/**
 * One of the most probable values of a field of a figure, with what speaks for it. The first of a
 * field is the value that the figure has.
 *
 * @param field what it may be the value of
 * @param value as its column would hold it; empty where there may be none
 * @param probability from 0 to 1
 * @param reasons what speaks most for it, in words, the strongest first
 */
public record Alternative(Field field, String value, double probability, List<String> reasons) {
    /** What is chosen among candidates. */
    public enum Field {
        ROLE,
        SUBJECT,
        SHARE_OF,
        PERIOD,
        BASE_PERIOD,
        ABOUT,
        SOURCE,
        UNIT;

        /** As the column is named. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
