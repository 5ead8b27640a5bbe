package io.gleaner.figure.link;

import io.gleaner.figure.story.Phrase;
import java.util.Optional;

/**
 * Who may have said a figure.
 *
 * @param phrase the words that name him; empty where nobody is named
 * @param distance how many sentences before the figure's they stand; {@link #LEAD} for the first
 *     sentence of an article
 */
public record Speaker(Optional<Phrase> phrase, int distance) {
    static final int LEAD = 77;
    static final Speaker NOBODY = new Speaker(Optional.empty(), 0);

    /** Its words; empty for none. */
    @Override
    public String toString() {
        return phrase.map(Phrase::text).orElse("");
    }
}
