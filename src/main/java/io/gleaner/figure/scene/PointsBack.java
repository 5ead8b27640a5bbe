package io.gleaner.figure.scene;

import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
import io.gleaner.subject.SubjectTable.Kind;
import io.gleaner.tokens.Tag;
import java.util.Set;

/**
 * Noun phrases that name nothing by themselves and stand for the subject before: the figure, the
 * total, the largest increase, a smaller drop.
 */
public final class PointsBack {
    private static final Set<String> BASES = Set.of("on", "from", "over", "since", "against");

    private PointsBack() {}

    public static boolean is(Scene scene, Phrase phrase) {
        int from = phrase.from();
        if (scene.tag(from) != Tag.DET
                && !scene.lower(from).equals("this")
                && !scene.lower(from).equals("that")) {
            return false;
        }
        int to = phrase.to();
        int group = NounPhrases.group(scene.sentence, from, to, scene::blocked);
        // an increase on the value of 2011
        boolean compares = BASES.contains(scene.lower(group));
        if (group < to && compares && scene.changeEndingAt(group).isPresent()) {
            to = group;
        }
        for (int i = from + 1; i < to - 1; i++) {
            if (scene.tag(i) != Tag.ADJ && scene.tag(i) != Tag.ADV) {
                return false;
            }
        }
        return to - from >= 2 && scene.story.nouns.is(scene.lower(to - 1), Kind.BACK);
    }
}
