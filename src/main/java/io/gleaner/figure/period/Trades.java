package io.gleaner.figure.period;

import io.gleaner.cue.Trading;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.trait.Role;
import io.gleaner.figure.trait.Status;

/** Tells figures of a day's trading: shares fell 5 percent, oil settled at 78 dollars. */
final class Trades {
    private Trades() {}

    static boolean told(Draft d) {
        if (d.is(Role.SHARE) || d.is(Role.CRITERION) || d.status != Status.REPORTED) {
            return false;
        }
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        Clause main =
                clause.hasVerb() && clause.subject().isPresent() && !clause.bracketed()
                        ? clause
                        : scene.clauses.leansOn(clause).orElse(clause);
        boolean closed =
                scene.tradings.stream()
                        .anyMatch(
                                t ->
                                        t.value() == Trading.CLOSE
                                                && (clause.covers(t.from())
                                                        || main.covers(t.from())));
        // up 5 dollars to close at 203: as what it moved to
        boolean outcome =
                d.moves()
                        && d.about != null
                        && d.about.scene == scene
                        && !d.about.moves()
                        && told(d.about);
        if (closed || outcome) {
            return true;
        }
        boolean moves = d.moves() || scene.drafts.stream().anyMatch(o -> o.about == d && o.moves());
        return moves
                && scene.tradings.stream()
                        .anyMatch(
                                t ->
                                        t.value() == Trading.MARKET
                                                && main.covers(t.from())
                                                && (main.verb() < 0 || t.from() <= main.verb()));
    }
}
