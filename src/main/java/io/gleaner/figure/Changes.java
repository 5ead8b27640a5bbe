package io.gleaner.figure;

import io.gleaner.cue.Change;
import io.gleaner.cue.Direction;
import io.gleaner.quantity.Form;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Tag;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads rises and falls, absolute and relative, by the words of change around them.
 *
 * <pre>
 * change = up|down ["by"] Q | rose ["by"] Q | increase of Q | Q increase | Q higher | cut its rate by Q
 * </pre>
 */
final class Changes {
    private Changes() {}

    static boolean reads(Draft d) {
        Scene scene = d.scene;
        if (d.quantity().form() == Form.MULTIPLE) {
            d.moved(
                    d.quantity()
                                    .amount()
                                    .value()
                                    .filter(v -> v.compareTo(BigDecimal.ONE) < 0)
                                    .isPresent()
                            ? Direction.DOWN
                            : Direction.UP,
                    d.from(),
                    "change:multiple");
            d.role = Role.GROWTH;
            return true;
        }
        int left = Words.leftOf(d);
        String before = scene.lower(left);
        Optional<Mention<Change>> cue = scene.changeEndingAt(left + 1);
        if (cue.isPresent()) {
            Change change = cue.get().value();
            boolean directly =
                    switch (change.kind()) {
                        case VERB, PARTICLE -> true;
                        case TRANSITIVE -> d.quantity().unit().isCount() || d.isRatio();
                        case NOUN ->
                                d.isRatio() && !before.equals("growth")
                                        || scene.lower(left).equals("gains");
                        case GAP -> false;
                        case COMPARATIVE -> before.equals("up on");
                    };
            if (directly && !d.quantity().unit().is("times")) {
                d.moved(change.direction(), cue.get().from(), "change:" + words(scene, cue.get()));
                return true;
            }
        }
        if (before.equals("of") || before.equals("by") || before.equals(":")) {
            Optional<Mention<Change>> noun = scene.changeEndingAt(left);
            if (noun.isPresent()
                    && (noun.get().value().kind() == Change.Kind.NOUN || before.equals("by"))) {
                d.moved(
                        noun.get().value().direction(),
                        noun.get().from(),
                        "change:" + words(scene, noun.get()) + " " + before);
                return true;
            }
            // decline for the month of 3, growth in sales of 4 percent
            Optional<Mention<Change>> far =
                    d.isPercent() && before.equals("of")
                            ? nounBefore(scene, left, d)
                            : Optional.empty();
            if (far.isPresent()) {
                d.moved(
                        far.get().value().direction(),
                        far.get().from(),
                        "change:" + words(scene, far.get()) + " … of");
                return true;
            }
        }
        if (before.equals("by")) {
            Optional<Mention<Change>> verb = verbBefore(scene, left, d);
            if (verb.isPresent()) {
                d.moved(
                        verb.get().value().direction(),
                        verb.get().from(),
                        "change:" + words(scene, verb.get()) + " … by");
                return true;
            }
        }
        Optional<Mention<Change>> after = cueAfter(d);
        if (after.isPresent()) {
            d.moved(
                    after.get().value().direction(),
                    after.get().from(),
                    "change:… " + words(scene, after.get()));
            return true;
        }
        if (d.quantity().signed() && (d.isRatio() || scene.lower(d.from() - 1).equals("("))) {
            boolean down = d.quantity().amount().value().filter(v -> v.signum() < 0).isPresent();
            boolean level =
                    scene.clauses.of(d.from()).hasVerb()
                            && d.isPercent()
                            && !scene.clauses.of(d.from()).bracketed();
            if (!level) {
                d.moved(down ? Direction.DOWN : Direction.UP, d.from(), "change:sign");
                return true;
            }
        }
        // employment rose, by 5 percent in the north and 3 percent in the south: told by twin
        Optional<Mention<Change>> verb =
                d.isRatio()
                                && !before.equals("to")
                                && !before.equals("from")
                                && !before.equals("at")
                        ? directVerb(scene, left, d)
                        : Optional.empty();
        if (verb.isPresent()) {
            d.moved(
                    verb.get().value().direction(),
                    verb.get().from(),
                    "change:" + words(scene, verb.get()) + " …");
            return true;
        }
        return false;
    }

