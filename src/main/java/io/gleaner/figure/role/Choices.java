package io.gleaner.figure.role;

import io.gleaner.cue.CueWords;
import io.gleaner.cue.Relation;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Wording;
import io.gleaner.figure.scene.Words;
import io.gleaner.figure.trait.Role;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the parts that people's choices have of them all, where "of the vote" goes without saying.
 *
 * <pre>
 * share = WHO "with"|"at"|"on" Q% | WHO won|received|polled Q% , in a sentence on a vote or poll, or behind
 *         one with such shares
 * </pre>
 */
final class Choices {
    private static final Set<String> LEADS = Set.of("with", "at", "on", "to");

    /** How many sentences with figures back shares may have been told. */
    private static final int REACH = 3;

    private Choices() {}

    static boolean reads(Draft d) {
        Scene scene = d.scene;
        int left = Words.leftOf(d);
        String lead = scene.lower(left);
        boolean led =
                LEADS.contains(lead) && !moved(scene, left)
                        || scene.words.is(lead, CueWords.Kind.GETS);
        Clause clause = scene.clauses.of(d.from());
        return led
                && noRate(scene, clause)
                && (scene.relations.stream().anyMatch(r -> r.value() == Relation.VOTE)
                        || holder(scene, clause)
                        || goesOn(scene, clause));
    }

    /** Rose to 5 percent: what moves may be a rate. */
    private static boolean moved(Scene scene, int left) {
        return scene.lower(left).equals("to")
                && scene.relations.stream().noneMatch(r -> r.value() == Relation.VOTE);
    }

    /** The largest shareholder with 7 percent. */
    private static boolean holder(Scene scene, Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (scene.lower(i).startsWith("shareholder") || scene.lower(i).equals("owner")) {
                return true;
            }
        }
        return false;
    }

    /** Shares of the like in the sentences before, and nothing here that moves. */
    private static boolean goesOn(Scene scene, Clause clause) {
        if (scene.changes().stream().anyMatch(c -> clause.covers(c.from()))) {
            return false;
        }
        Optional<Scene> before = scene.before();
        for (int i = 0; i < REACH && before.isPresent(); i++) {
            Scene last = before.get();
            if (!last.sentence.block().equals(scene.sentence.block())) {
                return false;
            }
            for (Draft other : last.drafts) {
                if (other.isPercent()) {
                    return other.is(Role.SHARE)
                                    && last.relations.stream()
                                            .anyMatch(r -> r.value() == Relation.VOTE)
                            || other.wording == Wording.VOTE;
                }
            }
            before = last.before();
        }
        return false;
    }

    /** Whether a clause tells of no rate. */
    static boolean noRate(Scene scene, Clause clause) {
        return scene.relations.stream()
                .noneMatch(r -> r.value() == Relation.RATE && clause.covers(r.from()));
    }
}
