package io.gleaner.figure.role;

import io.gleaner.cue.CueWords;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.quantity.Bound;
import io.gleaner.tokens.Tag;

/**
 * Tells amounts that say which things are meant: those of more, or of less.
 *
 * <pre>
 * criterion = plural "who"|"that" earn "over" Q | plural earning "over" Q | plural "with" values "of" Q "or more"
 * </pre>
 */
final class Restrictions {
    /** Tokens between a noun and the amount that restricts it. */
    private static final int NEAR = 8;

    private Restrictions() {}

    static boolean reads(Draft d) {
        Bound bound = d.quantity().bound();
        boolean open = bound != Bound.EXACT && bound != Bound.ABOUT;
        return open && (relative(d) || participle(d) || having(d));
    }

    /** Employees that make <em>less than $25,000</em>; houses that were worth over 2 million. */
    private static boolean relative(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        for (int i = d.from() - 1; i > Math.max(0, d.from() - NEAR); i--) {
            String word = scene.lower(i);
            if (word.equals(",") || scene.inNumber(i)) {
                return false;
            }
            boolean pronoun = word.equals("who") || word.equals("that") || word.equals("which");
            if (pronoun && (clause.covers(i) || i >= clause.from() - 1)) {
                return plural(scene, i - 1) && stative(scene, i + 1, d.from());
            }
        }
        return false;
    }

    /** Households earning <em>more than $100,000</em>. */
    private static boolean participle(Draft d) {
        Scene scene = d.scene;
        int verb = d.from() - 1;
        return scene.lower(verb).endsWith("ing")
                && scene.words.is(scene.lower(verb), CueWords.Kind.STATING)
                && plural(scene, verb - 1);
    }

    /** Deals with values of <em>2 million or more</em>, people with incomes over 75,000. */
    private static boolean having(Draft d) {
        Scene scene = d.scene;
        int noun = scene.lower(d.from() - 1).equals("of") ? d.from() - 2 : d.from() - 1;
        int i = noun;
        while (i > noun - 4 && (scene.tag(i).nominal() || scene.tag(i) == Tag.ADJ)) {
            i--;
        }
        return i < noun
                && scene.lower(noun).endsWith("s")
                && scene.lower(i).equals("with")
                && plural(scene, i - 1);
    }

    /** Things in general: a plural that no article makes certain ones. */
    private static boolean plural(Scene scene, int noun) {
        String word = scene.lower(noun);
        boolean many = word.endsWith("s") && !word.endsWith("ss") || grouped(scene, word);
        if (!scene.tag(noun).nominal() || !many) {
            return word.equals("those") || word.equals("anyone") || word.equals("everyone");
        }
        int i = noun;
        while (scene.tag(i).nominal() || scene.tag(i) == Tag.ADJ) {
            i--;
        }
        return !switch (scene.lower(i)) {
            case "the", "these", "its", "his", "her", "their", "our", "'s" -> true;
            default -> false;
        };
    }

    private static boolean grouped(Scene scene, String word) {
        return scene.words.is(word, CueWords.Kind.GROUP);
    }

    /** Whether all that is done between is to be or to have: were worth, can earn. */
    private static boolean stative(Scene scene, int from, int to) {
        boolean states = false;
        for (int i = from; i < to; i++) {
            boolean says = scene.words.is(scene.lower(i), CueWords.Kind.STATING);
            if (scene.tag(i) == Tag.VERB && !says || may(scene.lower(i))) {
                return false;
            }
            states |= says;
        }
        return states;
    }

    private static boolean may(String word) {
        return word.equals("may") || word.equals("might") || word.equals("could");
    }
}
