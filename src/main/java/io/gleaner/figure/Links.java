package io.gleaner.figure;

import io.gleaner.quantity.Quantity;
import io.gleaner.quantity.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says which figure another one is about: the level that a change, growth, share or previous value
 * belongs to, the figure that a criterion delimits.
 */
final class Links implements Step {
    private static final Set<String> ARRIVAL =
            Set.of("to", "at", "reached", "reaching", "totaled", "totalled");

    @Override
    public void apply(Scene scene) {
        for (Draft draft : scene.drafts) {
            if (draft.about == null) {
                target(draft).ifPresent(level -> draft.about = level);
            }
        }
        for (Draft draft : scene.drafts) {
            if (draft.twin != null && draft.about == null) {
                draft.about = draft.twin.about;
            }
            if (draft.about != null
                    && draft.about.is(Role.CONVERSION)
                    && draft.about.about != null
                    && draft.about.about != draft) {
                draft.about = draft.about.about;
            }
            inheritUnit(draft);
        }
    }

    private static Optional<Draft> target(Draft d) {
        return switch (d.role) {
            case CHANGE, GROWTH -> d.twin != null ? Optional.ofNullable(d.twin.about) : moved(d);
            case PREVIOUS -> preceded(d);
            case SHARE -> shared(d);
            case CRITERION -> delimited(d);
            case LEVEL, CONVERSION -> Optional.empty();
        };
    }

    /**
     * Rose 6.5 percent to <em>13.08 trillion</em>; <em>1.1 billion</em>, an increase of 16 million.
     */
    private static Optional<Draft> moved(Draft d) {
        Optional<Draft> arrival = arrival(d);
        if (arrival.isPresent()) {
            return arrival;
        }
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        for (int i = scene.drafts.indexOf(d) - 1; i >= 0; i--) {
            Draft other = scene.drafts.get(i);
            if (other.is(Role.LEVEL) || other.is(Role.SHARE)) {
                Clause there = scene.clauses.of(other.from());
                if (ownSubject(d) && there.index() != clause.index()) {
                    return Optional.empty();
                }
                if (fits(d, other)) {
                    return Optional.of(other);
                }
                if (!other.quantity().unit().isCount()) {
                    continue;
                }
                return Optional.empty();
            }
        }
        return refersBack(d)
                ? scene.before.flatMap(before -> lastLevel(before, d))
                : Optional.empty();
    }

