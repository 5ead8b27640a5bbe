package io.gleaner.figure.scene;

import io.gleaner.cue.Saying;
import io.gleaner.tokens.Tag;
import java.util.Set;

/** Finds the verb that a stretch of a sentence is about. */
public final class ClauseVerbs {
    /** Words that look like verbs and only join: they make no clause of their own. */
    public static final Set<String> JOINING =
            Set.of(
                    "compared",
                    "according",
                    "based",
                    "including",
                    "following",
                    "aged",
                    "regarding",
                    "excluding",
                    "concerning",
                    "measured");

    private final Scene scene;

    /** Tokens in brackets. */
    private final boolean[] hole;

    ClauseVerbs(Scene scene, boolean[] hole) {
        this.scene = scene;
        this.hole = hole;
    }

    boolean isSaying(int i) {
        return scene.isVerb(i)
                && scene.sayings.stream()
                        .anyMatch(
                                m ->
                                        (m.value() == Saying.VERB || m.value() == Saying.SHOW)
                                                && m.to() == i + 1);
    }

    /** First token of the verb group that the clause is about; -1 when there is none. */
    int main(int from, int to, boolean bracketed) {
        for (int i = from; i < to; i++) {
            if (!isFinite(i, from, bracketed)) {
                continue;
            }
            // people employed in farming rose: a participle behind its noun gives way to the verb
            if (reduced(i, from)) {
                int later = finiteAfter(i + 1, to, bracketed);
                if (later >= 0) {
                    return later;
                }
            }
            return i;
        }
        return -1;
    }

    private boolean isFinite(int i, int from, boolean bracketed) {
        return scene.isVerb(i)
                && (!scene.blocked(i) || scene.inNumber(i) && scene.tag(i) == Tag.VERB)
                && (bracketed || !hole[i])
                && !JOINING.contains(scene.lower(i))
                && !modifies(i, from);
    }

    /** A participle before its noun: an estimated 5 million, rising prices. */
    private boolean modifies(int i, int from) {
        String word = scene.lower(i);
        Tag before = i > from ? scene.tag(i - 1) : Tag.X;
        boolean led =
                before == Tag.DET
                        || before == Tag.ADJ
                        || before == Tag.ADP
                        || before == Tag.NUM
                        || before == Tag.ADV
                                && i > from + 1
                                && (scene.inNumber(i - 2) || scene.tag(i - 2) == Tag.DET)
                        || i == from;
        return (word.endsWith("ed") || word.endsWith("ing"))
                && !word.equals("having")
                && !word.equals("being")
                && scene.tag(i) == Tag.VERB
                && led
                && (scene.tag(i + 1).nominal() && !scene.blocked(i + 1)
                        || before == Tag.DET && scene.inNumber(i + 1));
    }

    /** Behind a noun and before a preposition: made, sold, employed, bought in; taking part. */
    private boolean reduced(int i, int from) {
        return participle(i, from)
                || i > from
                        && scene.tag(i) == Tag.VERB
                        && !isSaying(i)
                        && (scene.tag(i - 1).nominal() || scene.lower(i - 1).equals(")"))
                        && (scene.tag(i + 1) == Tag.ADP
                                || scene.tag(i + 1) == Tag.ADV
                                || scene.isVerb(i + 1))
                        && scene.changeAt(i).isEmpty();
    }

    /** Countries taking part in the scheme: a participle that tells which are meant. */
    boolean participle(int i, int from) {
        return i > from
                && scene.tag(i) == Tag.VERB
                && scene.lower(i).endsWith("ing")
                && scene.tag(i - 1).nominal()
                && !isSaying(i)
                && scene.changeAt(i).isEmpty();
    }

    private int finiteAfter(int from, int to, boolean bracketed) {
        for (int i = from; i < to; i++) {
            if (scene.inNumber(i)) {
                return -1;
            }
            if (isFinite(i, from, bracketed)
                    && !scene.lower(i).endsWith("ing")
                    && !scene.lower(i - 1).equals("to")) {
                return i;
            }
        }
        return -1;
    }
}
