package io.gleaner.figure.period;

import io.gleaner.cue.CueWords;
import io.gleaner.figure.scene.Scene;
import io.gleaner.time.TimeExpression;
import io.gleaner.tokens.Mention;
import java.util.Set;

/** Tells the times that polls were taken at, which what people answered holds for. */
final class Polls {
    /** Words between a poll and its time. */
    private static final int NEAR = 4;

    private static final Set<String> LEADING =
            Set.of("in", "on", "from", "between", "during", "early", "late", "mid", "-", "the");

    private Polls() {}

    /** A poll conducted on 17 December, a survey of voters taken in May. */
    static boolean taken(Scene scene, Mention<TimeExpression> time) {
        int i = time.from() - 1;
        while (i > 0 && LEADING.contains(scene.lower(i))) {
            i--;
        }
        if (!scene.words.is(scene.lower(i), CueWords.Kind.POLLED)) {
            return false;
        }
        for (int j = i - 1; j >= Math.max(0, i - NEAR); j--) {
            if (scene.words.is(scene.lower(j), CueWords.Kind.POLL)) {
                return true;
            }
            if (scene.blocked(j) || scene.lower(j).equals(",")) {
                return false;
            }
        }
        return false;
    }
}
