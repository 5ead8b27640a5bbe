package io.gleaner.figure;

import io.gleaner.tokens.Tag;
import java.util.Set;

/** Looks at the words around a quantity. */
final class Words {
    private static final Set<String> TRANSPARENT =
            Set.of(
                    "a",
                    "an",
                    "the",
                    "some",
                    "another",
                    "additional",
                    "further",
                    "record",
                    "net",
                    "total",
                    "just",
                    "only",
                    "about",
                    "around",
                    "seasonally",
                    "adjusted",
                    "average",
                    "combined",
                    "whopping",
                    "mere",
                    "full",
                    "-",
                    "than",
                    "greater",
                    "expected",
                    "by-the");

    private Words() {}

    /**
     * The token before a quantity that says how it belongs to the sentence: articles and adjectives
     * skipped.
     */
    static int leftOf(Draft draft) {
        Scene scene = draft.scene;
        int i = draft.from() - 1;
        int floor = Math.max(-1, draft.from() - 7);
        while (i > floor
                && !scene.inNumber(i)
                && (article(scene.lower(i))
                        || scene.tag(i) == Tag.DET
                        || scene.tag(i) == Tag.ADJ
                        || scene.tag(i) == Tag.ADV && scene.changeEndingAt(i + 1).isEmpty())
                && scene.changeEndingAt(i + 1).isEmpty()) {
            i--;
        }
        return i;
    }

    private static boolean article(String word) {
        return TRANSPARENT.contains(word);
    }
}
