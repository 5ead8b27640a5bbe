package io.gleaner.figure.role;

import io.gleaner.cue.Relation;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Words;
import io.gleaner.figure.trait.Role;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads quantities that go on in the vein of the one before. */
final class Siblings {
    private static final BigDecimal LARGE = new BigDecimal(1000);

    private Siblings() {}

    /** Said a second way: fell 214 points, or 1.88 percent; 22 points (1.68 percent). */
    static boolean twin(Draft d) {
        Scene scene = d.scene;
        Draft first = scene.draftBefore(d.from()).orElse(null);
        if (first == null
                || !first.moves()
                || d.isPercent() && scene.lower(d.end()).equals("of")
                || first.quantity().unit().equals(d.quantity().unit())
                        && !d.quantity().unit().isNone()) {
            return false;
        }
        int gap = d.from() - first.end();
        if (equals(d) && gap <= 5) {
            d.moved(first.direction, first.cue, "change:twin");
            d.twin = first;
            return true;
        }
        String before = scene.lower(d.from() - 1);
        boolean aside = before.equals("(") && scene.lower(d.end()).matches("[),;]");
        // fell 150 points, over 2.8 percent
        boolean beside =
                before.equals(",")
                        && gap <= 1
                        && d.isPercent()
                        && !first.isPercent()
                        && first.cue < first.from()
                        && scene.lower(d.end()).matches("[.,;)]");
        if (beside) {
            d.moved(first.direction, first.cue, "change:twin");
            d.twin = first;
            return true;
        }
        boolean or = before.equals("or") || before.equals("(") && d.isPercent() || aside;
        if (or && gap <= 3 && !d.quantity().unit().dimension().equals("time")) {
            d.moved(first.direction, first.cue, "change:twin");
            d.twin = first;
            return true;
        }
        return false;
    }

    /** Rose 6.9 percent, <em>equal to</em> 43 pounds. */
    private static boolean equals(Draft d) {
        int left = Words.leftOf(d);
        return !d.isRatio()
                && d.scene
                        .relationEndingAt(left + 1, Relation.PART)
                        .filter(r -> d.scene.lower(r.from()).startsWith("equ"))
                        .isPresent();
    }

    /**
     * Goes on in the vein of the one before: up 3.2 percent <em>and catering 5.3</em>; by 3.6
     * percent compared with June <em>and by 0.1 percent</em> compared with May. No verb between,
     * same unit.
     */
    static boolean sibling(Draft d) {
        Draft first = model(d).orElse(null);
        if (first == null || first.moves() && (Shares.ofWhole(d) || mark(d)) || !joins(first, d)) {
            return false;
        }
        d.reads(first.role, "sibling:" + first.role);
        d.sibling = first;
        d.direction = first.direction;
        d.cue = first.moves() ? first.cue : -1;
        return true;
    }

    /** The first close below $80: a mark that was passed. */
    private static boolean mark(Draft d) {
        String word = d.scene.lower(d.from());
        return word.equals("below") || word.equals("above") || word.equals("under");
    }

    /**
     * The draft whose kind this one shares: what stands in apposition to that one, and the level
     * that it arrived at, are passed over.
     */
    private static Optional<Draft> model(Draft d) {
        List<Draft> drafts = d.scene.drafts;
        boolean passed = false;
        for (int i = drafts.indexOf(d) - 1; i >= 0; i--) {
            Draft other = drafts.get(i);
            boolean arrival =
                    other.is(Role.LEVEL) && d.scene.lower(Words.leftOf(other)).equals("to");
            if (other.role == null) {
                return Optional.empty();
            }
            boolean carries =
                    !other.is(Role.LEVEL)
                            && !other.is(Role.CONVERSION)
                            && !other.is(Role.CRITERION);
            if (carries && sameKind(other, d)) {
                return Optional.of(other).filter(o -> !o.is(Role.SHARE) || d.isPercent());
            }
            boolean apposed = other.moves() && (i > 0 && drafts.get(i - 1).moves());
            if (!arrival && !apposed && other.twin == null && !other.is(Role.CONVERSION)
                    || passed && arrival) {
                return Optional.empty();
            }
            passed |= arrival;
        }
        return Optional.empty();
    }

