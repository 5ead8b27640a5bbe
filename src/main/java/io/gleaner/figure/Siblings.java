package io.gleaner.figure;

import io.gleaner.cue.Relation;
import io.gleaner.tokens.Mention;
import java.util.function.Predicate;

/** Reads quantities that go on in the vein of the one before. */
final class Siblings {
    private Siblings() {}

    /** Said a second way: fell 214 points, or 1.88 percent; 22 points (1.68 percent). */
    static boolean twin(Draft d) {
        Scene scene = d.scene;
        Draft first = scene.draftBefore(d.from()).orElse(null);
        if (first == null
                || !first.moves()
                || first.quantity().unit().equals(d.quantity().unit())
                        && !d.quantity().unit().isNone()) {
            return false;
        }
        int gap = d.from() - first.end();
        String before = scene.lower(d.from() - 1);
        boolean or = before.equals("or") || before.equals("(") && d.isPercent();
        if (or && gap <= 3) {
            d.moved(first.direction, first.cue, "change:twin");
            d.twin = first;
            return true;
        }
        return false;
    }

    /**
     * Goes on in the vein of the one before: up 3.2 percent <em>and catering 5.3</em>; by 3.6
     * percent compared with June <em>and by 0.1 percent</em> compared with May. No verb between,
     * same unit.
     */
    static boolean sibling(Draft d) {
        Scene scene = d.scene;
        Draft first = scene.draftBefore(d.from()).orElse(null);
        if (first == null
                || first.is(Role.LEVEL)
                || first.is(Role.CONVERSION)
                || first.is(Role.CRITERION)
                || !sameKind(first, d)) {
            return false;
        }
        String before = scene.lower(Words.leftOf(d));
        if (before.equals("to")
                || before.equals("from")
                || before.equals("at")
                || before.equals("(")) {
            return false;
        }
        boolean joined = before.equals("and");
        for (int i = first.end(); i < d.from(); i++) {
            if (scene.inTime(i)) {
                continue;
            }
            String word = scene.lower(i);
            if (scene.isVerb(i) && !word.equals("compared")
                    || word.equals(";")
                    || word.equals("(")
                    || word.equals("but")
                    || word.equals("while")) {
                return false;
            }
            if (scene.relations.stream().anyMatch(at(Relation.COMPARED, i))
                    && !first.moves()
                    && !first.is(Role.PREVIOUS)) {
                return false;
            }
            joined |= word.equals("and") || word.equals(",");
        }
        if (!joined
                || first.moves()
                        && !before.equals("by")
                        && !before.equals("and")
                        && scene.relationEndingAt(Words.leftOf(d) + 1, Relation.COMPARED)
                                .isPresent()) {
            return false;
        }
        d.reads(first.role, "sibling:" + first.role);
        d.sibling = first;
        d.direction = first.direction;
        d.cue = first.moves() ? first.cue : -1;
        return true;
    }

    private static Predicate<Mention<Relation>> at(Relation relation, int token) {
        return mention ->
                mention.value() == relation && mention.covers(token) && mention.length() > 1;
    }

    private static boolean sameKind(Draft a, Draft b) {
        return a.quantity().unit().equals(b.quantity().unit())
                || b.quantity().unit().isNone() && !a.quantity().unit().isMoney()
                || a.quantity().unit().isCount() && b.quantity().unit().isCount();
    }
}
