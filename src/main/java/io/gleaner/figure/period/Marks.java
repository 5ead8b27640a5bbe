package io.gleaner.figure.period;

import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Words;
import io.gleaner.tokens.Tag;
import java.util.Set;

/** Nouns of values that were reached once and are looked back at: the 2019 record, its peak. */
final class Marks {
    private static final Set<String> NOUNS =
            Set.of(
                    "level", "levels", "record", "figure", "figures", "total", "peak", "high",
                    "low", "lows", "highs", "trough", "average", "mark", "value", "volume");

    private static final Set<String> REACHED = Set.of("record", "peak", "high", "low");

    private static final Set<String> BEFORE =
            Set.of(
                    "previous",
                    "recent",
                    "earlier",
                    "old",
                    "former",
                    "all-time",
                    "last",
                    "prior",
                    "its",
                    "their",
                    "historic",
                    "closing");

    private Marks() {}

    static boolean isMark(String word) {
        return NOUNS.contains(word);
    }

    /** Its recent peak of 9.6 percent, the previous record of 12 million: no value of now. */
    static boolean looksBack(Draft d) {
        Scene scene = d.scene;
        int i = Words.leftOf(d);
        if (!scene.lower(i).equals("of") || !REACHED.contains(scene.lower(i - 1))) {
            return false;
        }
        for (int j = i - 2; j >= Math.max(0, i - 5); j--) {
            if (BEFORE.contains(scene.lower(j))) {
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
                || isMark(scene.lower(timeEnd))
                        && (i == timeEnd || scene.lower(i).equals("of") && i <= timeEnd + 1);
    }
}
