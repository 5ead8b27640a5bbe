package io.gleaner.figure.measured;

import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Words;
import java.util.Optional;

/**
 * Reads what a list's item begins with: {@code Services: 4.0%, stable compared with November}. A
 * label of a whole sentence only announces: {@code Headline 1: 3 million people moved}.
 */
final class ItemLabels {
    private static final int LONGEST = 12;

    private ItemLabels() {}

    static Optional<String> of(Draft d) {
        Scene scene = d.scene;
        int colon = Words.leftOf(d);
        if (!scene.lower(colon).equals(":") || colon == 0 || colon > LONGEST) {
            return Optional.empty();
        }
        if (d.quantity().hasNoun() || scene.clauses.of(d.from()).hasVerb()) {
            return Optional.empty();
        }
        for (int i = 0; i < colon; i++) {
            boolean numbered = Character.isDigit(scene.lower(i).charAt(0));
            if (numbered || scene.isVerb(i) || scene.lower(i).equals(":")) {
                return Optional.empty();
            }
        }
        return Optional.of(scene.sentence.words(0, colon));
    }
}
