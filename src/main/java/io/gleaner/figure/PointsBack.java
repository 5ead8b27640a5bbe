package io.gleaner.figure;

import io.gleaner.subject.Phrase;
import io.gleaner.subject.SubjectTable.Kind;
import io.gleaner.tokens.Tag;

/**
 * Noun phrases that name nothing by themselves and stand for the subject before: the figure, the
 * total, the largest increase, a smaller drop.
 */
final class PointsBack {
    private PointsBack() {}

    static boolean is(Scene scene, Phrase phrase) {
        int from = phrase.from();
        if (scene.tag(from) != Tag.DET
                && !scene.lower(from).equals("this")
                && !scene.lower(from).equals("that")) {
            return false;
        }
        int to = phrase.to();
        for (int i = from + 1; i < to - 1; i++) {
            if (scene.tag(i) != Tag.ADJ && scene.tag(i) != Tag.ADV) {
                return false;
            }
        }
        return to - from >= 2 && scene.story.nouns.is(scene.lower(to - 1), Kind.BACK);
    }
}
