package io.gleaner.figure.role;

import io.gleaner.cue.Change;
import io.gleaner.cue.Relation;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.trait.Role;
import io.gleaner.tokens.Tag;
import java.util.Set;

/** Parts of a whole in brackets: 44 million adults (87%), most belonged to the first (86%). */
final class BracketShares {
    private static final Set<String> PEOPLE =
            Set.of("people", "men", "women", "children", "all", "most", "majority", "everyone");

    private BracketShares() {}

    /** {@code 44 million adults (87%)}, {@code Men (89%)}, {@code almost all (99%)}. */
    static boolean ofCount(Draft d) {
        Scene scene = d.scene;
        boolean ends = scene.lower(d.to()).equals(")") || scene.lower(d.to()).equals(",");
        if (!scene.lower(d.from() - 1).equals("(") || !ends) {
            return false;
        }
        Draft first = scene.draftBefore(d.from()).orElse(null);
        boolean near = first != null && d.from() - first.end() <= 3;
        if (near && (first.quantity().unit().isCount() || first.quantity().unit().isNone())) {
            return true;
        }
        // waste management at 850 million pounds (27 percent)
        Clause around = scene.clauses.around(scene.clauses.of(d.from())).orElse(null);
        boolean moving =
                around == null || scene.changes().stream().anyMatch(c -> around.covers(c.from()));
        if (near && first.is(Role.LEVEL) && first.quantity().unit().isMoney() && !moving) {
            return true;
        }
        // more than half of the total (50.3 percent)
        if (first != null && first.is(Role.SHARE) && d.from() - first.end() <= 5) {
            return true;
        }
        String noun = scene.lower(d.from() - 2);
        boolean things =
                (scene.tag(d.from() - 2) == Tag.NOUN || d.from() == 2 && scene.tag(0).nominal())
                        && noun.endsWith("s")
                        && !noun.endsWith("ss")
                        && scene.changeEndingAt(d.from() - 1).isEmpty();
        return PEOPLE.contains(noun) || things && opens(scene, d.from() - 2);
    }

    /** Most belonged to the first group (86%): a clause that neither moves nor tells of a rate. */
    static boolean beside(Draft d) {
        Scene scene = d.scene;
        boolean ends = scene.lower(d.to()).equals(")") || scene.lower(d.to()).equals(",");
        if (!scene.lower(d.from() - 1).equals("(") || !ends) {
            return false;
        }
        Clause around =
                scene.clauses.around(scene.clauses.of(d.from())).orElse(scene.clauses.of(0));
        boolean moves =
                scene.changes().stream()
                        .anyMatch(
                                c ->
                                        around.covers(c.from())
                                                && c.value().kind() != Change.Kind.COMPARATIVE);
        int noun = d.from() - 2;
        boolean named =
                scene.tag(noun).nominal()
                        || scene.lower(noun).endsWith("ed") && scene.tag(noun - 1).nominal()
                        || noun > 0 && scene.sentence.token(noun).capitalised()
                        || ranked(scene, around);
        boolean share =
                scene.drafts.stream()
                        .anyMatch(
                                o -> o.is(Role.SHARE) && around.covers(o.from()) && o.to() <= noun);
        // the highest rate (6 percent), followed by services (4 percent): all are rates
        boolean rates =
                scene.drafts.stream()
                        .anyMatch(
                                o ->
                                        o.to() <= noun
                                                && o.isPercent()
                                                && o.is(Role.LEVEL)
                                                && scene.lower(o.from() - 1).equals("("));
        return !moves
                && !rates
                && d.quantity().amount().value().filter(v -> v.signum() < 0).isEmpty()
                && (share || ratesNothing(scene) && named && !scene.blocked(noun));
    }

    /** The most common trees were …: what follows are names of theirs, whatever their tags. */
    private static boolean ranked(Scene scene, Clause clause) {
        for (int i = clause.from(); i < clause.verb(); i++) {
            if (scene.lower(i).equals("most") && scene.tag(i + 1) == Tag.ADJ) {
                return true;
            }
        }
        return false;
    }

    /** Oslo (2 percent) and Bergen (3 percent) had the lowest inflation: no parts of anything. */
    private static boolean ratesNothing(Scene scene) {
        return scene.relations.stream()
                .noneMatch(
                        r -> r.value() == Relation.RATE && !scene.clauses.of(r.from()).bracketed());
    }

    /** Whether a noun opens its clause or follows a comparison: men, than women. */
    private static boolean opens(Scene scene, int noun) {
        int i = noun;
        while (i > 0 && (scene.tag(i - 1) == Tag.ADJ || scene.tag(i - 1).nominal())) {
            i--;
        }
        String before = scene.lower(i - 1);
        return i == 0 || before.equals("than") || before.equals(",") || before.equals("and");
    }
}
