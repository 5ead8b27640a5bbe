package io.gleaner.figure.role;

import io.gleaner.cue.Change;
import io.gleaner.cue.CueWords;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Words;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * Reads rises and falls that are told by their rank.
 *
 * <pre>
 * change = SUPERLATIVE CHANGE-NOUN { adjunct | was } ( "at" | "with" | "of" | "," | "(" ) Q
 *        | "growth" was SUPERLATIVE "in" … "at" Q
 * </pre>
 */
final class RankedChanges {
    /** Tokens between the noun of change and its amount. */
    private static final int REACH = 14;

    private static final Set<String> LEADS = Set.of("at", "with", "of", ",", "(", ":", "by");

    private static final Set<String> RANKS =
            Set.of("most", "least", "best", "worst", "only", "first", "record", "single");

    private RankedChanges() {}

    static boolean reads(Draft d) {
        Scene scene = d.scene;
        int left = Words.leftOf(d);
        String lead = scene.lower(left);
        boolean led = LEADS.contains(lead) && scene.changeEndingAt(left + 1).isEmpty();
        boolean ratio = d.isRatio() && !d.quantity().unit().is("times");
        if (!led || !ratio && (lead.equals("(") || lead.equals(","))) {
            return false;
        }
        Optional<Mention<Change>> cue = nounBefore(d, left);
        return cue.isPresent() && Changes.moved(d, cue.get(), "largest ", "");
    }

    /** The noun of change before a token that a superlative stands by, if nothing parts the two. */
    private static Optional<Mention<Change>> nounBefore(Draft d, int left) {
        Scene scene = d.scene;
        boolean ranked = false;
        for (int i = left - 1; i >= Math.max(0, left - REACH); i--) {
            ranked |= superlative(scene, i) && !scene.tag(i + 1).nominal();
            Optional<Mention<Change>> noun = noun(scene, i);
            if (noun.isEmpty() && parts(scene, i, left)) {
                return Optional.empty();
            }
            if (noun.isPresent()) {
                boolean before = false;
                for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
                    before |= superlative(scene, k);
                }
                return ranked || before ? noun : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Mention<Change>> noun(Scene scene, int token) {
        return scene.changeEndingAt(token + 1)
                .filter(
                        c ->
                                c.value().kind() == Change.Kind.NOUN
                                        || c.value().kind() == Change.Kind.VERB
                                                && superlative(scene, token + 1))
                .filter(c -> !rate(scene.lower(c.to())));
    }

    /** The highest growth rate at 5 percent: a rate of its own. */
    private static boolean rate(String word) {
        return word.equals("rate") || word.equals("rates");
    }

    private static boolean superlative(Scene scene, int token) {
        String word = scene.lower(token);
        boolean adjective =
                word.endsWith("est")
                        && word.length() > 5
                        && (scene.tag(token) == Tag.ADJ || scene.tag(token) == Tag.ADV);
        return adjective || RANKS.contains(word);
    }

    /** Figures, other verbs and new beginnings stand between no noun and its amount. */
    private static boolean parts(Scene scene, int token, int left) {
        String word = scene.lower(token);
        boolean aside = word.equals(",") && token < left - 1;
        boolean verb = scene.tag(token) == Tag.VERB && !scene.words.is(word, CueWords.Kind.SEEN);
        return scene.inNumber(token)
                || verb
                || aside && scene.isVerb(token + 1)
                || word.equals(";")
                || word.equals("to")
                || word.equals("while")
                || word.equals("whereas")
                || word.equals("but");
    }
}
