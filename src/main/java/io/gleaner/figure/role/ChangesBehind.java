package io.gleaner.figure.role;

import io.gleaner.cue.Change;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Words;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Tag;
import java.util.List;
import java.util.Optional;

/**
 * Reads rises and falls whose word of change stands behind the quantity.
 *
 * <pre>
 * change = "a" Q { adjective | noun | time } CHANGE-NOUN | Q higher ["than"] | Q up "on" | Q below TIME
 * </pre>
 */
final class ChangesBehind {
    private ChangesBehind() {}

    static boolean reads(Draft d) {
        Optional<Mention<Change>> after = moreThings(d).or(() -> cueAfter(d));
        return after.isPresent() && Changes.moved(d, after.get(), "… ", "");
    }

    /** 3,000 fewer burglaries; 12,000 more students than a year before. */
    private static Optional<Mention<Change>> moreThings(Draft d) {
        Scene scene = d.scene;
        int at = d.to();
        String word = scene.lower(at);
        boolean fewer = word.equals("fewer") || word.equals("less");
        boolean counts = fewer || word.equals("more");
        if (!counts || !scene.lower(d.from() - 1).isEmpty() && scene.inNumber(d.from() - 1)) {
            return Optional.empty();
        }
        int noun = at + 1;
        while (scene.tag(noun) == Tag.ADJ || scene.lower(noun).equals("-")) {
            noun++;
        }
        boolean things = scene.tag(noun).nominal() && !scene.inTime(noun);
        return things && (fewer || comparedBehind(scene, noun))
                ? scene.changeAt(at)
                : Optional.empty();
    }

    /** {@code than} later in the sentence. */
    private static boolean comparedBehind(Scene scene, int from) {
        for (int i = from; i < scene.sentence.size() && !scene.lower(i).equals(";"); i++) {
            if (scene.lower(i).equals("than") && !scene.inNumber(i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A word of change behind the quantity: a 7.2 percent increase, 333,000 more than, 3 percent
     * below its peak. Adjectives, nouns and times may stand between it and a noun; nothing before
     * an adverb.
     */
    private static Optional<Mention<Change>> cueAfter(Draft d) {
        Scene scene = d.scene;
        int i = d.isPercent() ? Words.behind(d) : d.end();
        i = pair(d, i);
        int limit = Math.min(scene.sentence.size(), i + 5);
        boolean near = true;
        while (i < limit) {
            Optional<Mention<Change>> change = scene.changeAt(i);
            if (change.isPresent()) {
                Change.Kind kind = change.get().value().kind();
                if (near && kind == Change.Kind.COMPARATIVE && comparing(scene, change.get(), d)) {
                    return change;
                }
                if (near
                        && kind == Change.Kind.PARTICLE
                        && (scene.lower(i + 1).equals("on")
                                || scene.lower(i + 1).equals("from")
                                || scene.inTime(i + 1)
                                || d.isRatio())) {
                    return change;
                }
                boolean attributive =
                        d.isRatio()
                                || scene.tag(Words.leftOf(d) + 1) == Tag.DET
                                || scene.lower(d.from() - 1).equals("a")
                                || scene.lower(d.from() - 1).equals("(");
                boolean made = d.quantity().unit().isMoney() && scene.lower(i).startsWith("loss");
                if (kind == Change.Kind.NOUN && attributive && !made && !d.quantity().hasNoun()) {
                    return change;
                }
                return Optional.empty();
            }
            Tag tag = scene.tag(i);
            if (scene.inTime(i) || scene.lower(i).equals("-")) {
                i++;
            } else if (tag == Tag.ADJ || tag == Tag.NOUN && d.isRatio()) {
                near = false;
                i++;
            } else {
                break;
            }
        }
        return Optional.empty();
    }

    /** 11 percent <em>and 7 percent respectively</em> below: the word of change is of both. */
    private static int pair(Draft d, int from) {
        Scene scene = d.scene;
        List<Draft> drafts = scene.drafts;
        int next = drafts.indexOf(d) + 1;
        int at = from;
        if (scene.lower(at).equals("and")
                && next < drafts.size()
                && drafts.get(next).from() == at + 1
                && drafts.get(next).isPercent()
                && d.isPercent()) {
            at = drafts.get(next).end();
        }
        return scene.lower(at).equals("respectively") ? at + 1 : at;
    }

    /** Whether a comparative behind a quantity compares it, and no noun of its own. */
    private static boolean comparing(Scene scene, Mention<Change> change, Draft d) {
        String word = scene.lower(change.from());
        String next = scene.lower(change.to());
        if (word.equals("over")
                || word.equals("under")
                || word.equals("above")
                || word.equals("below")
                || word.equals("behind")) {
            return d.isRatio()
                    && !(word.equals("over") && arrives(d))
                    && (word.equals("above")
                            || word.equals("below")
                            || scene.inTime(change.to())
                            || scene.inTime(change.to() + 1));
        }
        // four more were injured
        boolean others = !d.isRatio() && word.equals("more") && scene.isVerb(change.to());
        return next.equals("than")
                || !others && !scene.tag(change.to()).nominal()
                || scene.inTime(change.to());
    }

    /** Rose from 3 percent to 5 percent over the year: what it came to, not how much it rose. */
    private static boolean arrives(Draft d) {
        String left = d.scene.lower(Words.leftOf(d));
        return left.equals("to") || left.equals("at") || left.equals("from");
    }
}
