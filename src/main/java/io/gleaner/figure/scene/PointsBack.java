package io.gleaner.figure.scene;

import io.gleaner.figure.trait.Role;
import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
import io.gleaner.subject.SubjectTable.Kind;
import io.gleaner.tokens.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * Noun phrases that name nothing by themselves and stand for the subject before: the figure, the
 * total, the largest increase, a smaller drop.
 */
public final class PointsBack {
    private static final Set<String> BASES = Set.of("on", "from", "over", "since", "against");

    private static final Set<String> THESE = Set.of("these", "them", "those");

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
        boolean moved = scene.changeEndingAt(to).isPresent();
        for (int i = from + 1; i < to - 1; i++) {
            boolean modifies = scene.tag(i) == Tag.ADJ || scene.tag(i) == Tag.ADV;
            if (!modifies || !moved && !isDegree(scene, i)) {
                return false;
            }
        }
        return to - from >= 2 && scene.story.nouns.is(scene.lower(to - 1), Kind.BACK);
    }

    /** Of these, 5 percent; 5 percent of them: what the sentence before counted last. */
    public static Optional<Draft> these(Draft d) {
        Scene scene = d.scene;
        boolean opens =
                scene.lower(0).equals("of") && THESE.contains(scene.lower(1)) && d.from() <= 5;
        boolean behind =
                scene.lower(d.end()).equals("of") && scene.lower(d.end() + 1).equals("them");
        boolean first = scene.drafts.get(0) == d;
        return first && (opens || behind)
                ? scene.before().flatMap(PointsBack::lastCount)
                : Optional.empty();
    }

    private static Optional<Draft> lastCount(Scene scene) {
        return scene.drafts.stream()
                .filter(o -> o.is(Role.LEVEL) && !o.isRatio())
                .reduce((x, y) -> y);
    }

    /** The overall rate, the highest level, a smaller number; but not the jobless rate. */
    private static boolean isDegree(Scene scene, int i) {
        String word = scene.lower(i);
        return scene.tag(i) == Tag.ADV
                || word.endsWith("est")
                || scene.changeAt(i).isPresent()
                || scene.story.nouns.is(word, Kind.DEGREE);
    }
}
