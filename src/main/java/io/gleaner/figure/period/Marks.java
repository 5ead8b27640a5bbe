package io.gleaner.figure.period;

import io.gleaner.cue.CueWords;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Words;
import io.gleaner.tokens.Tag;

/** Nouns of values that were reached once and are looked back at: the 2019 record, its peak. */
final class Marks {
    private Marks() {}

    static boolean isMark(Scene scene, int token) {
        return scene.words.is(scene.lower(token), CueWords.Kind.MARK);
    }

    /** Its recent peak of 9.6 percent, the previous record of 12 million: no value of now. */
    static boolean looksBack(Draft d) {
        Scene scene = d.scene;
        int i = Words.leftOf(d);
        if (!scene.lower(i).equals("of")
                || !scene.words.is(scene.lower(i - 1), CueWords.Kind.REACHED)) {
            return false;
        }
        for (int j = i - 2; j >= Math.max(0, i - 5); j--) {
            if (scene.words.is(scene.lower(j), CueWords.Kind.BYGONE)) {
                return true;
            }
            if (scene.isVerb(j) || scene.blocked(j)) {
                return false;
            }
        }
        return false;
    }

    /** Last month's jobless rate of 8.1 percent. */
    private static boolean last(Scene scene, int timeEnd, int of) {
        if (!scene.lower(timeEnd).equals("'s") || !scene.lower(of).equals("of")) {
            return false;
        }
        for (int i = timeEnd + 1; i < of; i++) {
            if (!scene.tag(i).nominal() && scene.tag(i) != Tag.ADJ) {
                return false;
            }
        }
        return of - timeEnd <= 4;
    }

    /** The 2019 record of 31.88 million, 12.3 million set in 2019: whose time it is. */
    static boolean leadsTo(Draft d, int timeEnd) {
        Scene scene = d.scene;
        int i = Words.leftOf(d);
        return last(scene, timeEnd, i)
                || isMark(scene, timeEnd)
                        && (i == timeEnd || scene.lower(i).equals("of") && i <= timeEnd + 1);
    }
}
