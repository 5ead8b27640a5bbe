package io.gleaner.figure.role;

import io.gleaner.cue.CueWords;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.PointsBack;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Wording;
import io.gleaner.figure.scene.Words;
import io.gleaner.figure.trait.Role;
import io.gleaner.quantity.Unit;
import io.gleaner.tokens.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the level that a change or growth moved.
 *
 * <pre>
 * rose 6.5 percent to LEVEL | rose 6.5 percent and reached LEVEL | LEVEL, an increase of 16 million
 * | LEVEL. The number was up 5 percent.
 * </pre>
 */
final class Movements {
    private static final Set<String> ARRIVAL =
            Set.of("to", "at", "reached", "reaching", "totaled", "totalled", "hit", "hitting");

    private Movements() {}

    static Optional<Draft> levelOf(Draft d) {
        if (d.twin != null) {
            Draft level = d.twin.about;
            return level == null || fits(d, level) ? Optional.ofNullable(level) : before(d);
        }
        Optional<Draft> paired = Pairs.levelOf(d);
        if (paired.isPresent()) {
            return paired;
        }
        Optional<Draft> arrival = arrival(d);
        if (arrival.isPresent()) {
            return arrival;
        }
        if (d.wording == Wording.PREDICATE) {
            return Optional.empty();
        }
        if (d.sibling != null) {
            return namesItself(d) ? Optional.empty() : Optional.ofNullable(d.sibling.about);
        }
        if (relative(d)) {
            return Optional.empty();
        }
        return before(d);
    }