    private static String words(Scene scene, Mention<?> mention) {
        return scene.sentence
                .words(mention.from(), mention.to())
                .toLowerCase(java.util.Locale.ROOT);
    }

    /** A verb of change right before, with only adverbs between: rose sharply 5 percent. */
    private static Optional<Mention<Change>> directVerb(Scene scene, int left, Draft d) {
        int i = left;
        while (i > 0 && (scene.tag(i) == Tag.ADV || scene.inTime(i))) {
            i--;
        }
        return scene.changeEndingAt(i + 1)
                .filter(c -> c.value().kind() == Change.Kind.VERB && c.from() < d.from());
    }

    /** The verb of change that "by" belongs to: cut its key rate by. */
    private static Optional<Mention<Change>> verbBefore(Scene scene, int by, Draft d) {
        int floor = scene.draftBefore(d.from()).filter(o -> o.moves()).map(Draft::to).orElse(0);
        Clause clause = scene.clauses.of(d.from());
        Mention<Change> found = null;
        for (Mention<Change> change : scene.changes) {
            boolean verb =
                    change.value().kind() != Change.Kind.COMPARATIVE
                            && change.value().kind() != Change.Kind.PARTICLE;
            if (verb
                    && change.to() <= by
                    && change.from() >= floor
                    && (clause.covers(change.from()) || by - change.to() <= 4)) {
                found = change;
            }
        }
        return Optional.ofNullable(found);
    }

    private static Optional<Mention<Change>> nounBefore(Scene scene, int of, Draft d) {
        int floor = Math.max(scene.clauses.of(d.from()).from(), of - 6);
        Mention<Change> found = null;
        for (Mention<Change> change : scene.changes) {
            if (change.value().kind() == Change.Kind.NOUN
                    && change.from() >= floor
                    && change.to() <= of) {
                found = change;
            }
        }
        return Optional.ofNullable(found);
    }

    /**
     * A word of change behind the quantity: a 7.2 percent increase, 333,000 more than, 3 percent
     * below its peak. Adjectives, nouns and times may stand between it and a noun; nothing before
     * an adverb.
     */
    private static Optional<Mention<Change>> cueAfter(Draft d) {
        Scene scene = d.scene;
        int i = d.end();
        int limit = Math.min(scene.sentence.size(), i + 5);
        boolean near = true;
        while (i < limit) {
            Optional<Mention<Change>> change = scene.changeAt(i);
            if (change.isPresent()) {
                Change.Kind kind = change.get().value().kind();
                if (near && kind == Change.Kind.COMPARATIVE && comparing(scene, change.get(), d)) {
                    return change;
                }
                if (near
                        && kind == Change.Kind.PARTICLE
                        && (scene.lower(i + 1).equals("on")
                                || scene.lower(i + 1).equals("from")
                                || scene.inTime(i + 1)
                                || d.isRatio())) {
                    return change;
                }
                boolean attributive =
                        d.isRatio()
                                || scene.tag(Words.leftOf(d) + 1) == Tag.DET
                                || scene.lower(d.from() - 1).equals("a");
                if (kind == Change.Kind.NOUN && attributive && !d.quantity().hasNoun()) {
                    return change;
                }
                return Optional.empty();
            }
            Tag tag = scene.tag(i);
            if (scene.inTime(i) || scene.lower(i).equals("-")) {
                i++;
            } else if (tag == Tag.ADJ || tag == Tag.NOUN && d.isRatio()) {
                near = false;
                i++;
            } else {
                break;
            }
        }
        return Optional.empty();
    }

    /** Whether a comparative behind a quantity compares it, and no noun of its own. */
    private static boolean comparing(Scene scene, Mention<Change> change, Draft d) {
        String word = scene.lower(change.from());
        String next = scene.lower(change.to());
        if (word.equals("over")
                || word.equals("under")
                || word.equals("above")
                || word.equals("below")
                || word.equals("behind")) {
            return d.isRatio()
                    && (word.equals("above")
                            || word.equals("below")
                            || scene.inTime(change.to())
                            || scene.inTime(change.to() + 1));
        }
        return next.equals("than")
                || !scene.tag(change.to()).nominal()
                || scene.inTime(change.to());
    }
}
