package io.gleaner.figure.link;

import io.gleaner.figure.story.Phrase;
import java.util.Optional;

/** What a share may be a part of; empty where that is not told. */
public record Whole(Optional<Phrase> phrase) {
    static final Whole NONE = new Whole(Optional.empty());

    /** Its words; empty for none. */
    @Override
    public String toString() {
        return phrase.map(Phrase::text).orElse("");
    }
}