    private static boolean joins(Draft first, Draft d) {
        Scene scene = d.scene;
        int left = Words.leftOf(d);
        String before = scene.lower(left);
        if (before.equals("to")
                || arrives(scene, left)
                || before.equals("from") && left == d.from() - 1
                || before.equals("at") && !ranked(first, d) && !parallel(first, before)
                || before.equals("(") && !parallel(first, before)) {
            return false;
        }
        boolean joined = before.equals("and");
        int from = first.moves() ? Math.max(first.end(), first.cue + 1) : first.end();
        for (int i = from; i < d.from(); i++) {
            if (scene.inTime(i) || twinned(first, i)) {
                continue;
            }
            boolean opens = scene.lower(i).equals("(") && i == d.from() - 1;
            if (parts(scene, i) && !opens || comparesLevel(first, i)) {
                return false;
            }
            String word = scene.lower(i);
            joined |= word.equals("and") || word.equals(",");
        }
        boolean compared =
                first.moves()
                        && !before.equals("by")
                        && !before.equals("and")
                        && scene.relationEndingAt(left + 1, Relation.COMPARED)
                                .filter(r -> left == d.from() - 1)
                                .isPresent();
        return joined && !compared;
    }

    /** To a level of 7,775: what it came to. */
    private static boolean arrives(Scene scene, int left) {
        int head = scene.lower(left).equals("of") ? Words.headBefore(scene, left) : -1;
        return scene.lower(head).equals("to") && scene.tag(head + 1) == Tag.DET;
    }

    /** By 15 (3 percent) in cash, and by 4: the brackets say the first again. */
    private static boolean twinned(Draft first, int token) {
        Scene scene = first.scene;
        Clause clause = scene.clauses.of(scene.lower(token).equals("(") ? token + 1 : token);
        return clause.bracketed()
                && clause.from() - first.end() == 1
                && scene.drafts.stream().anyMatch(o -> o.twin == first && clause.covers(o.from()));
    }

    /** Led by the same word: the North <em>at</em> 1.7 percent and Wales <em>at</em> 1.6. */
    private static boolean parallel(Draft first, String lead) {
        return first.scene.lower(Words.leftOf(first)).equals(lead);
    }

    /** {@code Far ahead of clothing at 1.5 percent}, {@code followed by Spain at 3}. */
    private static boolean ranked(Draft first, Draft d) {
        for (int i = first.end(); i < d.from(); i++) {
            String word = d.scene.lower(i);
            String next = d.scene.lower(i + 1);
            if (word.equals("ahead") && next.equals("of")
                    || word.equals("followed") && next.equals("by")
                    || word.equals("behind")
                    || word.equals("trailed") && next.equals("by")) {
                return true;
            }
        }
        return false;
    }

    /** A verb, a semicolon, brackets, "but" and "while" begin something new. */
    private static boolean parts(Scene scene, int i) {
        String word = scene.lower(i);
        boolean verb = scene.isVerb(i) && !word.equals("compared") && !word.equals("followed");
        return verb
                || word.equals(";")
                || word.equals("(")
                || word.equals("but")
                || word.equals("while");
    }

    private static boolean comparesLevel(Draft first, int token) {
        return !first.moves()
                && !first.is(Role.PREVIOUS)
                && first.scene.relations.stream().anyMatch(at(Relation.COMPARED, token));
    }

    private static Predicate<Mention<Relation>> at(Relation relation, int token) {
        return mention ->
                mention.value() == relation && mention.covers(token) && mention.length() > 1;
    }

    private static boolean sameKind(Draft a, Draft b) {
        if (b.quantity().unit().isNone()) {
            // 51.39 million is no percentage
            boolean large =
                    b.quantity().amount().value().filter(v -> v.compareTo(LARGE) >= 0).isPresent();
            return !a.quantity().unit().isMoney() && !(a.isRatio() && large);
        }
        return a.quantity().unit().equals(b.quantity().unit())
                || a.quantity().unit().isCount() && b.quantity().unit().isCount();
    }
}
