package io.gleaner.figure.trait;

import io.gleaner.time.Period;

/**
 * A period and where it was read.
 *
 * @param period when
 * @param from {@code clause}, {@code sentence}, {@code context}, or {@code published}: no word
 *     tells it, but the figure is news of the article's month
 */
public record Dated(Period period, String from) {
    /** News of the month that an article is of. */
    public static Dated published(Period month) {
        return new Dated(month, "published");
    }

    /** Whether words of the article tell it. */
    public boolean told() {
        return !from.equals("published");
    }
}
