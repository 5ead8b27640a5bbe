package io.gleaner.figure;

import io.gleaner.cue.Relation;
import io.gleaner.quantity.Form;

/** Reads parts of a whole: 26.8 percent of retail sales, people (87 percent). */
final class Shares {
    private Shares() {}

    static boolean reads(Draft d) {
        Scene scene = d.scene;
        if (!d.isPercent()) {
            return false;
        }
        int left = Words.leftOf(d);
        if (scene.lower(d.end()).equals("of") && !scene.inTime(d.end() + 1)) {
            d.reads(Role.SHARE, "share:of");
            return true;
        }
        for (int i = left; i >= Math.max(0, left - 2); i--) {
            if (scene.relationEndingAt(i + 1, Relation.PART).isPresent()) {
                d.reads(Role.SHARE, "share:" + scene.lower(i));
                return true;
            }
        }
        Draft first = scene.draftBefore(d.from()).orElse(null);
        boolean bracket = scene.lower(d.from() - 1).equals("(") && scene.lower(d.to()).equals(")");
        if (bracket
                && first != null
                && first.quantity().unit().isCount()
                && d.from() - first.end() <= 3) {
            d.reads(Role.SHARE, "share:brackets");
            return true;
        }
        if (bracket
                && scene.tag(d.from() - 2).nominal()
                && scene.clauses.leansOn(scene.clauses.of(d.from())).isEmpty()) {
            d.reads(Role.SHARE, "share:brackets");
            return true;
        }
        if (d.quantity().form() == Form.FRACTION) {
            d.reads(Role.SHARE, "share:fraction");
            return true;
        }
        Clause clause = scene.clauses.of(d.from());
        boolean shareNoun =
                scene.relations.stream()
                        .anyMatch(
                                r ->
                                        r.value() == Relation.PART_NOUN
                                                && (clause.covers(r.from())
                                                        || r.from() == d.end()));
        if (shareNoun || first != null && first.is(Role.SHARE) && d.from() - first.end() <= 3) {
            d.reads(Role.SHARE, "share:noun");
            return true;
        }
        return false;
    }
}
