package io.gleaner.figure.period;

import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.tokens.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * How the clause of a figure is told: as it is now, as brought about until now, as done, or as what
 * may be.
 *
 * <p>Told by the first word of its verbs: <em>are</em> sold, <em>have</em> fallen, <em>fell</em>,
 * <em>could</em> fall. A clause without a verb is told like the one that it leans on.
 */
enum ClauseTense {
    NOW,
    UNTIL_NOW,
    DONE,
    POSSIBLE,
    /** No verb tells it. */
    NONE;

    private static final Set<String> MODAL =
            Set.of("can", "may", "might", "will", "would", "could", "should", "must", "shall");

    private static final Set<String> PAST =
            Set.of(
                    "was",
                    "were",
                    "had",
                    "did",
                    "rose",
                    "fell",
                    "grew",
                    "said",
                    "made",
                    "sold",
                    "went",
                    "won",
                    "lost",
                    "took",
                    "came",
                    "became",
                    "began",
                    "gave",
                    "held",
                    "hit",
                    "left",
                    "met",
                    "saw",
                    "told",
                    "stood",
                    "brought",
                    "bought",
                    "built",
                    "paid",
                    "ran",
                    "sent",
                    "spent",
                    "shrank",
                    "slid",
                    "sank",
                    "shot",
                    "struck",
                    "wrote",
                    "led",
                    "kept",
                    "found",
                    "got",
                    "knew",
                    "put",
                    "drew",
                    "flew",
                    "drove",
                    "broke",
                    "chose",
                    "spoke",
                    "dealt",
                    "felt",
                    "fought",
                    "caught",
                    "taught",
                    "thought",
                    "sought",
                    "laid",
                    "lay",
                    "meant",
                    "sat",
                    "set",
                    "cut",
                    "shed",
                    "beat",
                    "bet",
                    "cost",
                    "burnt",
                    "swept",
                    "swung",
                    "sprang",
                    "threw",
                    "wore",
                    "withdrew",
                    "overtook",
                    "arose",
                    "froze",
                    "lent",
                    "rode",
                    "shook",
                    "spread",
                    "stole",
                    "understood",
                    "underwent");

    static ClauseTense of(Draft d) {
        Clause clause = d.scene.clauses.of(d.from());
        ClauseTense tense = of(d.scene, clause);
        Optional<Clause> main = tense == NONE ? d.scene.clauses.leansOn(clause) : Optional.empty();
        return main.map(m -> of(d.scene, m)).orElse(tense);
    }

    private static ClauseTense of(Scene scene, Clause clause) {
        if (!clause.hasVerb()) {
            return NONE;
        }
        int verb = clause.verb();
        String word = scene.lower(verb);
        String before = scene.lower(verb - 1);
        if (MODAL.contains(word) || before.equals("to") || isTo(scene, clause)) {
            return POSSIBLE;
        }
        if (word.equals("has") || word.equals("have") || word.equals("'ve")) {
            return perfect(scene, verb) ? UNTIL_NOW : NOW;
        }
        if (word.endsWith("ing")) {
            return NONE;
        }
        return PAST.contains(word) || word.endsWith("ed") ? DONE : NOW;
    }

    /** Is to be sold, are also to be built: of what is to come. */
    static boolean isTo(Scene scene, Clause clause) {
        if (!clause.hasVerb()
                || !scene.lower(clause.verb()).equals("is")
                        && !scene.lower(clause.verb()).equals("are")) {
            return false;
        }
        int to = clause.verb() + (scene.tag(clause.verb() + 1) == Tag.ADV ? 2 : 1);
        return scene.lower(to).equals("to") && scene.isVerb(to + 1);
    }

    /** Has fallen, have now been sold; not: has 300 shops. */
    private static boolean perfect(Scene scene, int has) {
        int i = has + 1;
        while (scene.tag(i) == Tag.ADV) {
            i++;
        }
        return scene.isVerb(i);
    }
}