    /** The level that the same movement arrives at: "to" or "at" stands before it. */
    private static Optional<Draft> arrival(Draft d) {
        Scene scene = d.scene;
        List<Draft> drafts = scene.drafts;
        for (int i = drafts.indexOf(d) + 1; i < drafts.size(); i++) {
            Draft other = drafts.get(i);
            if (other.is(Role.LEVEL) || other.is(Role.SHARE)) {
                String left = scene.lower(Words.leftOf(other));
                boolean arrives = ARRIVAL.contains(left) && !newSubject(scene, d, other);
                return arrives && fits(d, other) ? Optional.of(other) : Optional.empty();
            }
            if (other.moves() && other.twin != d && other.cue != d.cue) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean newSubject(Scene scene, Draft d, Draft other) {
        Clause there = scene.clauses.of(other.from());
        return there.index() != scene.clauses.of(d.from()).index()
                && there.subject().isPresent()
                && there.hasVerb()
                && there.subject().get().from() < there.verb();
    }

    /** Whether the clause of a change names its own subject before its verb. */
    private static boolean ownSubject(Draft d) {
        Clause clause = d.scene.clauses.of(d.cue >= 0 ? d.cue : d.from());
        return clause.hasVerb()
                && !clause.bracketed()
                && clause.subject().isPresent()
                && clause.subject().get().to() <= clause.verb()
                && !definite(d.scene, clause);
    }

    /** {@code the figure}, {@code the total}: a subject that only points back. */
    static boolean definite(Scene scene, Clause clause) {
        return clause.subject().isPresent() && PointsBack.is(scene, clause.subject().get());
    }

    /**
     * Whether a change speaks of the sentence before: "This was a decrease of", "The number was
     * up".
     */
    private static boolean refersBack(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        if (clause.pronoun() >= 0 || definite(scene, clause)) {
            return true;
        }
        Optional<Clause> lean =
                clause.hasVerb() && clause.subject().isPresent()
                        ? Optional.empty()
                        : scene.clauses.leansOn(clause);
        return lean.isPresent() && (lean.get().pronoun() >= 0 || definite(scene, lean.get()));
    }

    private static Optional<Draft> lastLevel(Scene scene, Draft d) {
        Draft found = null;
        for (Draft other : scene.drafts) {
            if (other.is(Role.LEVEL) && fits(d, other)) {
                found = other;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Whether one can be a change of the other: the same unit, or a relative one. */
    private static boolean fits(Draft d, Draft level) {
        Unit a = d.quantity().unit();
        Unit b = level.quantity().unit();
        if (d.is(Role.GROWTH)) {
            return !b.dimension().equals("time") || a.is("percent");
        }
        if (a.is("percentage point") || a.is("basis point")) {
            return b.is("percent");
        }
        if (a.isNone() || b.isNone()) {
            return !(a.isMoney() || b.isMoney());
        }
        return a.dimension().equals(b.dimension())
                && (!a.isMoney() || a.code().split("/")[0].equals(b.code().split("/")[0]));
    }

    private static Optional<Draft> preceded(Draft d) {
        List<Draft> drafts = d.scene.drafts;
        int at = drafts.indexOf(d);
        // from 5.2 to 4.9
        if (at + 1 < drafts.size()) {
            Draft next = drafts.get(at + 1);
            if (next.is(Role.LEVEL)
                    && d.scene.lower(Words.leftOf(next)).equals("to")
                    && d.scene.clauses.of(next.from()).index()
                            == d.scene.clauses.of(d.from()).index()
                    && alike(d, next)) {
                return Optional.of(next);
            }
        }
        for (int i = at - 1; i >= 0; i--) {
            Draft other = drafts.get(i);
            if ((other.is(Role.LEVEL) || other.is(Role.SHARE)) && alike(d, other)) {
                return Optional.of(other);
            }
        }
        return d.scene.before.flatMap(
                before ->
                        before.drafts.stream()
                                .filter(o -> o.is(Role.LEVEL) && alike(d, o))
                                .findFirst());
    }

    /** The currency of money and of money per something; the code itself of all else. */
    private static String money(Unit unit) {
        return unit.code().split("/")[0];
    }

    private static boolean alike(Draft d, Draft level) {
        Unit a = d.quantity().unit();
        Unit b = level.quantity().unit();
        return a.isNone()
                || b.isNone()
                || a.dimension().equals(b.dimension())
                || money(a).equals(money(b));
    }

    private static Optional<Draft> shared(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        boolean leaning =
                clause.bracketed()
                        || scene.lower(Words.leftOf(d)).equals("or")
                        || !ownsVerbSubject(clause);
        if (!leaning) {
            return Optional.empty();
        }
        for (int i = scene.drafts.indexOf(d) - 1; i >= 0; i--) {
            Draft other = scene.drafts.get(i);
            if (other.is(Role.LEVEL) && !other.isRatio()) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private static boolean ownsVerbSubject(Clause clause) {
        return clause.hasVerb()
                && clause.subject().isPresent()
                && clause.subject().get().to() <= clause.verb();
    }

    private static Optional<Draft> delimited(Draft d) {
        List<Draft> drafts = d.scene.drafts;
        int at = drafts.indexOf(d);
        Clause clause = d.scene.clauses.of(d.from());
        for (int i = at - 1; i >= 0; i--) {
            Draft other = drafts.get(i);
            if (!other.is(Role.CRITERION) && clause.covers(other.from())) {
                return Optional.of(other);
            }
        }
        for (int i = at + 1; i < drafts.size(); i++) {
            Draft other = drafts.get(i);
            if (!other.is(Role.CRITERION) && clause.covers(other.from())) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** From 729,674 to 698,512 births: the unit said once holds for both. */
    private static void inheritUnit(Draft d) {
        Draft other = d.about != null ? d.about : d.is(Role.LEVEL) ? mover(d) : null;
        if (other == null
                || !d.quantity().unit().isNone()
                || other.quantity().unit().isNone()
                || d.is(Role.CRITERION)) {
            return;
        }
        if (d.is(Role.LEVEL) && other.isRatio() && !other.quantity().unit().is("index point")) {
            return;
        }
        Quantity q = d.quantity();
        d.mention =
                d.mention.with(
                        new Quantity(
                                q.amount(),
                                q.bound(),
                                other.quantity().unit(),
                                q.unitFrom(),
                                q.form(),
                                q.signed(),
                                q.nounFrom(),
                                q.nounTo()));
        d.rule("unit:inherited");
    }

    private static Draft mover(Draft level) {
        for (Draft other : level.scene.drafts) {
            if (other.about == level && other.is(Role.CHANGE)) {
                return other;
            }
        }
        return null;
    }
}
