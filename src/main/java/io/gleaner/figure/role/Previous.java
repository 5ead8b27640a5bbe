package io.gleaner.figure.role;

import io.gleaner.cue.Change;
import io.gleaner.cue.CueWords;
import io.gleaner.cue.Relation;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Told;
import io.gleaner.figure.scene.Wording;
import io.gleaner.figure.scene.Words;
import io.gleaner.figure.trait.Role;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads values compared with.
 *
 * <pre>
 * previous = "from" Q | "compared with" Q | than estimates of Q | the highest since TIME "(" Q ")"
 *          | on 2023, when it was Q | of the last quarter, which was Q | "A year earlier," Q
 *          | what another value passes
 * </pre>
 */
final class Previous {
    private Previous() {}

    static boolean reads(Draft d) {
        Optional<Told> told = told(d);
        told.ifPresent(t -> d.reads(Role.PREVIOUS, t));
        return told.isPresent();
    }

    private static Optional<Told> told(Draft d) {
        if (LookingBack.brackets(d)) {
            return plainly("brackets");
        }
        if (LookingBack.goesOn(d)) {
            return plainly("and");
        }
        if (LookingBack.opensWithComparison(d)) {
            return Optional.of(new Told(Wording.EARLIER, "previous:earlier"));
        }
        if (from(d)) {
            return plainly("from");
        }
        Optional<String> compared = compared(d);
        if (compared.isPresent()) {
            boolean strictly = compared.get().startsWith("compare");
            return Optional.of(
                    new Told(
                            strictly ? Wording.COMPARED : Wording.PLAIN,
                            "previous:" + compared.get()));
        }
        Optional<Told> passed = Surpassed.told(d);
        if (passed.isPresent()) {
            return passed;
        }
        if (LookingBack.which(d)) {
            return plainly("which");
        }
        return LookingBack.when(d)
                ? Optional.of(new Told(Wording.WHEN, "previous:when"))
                : Optional.empty();
    }

    private static Optional<Told> plainly(String rule) {
        return Optional.of(Told.plainly("previous:" + rule));
    }

    /** Fell from 5.2 percent; falling from an investment of 42 billion. */
    private static boolean from(Draft d) {
        Scene scene = d.scene;
        int left = Words.leftOf(d);
        // purchases from abroad 1.1 percent
        if (scene.lower(left).equals("from") && scene.lower(d.from() - 1).equals("abroad")) {
            return false;
        }
        int from = origin(scene, left);
        if (!scene.lower(from).equals("from") || !scene.clauses.of(from).covers(d.from())) {
            return false;
        }
        int at = from;
        boolean moved =
                scene.changes().stream().anyMatch(c -> c.from() < at)
                        || scene.drafts.stream().anyMatch(o -> o.to() <= at && o.moves())
                        || scene.words.is(scene.lower(from - 1), CueWords.Kind.DIFFERING)
                        || scene.lower(from - 1).equals(":")
                        || arrives(d);
        boolean source = Shares.ofWhole(d) || scene.lower(from - 1).equals("came");
        // ranged from 6 percent in Wales to 13 in Kent: one is not before the other
        boolean ranges = scene.words.is(scene.lower(from - 1), CueWords.Kind.RANGING);
        return moved && !ranges && !source && !d.quantity().unit().dimension().equals("time");
    }

    /** From 5 million; from a surplus of 5 million; from last month's rate of 5 percent. */
    private static int origin(Scene scene, int left) {
        int from = scene.lower(left).equals("of") ? Words.headBefore(scene, left) : left;
        while (from > left - 8
                && !scene.inNumber(from)
                && (scene.inTime(from)
                        || scene.lower(from).equals("'s")
                        || scene.tag(from).nominal() && !scene.lower(from).endsWith("ing")
                        || scene.tag(from) == Tag.ADJ
                        || scene.tag(from) == Tag.DET)) {
            from--;
        }
        return from;
    }

    /** Whether words of comparison stand in a stretch: an increase <em>from</em> a rate of. */
    static boolean opens(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = scene.lower(i);
            if (word.equals("from")
                    || word.equals("to")
                    || word.equals("over")
                    || word.equals("than")
                    || word.equals("against")) {
                return true;
            }
        }
        return false;
    }

    /** Went from 0.4 <em>to 0.7</em> percent: what follows is of the same kind. */
    private static boolean arrives(Draft d) {
        List<Draft> drafts = d.scene.drafts;
        int at = drafts.indexOf(d) + 1;
        if (at >= drafts.size()) {
            return false;
        }
        Draft next = drafts.get(at);
        boolean alike =
                next.quantity().unit().equals(d.quantity().unit()) || d.quantity().unit().isNone();
        return alike && d.scene.lower(Words.leftOf(next)).equals("to");
    }

    /** Compared with 1.3 million, against a total of 3, higher than earlier estimates of 5. */
    private static Optional<String> compared(Draft d) {
        Scene scene = d.scene;
        int left = Words.leftOf(d);
        Optional<Mention<Relation>> relation = scene.relationEndingAt(left + 1, Relation.COMPARED);
        boolean inPhrase =
                scene.lower(left).equals("of")
                        || scene.lower(left).equals("'s")
                        || scene.tag(left).nominal();
        for (int i = left; relation.isEmpty() && inPhrase && i > Math.max(0, left - 5); i--) {
            relation =
                    scene.relationEndingAt(i, Relation.COMPARED)
                            .filter(r -> strong(scene, r) || thanEstimates(d, r));
        }
        if (relation.isEmpty()) {
            return Optional.empty();
        }
        String word = scene.lower(relation.get().from());
        boolean weak =
                Set.of("on", "over", "since", "from").contains(word)
                        || word.equals("than") && !thanEstimates(d, relation.get());
        boolean first =
                scene.drafts.get(0).equals(d)
                        && !word.equals("than")
                        && !LookingBack.looksBack(d, relation.get());
        return weak || first || otherGroup(d) ? Optional.empty() : Optional.of(word);
    }

    private static boolean strong(Scene scene, Mention<Relation> relation) {
        String word = scene.lower(relation.from());
        return relation.length() > 1 || word.equals("against") || word.equals("versus");
    }

    /** Than the estimates of 5, than the 5 that was forecast, than a previous 5. */
    private static boolean thanEstimates(Draft d, Mention<Relation> relation) {
        Scene scene = d.scene;
        if (!scene.lower(relation.from()).equals("than")) {
            return false;
        }
        boolean comparative =
                scene.changes().stream()
                        .anyMatch(
                                c ->
                                        c.to() == relation.from()
                                                && c.value().kind() == Change.Kind.COMPARATIVE);
        String after = scene.lower(d.end());
        boolean expected =
                after.equals("forecast")
                        || after.equals("expected")
                        || after.equals("predicted")
                        || after.equals("estimated");
        for (int i = relation.to(); i < d.from(); i++) {
            expected |=
                    scene.words.is(scene.lower(i), CueWords.Kind.YARDSTICK)
                            || scene.lower(i).equals("previous");
        }
        return comparative && expected;
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
