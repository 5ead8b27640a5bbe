package io.gleaner.figure.link;

import io.gleaner.figure.story.Phrase;
import io.gleaner.figure.story.Phrase.Reach;
import io.gleaner.figure.story.TableCell;
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

    /** Of a figure in a table, where row or column have names. */
    static Optional<Subject> of(TableCell cell) {
        Optional<Subject> label = cell.label().map(Subject::of);
        Optional<Subject> head = cell.head().map(Subject::of);
        return label.isPresent() && head.isPresent()
                ? Optional.of(label.get().with(cell.head().get()))
                : label.or(() -> head);
    }

    Subject with(Phrase other) {
        return new Subject(core, Optional.of(other), core.words().with(other.words()));
    }

    /** In the article's words: {@code unemployment rate in Malta}; of a table, row and head. */
    @Override
    public String toString() {
        String between = core.reach() == Reach.CELL ? " " : " in ";
        return qualifier.map(q -> core.text() + between + q.text()).orElseGet(core::text);
    }
}
