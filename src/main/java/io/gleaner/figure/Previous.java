package io.gleaner.figure;

import io.gleaner.cue.Relation;
import io.gleaner.time.TimeExpression;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Tag;
import java.util.Optional;

/** Reads values compared with: from 5.2 percent, compared with 1.3 million a year earlier. */
final class Previous {
    private Previous() {}

    static boolean reads(Draft d) {
        Scene scene = d.scene;
        int left = Words.leftOf(d);
        String before = scene.lower(left);
        // fell from an investment of 42 billion
        if (before.equals("of")) {
            int i = left - 1;
            while (i > left - 6
                    && (scene.tag(i).nominal()
                            || scene.tag(i) == Tag.ADJ
                            || scene.tag(i) == Tag.DET)) {
                i--;
            }
            if (scene.lower(i).equals("from") && scene.clauses.of(i).covers(d.from())) {
                before = "from";
            }
        }
        // the highest since July 2013 (2.5%): a time in front of the brackets
        Clause around = scene.clauses.of(d.from());
        if (around.bracketed()
                && around.from() == d.from()
                && scene.inTime(d.from() - 2)
                && scene.draftBefore(d.from()).isPresent()) {
            d.reads(Role.PREVIOUS, "previous:brackets");
            return true;
        }
        if (scene.drafts.get(0).equals(d) && opensWithComparison(d)) {
            d.reads(Role.PREVIOUS, "previous:earlier");
            return true;
        }
        if (before.equals("from")) {
            boolean moved = scene.changes.stream().anyMatch(c -> true) || scene.drafts.size() > 1;
            if (moved && !d.quantity().unit().dimension().equals("time")) {
                d.reads(Role.PREVIOUS, "previous:from");
                return true;
            }
        }
        Optional<Mention<Relation>> compared = scene.relationEndingAt(left + 1, Relation.COMPARED);
        if (compared.isEmpty() && (before.equals("of") || scene.tag(left).nominal())) {
            // compared with an average of 5; against a total of 3
            for (int i = left; i > Math.max(0, left - 5); i--) {
                compared =
                        scene.relationEndingAt(i, Relation.COMPARED)
                                .filter(
                                        r ->
                                                r.length() > 1
                                                        || scene.lower(r.from()).equals("against"));
                if (compared.isPresent()) {
                    break;
                }
            }
        }
        if (compared.isPresent()) {
            String word = scene.lower(compared.get().from());
            boolean weak =
                    word.equals("on")
                            || word.equals("over")
                            || word.equals("since")
                            || word.equals("than");
            if (!weak && !scene.drafts.get(0).equals(d) && !otherGroup(d)) {
                d.reads(Role.PREVIOUS, "previous:" + word);
                return true;
            }
        }
        return false;
    }

    /** "A year earlier, 5.7 million were": a sentence that looks back from the level before it. */
    private static boolean opensWithComparison(Draft d) {
        Scene scene = d.scene;
        return scene.before.isPresent()
                && scene.times.stream()
                        .anyMatch(
                                t ->
                                        t.from() <= 2
                                                && t.to() <= d.from()
                                                && t.value().kind()
                                                        == TimeExpression.Kind.COMPARISON)
                && scene.before.get().drafts.stream()
                        .anyMatch(
                                o ->
                                        o.is(Role.LEVEL)
                                                && o.quantity()
                                                        .unit()
                                                        .dimension()
                                                        .equals(d.quantity().unit().dimension()));
    }

    /**
     * Compared with 3.5 percent for adult men, 37 percent of adults: another group, not another
     * time.
     */
    private static boolean otherGroup(Draft d) {
        Scene scene = d.scene;
        String after = scene.lower(d.end());
        boolean tied =
                after.equals("for") || after.equals("of") && d.isPercent() || after.equals("among");
        return tied && !scene.inTime(d.end() + 1) && !scene.inTime(d.end() + 2);
    }
}
