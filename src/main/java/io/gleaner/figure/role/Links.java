package io.gleaner.figure.role;

import io.gleaner.cue.Change;
import io.gleaner.cue.Relation;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.PointsBack;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Step;
import io.gleaner.figure.scene.Wording;
import io.gleaner.figure.scene.Words;
import io.gleaner.figure.trait.Role;
import io.gleaner.quantity.Form;
import io.gleaner.quantity.Unit;
import io.gleaner.tokens.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says which figure another one is about: the level that a change, growth, share or previous value
 * belongs to, the figure that a criterion delimits.
 */
public final class Links implements Step {
    /** Before a share that is only mentioned: paid for with 5 percent of its income. */
    private static final Set<String> LEADING =
            Set.of("from", "in", "with", "for", "on", "to", "by", "at");

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
                    && !draft.is(Role.PREVIOUS)
                    && draft.about.about != null
                    && draft.about.about != draft) {
                draft.about = draft.about.about;
            }
            points(draft);
            inheritUnit(draft);
        }
    }

    /**
     * The rate rose 0.4 percent to 7.6 percent: of a percentage, percent are points, and no growth.
     */
    private static void points(Draft d) {
        if (d.is(Role.GROWTH)
                && d.isPercent()
                && d.quantity().form() != Form.MULTIPLE
                && d.about != null
                && d.about.isPercent()
                && d.about.is(Role.LEVEL)) {
            d.role = Role.CHANGE;
            d.rule("change:points");
        }
    }

    private static Optional<Draft> target(Draft d) {
        return switch (d.role) {
            case CHANGE, GROWTH -> Movements.levelOf(d);
            case PREVIOUS -> preceded(d);
            case SHARE -> shared(d);
            case CRITERION -> delimited(d);
            case LEVEL, CONVERSION -> Optional.empty();
        };
    }

    private static Optional<Draft> preceded(Draft d) {
        List<Draft> drafts = d.scene.drafts;
        int at = drafts.indexOf(d);
        for (int i = at + 1; i < drafts.size(); i++) {
            Draft next = drafts.get(i);
            if (arrives(d, next)) {
                return Optional.of(next);
            }
            if (next.is(Role.PREVIOUS) && !d.scene.clauses.of(next.from()).bracketed()) {
                break;
            }
        }
        for (int i = at - 1; i >= 0 && d.scene.clauses.of(d.from()).bracketed(); i--) {
            Draft other = drafts.get(i);
            boolean level = other.is(Role.LEVEL) || other.is(Role.SHARE);
            if (level && other.quantity().unit().equals(d.quantity().unit())) {
                return Optional.of(other);
            }
        }
        // 50 percent (2 million), compared with 31 percent: not with the 2 million
        boolean share = d.isPercent() && drafts.stream().limit(at).anyMatch(o -> o.is(Role.SHARE));
        for (int i = at - 1; i >= 0; i--) {
            Draft other = drafts.get(i);
            boolean same = other.quantity().unit().equals(d.quantity().unit());
            boolean level = other.is(Role.LEVEL) && (same || !share) || other.is(Role.SHARE);
            boolean rate =
                    other.is(Role.GROWTH) && same && d.isPercent() && d.wording != Wording.WHEN;
            if (rate || level && alike(d, other) || same && steps(d, other)) {
                return Optional.of(other);
            }
        }
        // worse than the previous estimate of 125,000: of what was lost
        Optional<Draft> moved =
                drafts.stream()
                        .limit(at)
                        .filter(o -> o.is(Role.CHANGE) && !o.isRatio())
                        .filter(o -> o.quantity().unit().equals(d.quantity().unit()))
                        .reduce((x, y) -> y);
        return moved.isPresent() ? moved : d.scene.before().flatMap(before -> told(before, d));
    }

    /** The first level or share of a sentence that a value before it can be set against. */
    private static Optional<Draft> told(Scene before, Draft d) {
        Draft found = null;
        for (Draft o : before.drafts) {
            boolean same = o.quantity().unit().equals(d.quantity().unit());
            boolean level = o.is(Role.LEVEL) || o.is(Role.SHARE);
            if (level && same) {
                return Optional.of(o);
            }
            if (level && found == null && alike(d, o)) {
                found = o;
            }
        }
        return Optional.ofNullable(found);
    }

    /**
     * From 5.2 <em>to 4.9</em>; from a surplus of 27 billion <em>to a deficit of 3 billion</em>.
     */
    private static boolean arrives(Draft d, Draft next) {
        Scene scene = d.scene;
        int left = Words.leftOf(next);
        int lead = scene.lower(left).equals("of") ? Words.headBefore(scene, left) : left;
        for (int i = d.end(); i < next.from(); i++) {
            if (scene.isVerb(i) && !scene.inTime(i) && !scene.clauses.of(i).bracketed()) {
                return false;
            }
        }
        return (next.is(Role.LEVEL) || next.is(Role.SHARE) || next.is(Role.CHANGE))
                && scene.lower(lead).equals("to")
                && alike(d, next);
    }

    /** Expanded by 4.4 GW, <em>down from</em> 6.4; 26.5 percent said again beside a quarter. */
    private static boolean steps(Draft d, Draft other) {
        int left = Words.leftOf(d);
        boolean stepped =
                d.scene.lower(left).equals("from")
                        && d.scene
                                .changeEndingAt(left)
                                .filter(c -> c.value().kind() == Change.Kind.PARTICLE)
                                .isPresent();
        return other.is(Role.CHANGE) && stepped
                || other.is(Role.CONVERSION)
                        && other.about != null
                        && other.about.quantity().unit().equals(other.quantity().unit());
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
        String left = scene.lower(Words.leftOf(d));
        Optional<Draft> restated = restated(d).or(() -> PointsBack.these(d));
        if (restated.isPresent()) {
            return restated;
        }
        if (d.wording == Wording.CELL) {
            return Optional.empty();
        }
        boolean leaning = clause.bracketed() || left.equals("or") || !ownsVerbSubject(clause);
        boolean apart = !clause.bracketed() && (d.wording == Wording.NOUN || mentioned(d, left));
        if (!leaning || apart) {
            return Optional.empty();
        }
        Draft first = scene.draftBefore(d.from()).orElse(null);
        if (clause.bracketed()
                && first != null
                && first.is(Role.PREVIOUS)
                && !first.isRatio()
                && !clause.covers(first.from())) {
            return Optional.of(first);
        }
        for (int i = scene.drafts.indexOf(d) - 1; i >= 0; i--) {
            Draft other = scene.drafts.get(i);
            if (other.is(Role.SHARE) && clause.bracketed() && other.about != null) {
                return Optional.of(other.about);
            }
            if (other.is(Role.LEVEL) && !other.isRatio()) {
                return Optional.of(other);
            }
        }
        // shed 200 workers, a fifth of its staff
        return scene.draftBefore(d.from())
                .filter(o -> o.is(Role.CHANGE) && !o.isRatio())
                .filter(o -> d.from() - o.end() <= 3 || clause.bracketed());
    }

    /**
     * The remaining 70 percent, <em>some 766 million people</em>; one in five, <em>or 1.2
     * million</em>.
     */
    private static Optional<Draft> restated(Draft d) {
        List<Draft> drafts = d.scene.drafts;
        int at = drafts.indexOf(d);
        if (at + 1 >= drafts.size()) {
            return Optional.empty();
        }
        Draft next = drafts.get(at + 1);
        int left = Words.leftOf(next);
        String word = d.scene.lower(left);
        boolean or = word.equals("or") && d.scene.lower(left - 1).equals(",");
        boolean beside = word.equals(",") && left == d.end();
        boolean level = next.is(Role.LEVEL) && !next.isRatio() && next.from() - d.end() <= 8;
        return level && (or || beside) ? Optional.of(next) : Optional.empty();
    }

    private static boolean mentioned(Draft d, String left) {
        return LEADING.contains(left)
                && d.scene.relationEndingAt(Words.leftOf(d) + 1, Relation.PART).isEmpty();
    }

    private static boolean ownsVerbSubject(Clause clause) {
        return clause.hasVerb()
                && clause.subject().isPresent()
                && clause.subject().get().to() <= clause.verb();
    }

    /**
     * The figure that a criterion delimits: one before it in its clause, else one behind it there,
     * else the next one in the sentence, else the last one.
     */
    private static Optional<Draft> delimited(Draft d) {
        List<Draft> drafts = d.scene.drafts;
        int at = drafts.indexOf(d);
        Clause clause = d.scene.clauses.of(d.from());
        for (int i = at - 1; i >= 0; i--) {
            if (delimits(d, drafts.get(i)) && clause.covers(drafts.get(i).from())) {
                return Optional.of(drafts.get(i));
            }
        }
        for (int i = at + 1; i < drafts.size(); i++) {
            if (delimits(d, drafts.get(i)) && clause.covers(drafts.get(i).from())) {
                return Optional.of(drafts.get(i));
            }
        }
        boolean aside = clause.bracketed() && d.scene.tag(clause.from()) != Tag.PRON;
        for (int i = at - 1; i >= 0; i--) {
            if (delimits(d, drafts.get(i)) && (aside || drafts.get(i).is(Role.SHARE))) {
                return Optional.of(drafts.get(i));
            }
        }
        for (int i = at + 1; i < drafts.size(); i++) {
            if (delimits(d, drafts.get(i))) {
                return Optional.of(drafts.get(i));
            }
        }
        return Optional.empty();
    }

    /** Of the 13,000 people, 600 are over 90: what is only taken from is not meant. */
    private static boolean delimits(Draft d, Draft other) {
        boolean whole =
                other.to() <= d.from()
                        && d.scene.lower(Words.leftOf(other)).equals("of")
                        && d.scene
                                .draftBefore(other.from())
                                .filter(o -> other.from() - o.end() <= 3)
                                .isPresent();
        boolean per = d.scene.lower(other.from() - 1).equals("every");
        return !other.is(Role.CRITERION) && !whole && !per;
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
        boolean large = d.quantity().amount().value().filter(v -> v.intValue() >= 1000).isPresent();
        if (large && other.isPercent()) {
            // 10 percent, 5.2 million
            return;
        }
        if (d.is(Role.LEVEL) && other.isRatio() && !other.quantity().unit().is("index point")) {
            return;
        }
        d.mention = d.mention.with(d.quantity().in(other.quantity().unit()));
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