    /**
     * Rose 6.5 percent <em>to 13.08 trillion</em>; rose 5 percent <em>and exceeded 3 million</em>.
     */
    private static Optional<Draft> arrival(Draft d) {
        Scene scene = d.scene;
        List<Draft> drafts = scene.drafts;
        for (int i = drafts.indexOf(d) + 1; i < drafts.size(); i++) {
            Draft other = drafts.get(i);
            if (other.is(Role.LEVEL) || other.is(Role.SHARE)) {
                return arrives(d, other) && fits(d, other) ? Optional.of(other) : Optional.empty();
            }
            if (other.moves() && other.twin != d && other.cue != d.cue) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean arrives(Draft d, Draft level) {
        Scene scene = d.scene;
        int left = leader(level);
        boolean led = ARRIVAL.contains(scene.lower(left));
        boolean verb = false;
        boolean and = false;
        for (int i = d.end(); i < level.from(); i++) {
            String word = scene.lower(i);
            boolean aside = scene.inTime(i) || scene.clauses.of(i).bracketed();
            if (aside) {
                continue;
            }
            boolean means = ARRIVAL.contains(word) || scene.words.is(word, CueWords.Kind.BRINGING);
            if (word.equals(";") || word.equals("while") || word.equals("whereas")) {
                return false;
            }
            and |= word.equals("and");
            boolean modifies = word.endsWith("ed") && scene.tag(i - 1) == Tag.DET;
            boolean raising = word.endsWith("ing") && scene.changeAt(i).isPresent();
            boolean joins = scene.words.is(word, CueWords.Kind.JOINING);
            verb |= scene.isVerb(i) && !means && !modifies && !raising && !joins;
        }
        boolean own = names(d, level);
        return led && !verb && !own || and && !own && level.is(Role.LEVEL) && joined(scene, level);
    }

    /** {@code And exceeded 2.88 million}, {@code and was used by 915 million}: no new subject. */
    private static boolean joined(Scene scene, Draft level) {
        int i = level.from();
        while (i > 0 && !scene.lower(i - 1).equals("and")) {
            i--;
        }
        return scene.isVerb(i) || scene.changeAt(i).isPresent();
    }

    /** The word that leads a level, what it is an amount of passed over: to a surplus of 5. */
    private static int leader(Draft level) {
        Scene scene = level.scene;
        int left = Words.leftOf(level);
        return scene.lower(left).equals("of") ? Words.headBefore(scene, left) : left;
    }

    /** Whether the clause of a level names a subject of its own behind the change. */
    private static boolean names(Draft d, Draft level) {
        Clause there = d.scene.clauses.of(level.from());
        return there.subject().isPresent()
                && there.hasVerb()
                && there.subject().get().from() >= d.end()
                && there.subject().get().from() < there.verb()
                && there.verb() < level.from();
    }

    /** Whether a sibling has a name between it and the one before: <em>imports</em> 3 percent. */
    private static boolean namesItself(Draft d) {
        for (int i = d.sibling.end(); i < d.from(); i++) {
            boolean name = d.scene.tag(i).nominal() && !d.scene.blocked(i);
            if (name) {
                return true;
            }
        }
        return false;
    }

    /** Sales of goods, which edged up 3 percent: said of what stands before "which". */
    private static boolean relative(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.cue >= 0 ? d.cue : d.from());
        if (clause.pronoun() < 0 || !scene.lower(clause.pronoun()).equals("which")) {
            return false;
        }
        int end = scene.lower(clause.pronoun() - 1).equals(",") ? 1 : 0;
        int before = clause.pronoun() - end;
        return scene.drafts.stream()
                .noneMatch(
                        o ->
                                o.end() == before
                                        || o.to() == before
                                        || o.to() < before && onlyRate(scene, o.to(), before));
    }

    /** 27 pounds <em>per hour</em>. */
    private static boolean onlyRate(Scene scene, int from, int to) {
        return to - from == 2
                && (scene.lower(from).equals("per")
                        || scene.lower(from).equals("a")
                        || scene.lower(from).equals("an"));
    }

    private static Optional<Draft> before(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        for (int i = scene.drafts.indexOf(d) - 1; i >= 0; i--) {
            Draft other = scene.drafts.get(i);
            if (points(d) && other.is(Role.GROWTH) && other.isPercent()) {
                return Optional.of(other);
            }
            if (standsIn(d, other)) {
                return Optional.of(other);
            }
            if (NamedChanges.apartFrom(other, d)) {
                return Optional.empty();
            }
            if (d.is(Role.GROWTH) && aside(d, other)) {
                continue;
            }
            if (!other.is(Role.LEVEL) && !other.is(Role.SHARE)) {
                continue;
            }
            if (ownSubject(d) && scene.clauses.of(other.from()).index() != clause.index()) {
                return Optional.empty();
            }
            if (d.is(Role.GROWTH) && other.is(Role.SHARE) && other.about != null) {
                return Optional.of(other.about);
            }
            if (fits(d, other)) {
                return Optional.of(other);
            }
            if (other.quantity().unit().isCount() && !points(d)) {
                return Optional.empty();
            }
        }
        return refersBack(d) && !NamedChanges.named(d)
                ? scene.before().filter(b -> near(b, scene)).flatMap(b -> lastLevel(b, d))
                : Optional.empty();
    }

    /** A small part (0.2 percent), yet it grew fivefold: not the part in brackets. */
    private static boolean aside(Draft d, Draft other) {
        Clause there = d.scene.clauses.of(other.from());
        return other.is(Role.SHARE) && there.bracketed() && !there.covers(d.from());
    }

    /** 0.7 percentage points faster than before: of a growth. */
    private static boolean points(Draft d) {
        return d.quantity().unit().is("percentage point") && !ownSubject(d);
    }

    /** Gained 51 million users, an increase of 14 percent: what is gained stands for the level. */
    private static boolean standsIn(Draft d, Draft other) {
        return d.is(Role.GROWTH)
                && other.is(Role.CHANGE)
                && other.about == null
                && !other.isRatio()
                && other.cue != d.cue
                && d.scene.drafts.indexOf(d) == d.scene.drafts.indexOf(other) + 1
                && d.cue - other.end() <= 3
                && d.cue >= other.end();
    }

    /** A level is not looked for beyond the paragraph. */
    private static boolean near(Scene before, Scene scene) {
        return before.sentence.block().equals(scene.sentence.block())
                || before.sentence.index() == scene.sentence.index() - 1;
    }

    /** Whether the clause of a change names its own subject before its verb. */
    private static boolean ownSubject(Draft d) {
        Clause clause = d.scene.clauses.of(d.cue >= 0 ? d.cue : d.from());
        return clause.hasVerb()
                && !clause.bracketed()
                && clause.subject().isPresent()
                && clause.subject().get().to() <= clause.verb()
                && !(clause.subject().get().from() <= d.cue && d.cue < clause.subject().get().to())
                && !definite(d.scene, clause);
    }

    /** {@code the figure}, {@code the total}: a subject that only points back. */
    private static boolean definite(Scene scene, Clause clause) {
        return clause.subject().isPresent() && PointsBack.is(scene, clause.subject().get());
    }

    /**
     * Whether a change speaks of the sentence before: "This was a decrease of", "The number, still
     * a rough one, was up".
     */
    private static boolean refersBack(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        if (pronoun(scene, clause)) {
            return opensSentence(scene, clause);
        }
        if (definite(scene, clause)) {
            return true;
        }
        if (clause.hasVerb() && clause.subject().isPresent()) {
            return false;
        }
        Clause first = scene.clauses.all().get(0);
        boolean runsOn = clause.hasVerb() && !first.hasVerb() && first.index() != clause.index();
        if (runsOn && definite(scene, first)) {
            return true;
        }
        Optional<Clause> lean = scene.clauses.leansOn(clause);
        return lean.isPresent() && (pronoun(scene, lean.get()) || definite(scene, lean.get()));
    }

    /** It, they, this: but not which and who, which stand behind their noun. */
    private static boolean pronoun(Scene scene, Clause clause) {
        if (clause.pronoun() < 0) {
            return false;
        }
        String word = scene.lower(clause.pronoun());
        return !word.equals("which") && !word.equals("who") && !word.equals("that");
    }

    /** No subject stands before the pronoun in its own sentence. */
    private static boolean opensSentence(Scene scene, Clause clause) {
        return scene.clauses.all().stream()
                .noneMatch(
                        c ->
                                c.index() < clause.index()
                                        && c.hasVerb()
                                        && c.subject().isPresent()
                                        && c.subject().get().to() <= c.verb());
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
        String one = a.code().split("/")[0];
        String two = b.code().split("/")[0];
        return one.equals(two) || a.dimension().equals(b.dimension()) && !a.isMoney();
    }
}
