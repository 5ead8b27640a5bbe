package io.gleaner.figure.link;

import io.gleaner.figure.story.Phrase;
import io.gleaner.text.ContentWords;
import java.util.Optional;

/**
 * What a figure may measure: a phrase of the article, and where that leaves it open of whom or
 * where, another that makes it definite.
 *
 * @param core what is measured
 * @param qualifier the place, body or product that it belongs to, where another phrase tells it
 * @param words the content words of both
 */
public record Subject(Phrase core, Optional<Phrase> qualifier, ContentWords words) {

    static Subject of(Phrase phrase) {
        return new Subject(phrase, Optional.empty(), phrase.words());
    }

    Subject with(Phrase other) {
        return new Subject(core, Optional.of(other), core.words().with(other.words()));
    }

    /** In the article's words: {@code unemployment rate in Malta}. */
    @Override
    public String toString() {
        return qualifier.map(q -> core.text() + " in " + q.text()).orElseGet(core::text);
    }
}
