package io.gleaner.figure.link;

import io.gleaner.figure.story.Time;
import io.gleaner.time.Period;
import java.util.Optional;

/**
 * A time that a figure may hold for, or be compared with.
 *
 * @param period the calendar time; empty for none
 * @param how in what way the words came to mean it
 * @param time the words that tell it; empty where other figures or the whole article do
 * @param distance how many sentences before the figure's they stand; {@link #TITLE} for the title
 */
public record When(Optional<Period> period, String how, Optional<Time> time, int distance) {
    static final int TITLE = 99;
    static final When NEVER = new When(Optional.empty(), "none", Optional.empty(), 0);

    /** Where it was read, as {@code period_from} tells it. */
    public String from() {
        return distance == TITLE
                ? "title"
                : time.isPresent() && distance == 0 ? "clause" : "context";
    }

    boolean isNone() {
        return period.isEmpty();
    }

    /** The period; empty text for none. */
    @Override
    public String toString() {
        return period.map(Period::toString).orElse("");
    }
}
