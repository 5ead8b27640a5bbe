package io.gleaner.figure.measured;

import io.gleaner.figure.scene.Draft;
import io.gleaner.tokens.Sentence;
import java.util.Optional;

/** Reads the label of a table's row: {@code Europe || 27.8%}, {@code Europe | 27.8%}. */
final class TableRows {
    private TableRows() {}

    static Optional<String> label(Draft d) {
        Sentence s = d.scene.sentence;
        Optional<String> head = d.scene.story.columns.head(s, d.from());
        if (head.isPresent()) {
            return headed(d, head.get());
        }
        int to = d.from();
        while (to > 0 && s.lower(to - 1).startsWith("|")) {
            to--;
        }
        if (to == d.from() || to == 0) {
            return Optional.empty();
        }
        Optional<String> named = rowName(d, to);
        if (named.isPresent()) {
            return named;
        }
        int from = to;
        while (from > 0 && s.token(from - 1).isWord() && !d.scene.blocked(from - 1)) {
            from--;
        }
        return from < to ? Optional.of(s.words(from, to)) : Optional.empty();
    }

    /**
     * The first cell of a row of words alone: {@code | 2 | 5 million | Ann Lee | 4 million |-}.
     *
     * @param cell the first token of the number's cell, behind its bar
     */
    private static Optional<String> rowName(Draft d, int cell) {
        Sentence s = d.scene.sentence;
        int first = cell;
        int bars = 0;
        while (first > 0 && !opensRow(s, first - 1)) {
            first--;
            bars += s.lower(first).startsWith("|") ? 1 : 0;
        }
        int from = first;
        for (int i = first; i <= s.size(); i++) {
            boolean ends = i == s.size() || s.lower(i).startsWith("|");
            if (!ends) {
                continue;
            }
            bars++;
            if (i > from && words(d, from, i)) {
                return bars > 2 ? Optional.of(s.words(from, i)) : Optional.empty();
            }
            if (i + 1 < s.size() && s.lower(i + 1).equals("-")) {
                return Optional.empty();
            }
            from = i + 1;
        }
        return Optional.empty();
    }

    /** The bar and the dash between two rows. */
    private static boolean opensRow(Sentence s, int token) {
        return s.lower(token).equals("-") && token > 0 && s.lower(token - 1).startsWith("|");
    }

    private static boolean words(Draft d, int from, int to) {
        for (int i = from; i < to; i++) {
            if (d.scene.inNumber(i)) {
                return false;
            }
        }
        return d.scene.sentence.token(from).isWord();
    }

    /** The first cell that names something, and the head of the column: Ayr Votes. */
    private static Optional<String> headed(Draft d, String head) {
        Sentence s = d.scene.sentence;
        int i = 0;
        while (i < s.size()) {
            if (!s.token(i).isWord() || d.scene.blocked(i)) {
                i++;
                continue;
            }
            int to = i + 1;
            while (to < s.size() && !s.lower(to).startsWith("|") && !d.scene.blocked(to)) {
                to++;
            }
            if (to >= s.size() || s.lower(to).startsWith("|")) {
                String name = s.words(i, to).strip();
                return Optional.of(named(head) ? name + ' ' + head : name);
            }
            i = to;
        }
        return Optional.empty();
    }

    /** Whether a head says what is counted or measured, and not only when or in what unit. */
    private static boolean named(String head) {
        return head.chars().anyMatch(Character::isLetter)
                && head.chars().noneMatch(Character::isDigit);
    }
}
