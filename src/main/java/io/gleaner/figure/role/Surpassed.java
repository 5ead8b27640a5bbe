package io.gleaner.figure.role;

import io.gleaner.cue.Change;
import io.gleaner.cue.CueWords;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Told;
import io.gleaner.figure.scene.Words;
import io.gleaner.quantity.Form;
import io.gleaner.tokens.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * Reads values that another one is set against by how far it passes them.
 *
 * <pre>
 * previous = Q more "than" Q | CHANGE-NOUN "over" "the"|TIME … Q | "double" "the" Q
 *          | surpassed the record "of" Q | beat the previous offer "of" Q
 * </pre>
 */
final class Surpassed {
    private static final Set<String> OVER = Set.of("over", "on", "from");

    private static final Set<String> BYGONE =
            Set.of("previous", "earlier", "former", "old", "original", "initial", "existing");

    private static final Set<String> AIMS = Set.of("goal", "goals", "aim", "objective");

    private Surpassed() {}

    static Optional<Told> told(Draft d) {
        if (than(d)) {
            return Optional.of(Told.plainly("previous:than"));
        }
        if (over(d)) {
            return Optional.of(Told.plainly("previous:over"));
        }
        if (times(d)) {
            return Optional.of(Told.plainly("previous:double"));
        }
        return mark(d) ? Optional.of(Told.plainly("previous:mark")) : Optional.empty();
    }

    /**
     * 12.4 percent more than <em>1.87 billion</em>; 7 points below the <em>10.4 percent</em> of
     * December.
     */
    private static boolean than(Draft d) {
        Scene scene = d.scene;
        Draft gap = scene.draftBefore(d.from()).orElse(null);
        if (gap == null || !gap.moves() || gap.cue < gap.to()) {
            return false;
        }
        int left = Words.leftOf(d);
        int cue = scene.lower(left).equals("than") ? left - 1 : left;
        return gap.cue == cue && !d.quantity().unit().dimension().equals("time");
    }

    /**
     * An increase over <em>the 7 billion</em> of last year, over September's level of <em>9.8
     * percent</em>.
     */
    private static boolean over(Draft d) {
        Scene scene = d.scene;
        int left = Words.leftOf(d);
        int at = left;
        while (at > left - 8 && !scene.inNumber(at) && within(scene, at)) {
            at--;
        }
        boolean definite = scene.lower(at + 1).equals("the") || scene.inTime(at + 1);
        boolean noun =
                scene.changeEndingAt(at)
                        .filter(c -> c.value().kind() == Change.Kind.NOUN)
                        .isPresent();
        return OVER.contains(scene.lower(at))
                && definite
                && noun
                && !d.quantity().unit().dimension().equals("time");
    }

    /** What may stand between "over" and the value: the level of September. */
    private static boolean within(Scene scene, int token) {
        return scene.inTime(token)
                || scene.lower(token).equals("'s")
                || scene.lower(token).equals("of")
                || scene.lower(token).equals("the")
                || scene.tag(token) == Tag.DET
                || scene.tag(token) == Tag.ADJ
                || scene.tag(token).nominal() && scene.changeEndingAt(token + 1).isEmpty();
    }

    /** Almost double <em>the 18.5 million</em> of 2003. */
    private static boolean times(Draft d) {
        Scene scene = d.scene;
        Draft first = scene.draftBefore(d.from()).orElse(null);
        return first != null
                && first.quantity().form() == Form.MULTIPLE
                && first.to() == d.from() - 1
                && scene.tag(first.to()) == Tag.DET;
    }

    /**
     * Surpassed the 2019 record of 31.88 million, the previous record of 12.3 million, outbid the
     * earlier offer of 5 million.
     */
    private static boolean mark(Draft d) {
        Scene scene = d.scene;
        int of = Words.leftOf(d);
        if (!scene.lower(of).equals("of") || !scene.tag(of - 1).nominal()) {
            return false;
        }
        boolean passes = false;
        boolean bygone = false;
        Clause clause = scene.clauses.of(d.from());
        for (int i = of - 1; i > Math.max(clause.from() - 1, of - 8); i--) {
            passes |=
                    scene.changeAt(i).filter(c -> c.value().kind() == Change.Kind.GAP).isPresent();
            bygone |= BYGONE.contains(scene.lower(i));
        }
        return scene.words.is(scene.lower(of - 1), CueWords.Kind.YARDSTICK)
                ? passes || bygone
                : passes && bygone && !AIMS.contains(scene.lower(of - 1));
    }
}
