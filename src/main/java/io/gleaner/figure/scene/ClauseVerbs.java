package io.gleaner.figure.scene;

import io.gleaner.cue.CueWords;
import io.gleaner.cue.Saying;
import io.gleaner.tokens.Tag;

/** Finds the verb that a stretch of a sentence is about. */
public final class ClauseVerbs {
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
            if (i > from && resumption(i, to) >= 0) {
                i = resumption(i, to);
            }
            if (!isFinite(i, from, bracketed)) {
                continue;
            }
            // selling the plant could raise: the verb that goes on
            if (i == from && scene.lower(i).endsWith("ing")) {
                int later = modalAfter(i + 1, to);
                if (later >= 0) {
                    return later;
                }
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

    /**
     * The verb that goes on behind a clause that only tells which are meant: pupils who swim
     * <em>rose</em>; -1 when none does.
     *
     * @param who a token, perhaps a relative pronoun
     */
    int resumption(int who, int to) {
        String word = scene.lower(who);
        boolean relative =
                (word.equals("who") || word.equals("which") || word.equals("that"))
                        && scene.tag(who) == Tag.PRON
                        && !scene.lower(who - 1).equals(",")
                        && !scene.lower(who - 1).equals("of");
        int verb = who + 1;
        while (relative && scene.tag(verb) == Tag.ADV) {
            verb++;
        }
        if (!relative || !scene.isVerb(verb) || isSaying(verb)) {
            return -1;
        }
        int at = verb + 1;
        while ((scene.isVerb(at) || scene.tag(at) == Tag.ADV)
                && !(scene.tag(at) == Tag.AUX && scene.tag(at - 1) == Tag.VERB)) {
            at++;
        }
        for (; at < to; at++) {
            String next = scene.lower(at);
            if (scene.tag(at) == Tag.PUNCT && !hole[at]
                    || scene.tag(at) == Tag.SCONJ
                    || scene.tag(at) == Tag.PRON
                    || scene.inNumber(at)
                    || scene.tag(at) == Tag.CCONJ && scene.isVerb(at + 1)
                    || isSaying(at)) {
                return -1;
            }
            boolean goesOn = scene.tag(at) == Tag.AUX || scene.changeAt(at).isPresent();
            if (scene.isVerb(at)
                    && goesOn
                    && !next.endsWith("ing")
                    && !scene.lower(at - 1).equals("to")
                    && scene.tag(at - 1) != Tag.ADP
                    && scene.tag(at - 1) != Tag.AUX) {
                return at;
            }
        }
        return -1;
    }

    private boolean isFinite(int i, int from, boolean bracketed) {
        return scene.isVerb(i)
                && (!scene.blocked(i) || scene.inNumber(i) && scene.tag(i) == Tag.VERB)
                && (bracketed || !hole[i])
                && !scene.words.is(scene.lower(i), CueWords.Kind.JOINING)
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
                                || scene.lower(i + 1).equals("(")
                                || scene.lower(i + 1).equals("who")
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

    private int auxiliaryAfter(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean noun = scene.tag(i - 1).nominal() && !scene.inNumber(i - 1);
            if (scene.tag(i) == Tag.AUX && noun) {
                return i;
            }
        }
        return -1;
    }

    /** Could, will behind a noun, before any number or comma; -1 when there is none. */
    private int modalAfter(int from, int to) {
        for (int i = from; i < to && !scene.inNumber(i) && scene.tag(i) != Tag.PUNCT; i++) {
            if (scene.tag(i) == Tag.AUX && scene.tag(i - 1).nominal()) {
                return i;
            }
        }
        return -1;
    }

    private int finiteAfter(int from, int to, boolean bracketed) {
        for (int i = from; i < to; i++) {
            // the amount raised by 40 donors was
            if (scene.inNumber(i) && !scene.inTime(i)) {
                return auxiliaryAfter(i, to);
            }
            if (resumption(i, to) >= 0) {
                return resumption(i, to);
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
