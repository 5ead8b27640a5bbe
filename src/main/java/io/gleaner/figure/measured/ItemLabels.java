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

    /** As far as the last number of an item may stand from its bullet. */
    private static final int FARTHEST = 24;

    private ItemLabels() {}

    static Optional<String> of(Draft d) {
        Scene scene = d.scene;
        Optional<String> item = bulleted(d);
        if (item.isPresent()) {
            return item;
        }
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

    /** {@code * Ann Lee (Greens) 900 (41%) * Bo Dahl 800}: the name behind the bullet. */
    private static Optional<String> bulleted(Draft d) {
        Scene scene = d.scene;
        int bullet = d.from() - 1;
        while (bullet >= 0 && !isBullet(scene, bullet)) {
            if (scene.isVerb(bullet) || d.from() - bullet > FARTHEST) {
                return Optional.empty();
            }
            bullet--;
        }
        int to = bullet + 1;
        while (to < d.from()
                && !scene.inNumber(to)
                && !(scene.lower(to).equals("(") && scene.inNumber(to + 1))) {
            to++;
        }
        boolean named =
                bullet >= 0
                        && to > bullet + 1
                        && to - bullet <= LONGEST
                        && !scene.lower(to - 1).equals(":")
                        && scene.sentence.token(bullet + 1).capitalised()
                        && scene.tag(bullet + 1).nominal()
                        && (scene.tag(to - 1).nominal() || scene.lower(to - 1).equals(")"))
                        && !d.quantity().hasNoun();
        return named ? Optional.of(scene.sentence.words(bullet + 1, to)) : Optional.empty();
    }

    private static boolean isBullet(Scene scene, int token) {
        return scene.lower(token).equals("*") || scene.lower(token).equals("\u2022");
    }
}
