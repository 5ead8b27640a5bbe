package io.gleaner.figure.measured;

import io.gleaner.figure.scene.Draft;
import io.gleaner.tokens.Sentence;
import java.util.Optional;

/** Reads the label of a table's row: {@code Europe || 27.8%}, {@code Europe | 27.8%}. */
final class TableRows {
    private TableRows() {}

    static Optional<String> label(Draft d) {
        Sentence s = d.scene.sentence;
        int to = d.from();
        while (to > 0 && s.lower(to - 1).startsWith("|")) {
            to--;
        }
        if (to == d.from() || to == 0) {
            return Optional.empty();
        }
        int from = to;
        while (from > 0 && s.token(from - 1).isWord() && !d.scene.blocked(from - 1)) {
            from--;
        }
        return from < to ? Optional.of(s.words(from, to)) : Optional.empty();
    }
}
