package io.gleaner.figure.role;

import io.gleaner.cue.Change;
import io.gleaner.cue.Direction;
import io.gleaner.cue.Relation;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Words;
import io.gleaner.figure.trait.Role;
import io.gleaner.quantity.Form;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Tag;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads rises and falls, absolute and relative, by the words of change around them.
 *
 * <pre>
 * change = doubled | up|down ["by"] Q | rose ["by"] Q | increase of Q | a decrease "(" Q ")"
 *        | Q increase | Q higher | cut its rate by Q | +Q
 * </pre>
 */
final class Changes {
    private Changes() {}

    static boolean reads(Draft d) {
        return multiple(d)
                || directly(d)
                || ofNoun(d)
                || byVerb(d)
                || bracket(d)
                || ChangesBehind.reads(d)
                || signed(d)
                || verbBeforeTime(d)
                || RankedChanges.reads(d)
                || cell(d);
    }

    /** A cell of a table beside an amount of its kind, under a heading that tells of a change. */
    private static boolean cell(Draft d) {
        Scene scene = d.scene;
        Draft first = scene.draftBefore(d.from()).orElse(null);
        if (first == null || !first.is(Role.LEVEL) || d.isPercent()) {
            return false;
        }
        boolean like =
                !d.quantity().unit().isNone()
                        && first.quantity().unit().equals(d.quantity().unit())
                        && scene.lower(d.to()).equals("|");
        if (!like || !Words.barred(scene, first.end(), d.from())) {
            return false;
        }
        Optional<Mention<Change>> heading =
                scene.changes().stream()
                        .filter(c -> c.value().kind() == Change.Kind.NOUN && c.to() <= first.from())
                        .findFirst();
        if (heading.isEmpty() || !moved(d, heading.get(), "| ", "")) {
            return false;
        }
        d.about = first;
        return true;
    }

    static boolean moved(Draft d, Mention<Change> cue, String before, String after) {
        String words = d.scene.sentence.words(cue.from(), cue.to()).toLowerCase(Locale.ROOT);
        d.moved(cue.value().direction(), cue.from(), "change:" + before + words + after);
        return true;
    }

    /** Doubled, tripled; halved is a fall, written as the half that is gone. */
    private static boolean multiple(Draft d) {
        if (d.quantity().form() != Form.MULTIPLE) {
            return false;
        }
        boolean below =
                d.quantity()
                        .amount()
                        .value()
                        .filter(v -> v.compareTo(BigDecimal.ONE) < 0)
                        .isPresent();
        Direction way = below || d.isPercent() ? Direction.DOWN : Direction.UP;
        d.moved(way, d.from(), "change:multiple");
        d.role = Role.GROWTH;
        return true;
    }

    /** The word of change right before: rose 5, up 5, added 216,000 jobs, a 5-point drop. */
    private static boolean directly(Draft d) {
        Scene scene = d.scene;
        int left = Words.leftOf(d);
        Optional<Mention<Change>> cue = scene.changeEndingAt(left + 1);
        if (cue.isEmpty() || d.quantity().unit().is("times") || passes(d)) {
            return false;
        }
        String before = scene.lower(left);
        boolean direct =
                switch (cue.get().value().kind()) {
                    // picked up 20 million in bonds: what was taken, and no rise
                    case VERB -> d.isRatio() || !scene.lower(cue.get().from()).startsWith("pick");
                    case PARTICLE -> true;
                    case TRANSITIVE -> countable(d) || d.isRatio();
                    case NOUN -> d.isRatio() && !before.equals("growth") || before.equals("gains");
                    case GAP -> false;
                    case COMPARATIVE -> before.equals("up on");
                };
        return direct && moved(d, cue.get(), "", "");
    }

    /** Fell below 10 percent: the mark that it passed, and no fall of so much. */
    private static boolean passes(Draft d) {
        return switch (d.scene.lower(d.from())) {
            case "below", "above", "under", "beneath", "past", "beyond" -> true;
            default -> false;
        };
    }

    /** What can be added and lost: jobs, users, and units of measure but money and time. */
    private static boolean countable(Draft d) {
        String dimension = d.quantity().unit().dimension();
        return !d.quantity().unit().isMoney() && !dimension.equals("time");
    }

    /** An increase of 5, growth in sales of 4 percent, prices: up by 3. */
    private static boolean ofNoun(Draft d) {
        Scene scene = d.scene;
        int left = Words.leftOf(d);
        String before = scene.lower(left);
        boolean of = before.equals("of");
        boolean by = before.equals("by");
        if (!of && !by && !before.equals(":")) {
            return false;
        }
        Optional<Mention<Change>> cue = scene.changeEndingAt(left);
        if (cue.isPresent()
                && (cue.get().value().kind() == Change.Kind.NOUN || by)
                && !lossOfMoney(d, cue.get())
                && !(by && agent(d, cue.get()))) {
            return moved(d, cue.get(), "", " " + before);
        }
        Optional<Mention<Change>> far =
                d.isRatio() && of ? nounBefore(scene, left, d) : Optional.empty();
        return far.isPresent() && moved(d, far.get(), "", " … of");
    }

    /** Are created by two divisions: who does it, not how many more. */
    private static boolean agent(Draft d, Mention<Change> cue) {
        Scene scene = d.scene;
        // the sum raised by 3,000 donors was
        boolean reduced =
                scene.tag(cue.from() - 1).nominal() && scene.isVerb(d.quantity().nounTo());
        return cue.value().kind() == Change.Kind.TRANSITIVE
                && (passive(scene, cue.from()) || reduced)
                && d.quantity().hasNoun();
    }

    /** Are created, had been created; but not will create. */
    private static boolean passive(Scene scene, int verb) {
        return switch (scene.lower(verb - 1)) {
            case "is", "are", "was", "were", "be", "been", "being" -> true;
            default -> false;
        };
    }

    /** A net loss of $5 million is what a company makes, not what it has less. */
    private static boolean lossOfMoney(Draft d, Mention<Change> cue) {
        return d.quantity().unit().isMoney() && d.scene.lower(cue.from()).startsWith("loss");
    }

    /** Cut its key rate by Q; increased in June compared with May, by Q. */
    private static boolean byVerb(Draft d) {
        int left = by(d.scene, Words.leftOf(d));
        if (!d.scene.lower(left).equals("by")) {
            return false;
        }
        Optional<Mention<Change>> verb = verbBefore(d.scene, left, d);
        return verb.isPresent()
                && !ratio(d)
                && !agent(d, verb.get())
                && moved(d, verb.get(), "", " … by");
    }

    /** By an average of 5, by a total of 5: as much as by 5. */
    private static int by(Scene scene, int left) {
        String noun = scene.lower(left - 1);
        boolean sum = noun.equals("average") || noun.equals("total") || noun.equals("mean");
        return scene.lower(left).equals("of") && sum ? Words.headBefore(scene, left) : left;
    }

    /** By a 5 to 1 ratio: how one stands to the other. */
    private static boolean ratio(Draft d) {
        return d.scene.lower(d.to()).equals("ratio") || d.scene.lower(d.to()).equals("margin");
    }

    /** The first decrease (2.1%): the noun in front of the brackets. */
    private static boolean bracket(Draft d) {
        Scene scene = d.scene;
        boolean alone =
                scene.lower(d.from() - 1).equals("(")
                        && scene.lower(d.to()).equals(")")
                        && scene.clauses.of(d.from()).bracketed();
        Optional<Mention<Change>> cue =
                alone
                        ? scene.changeEndingAt(d.from() - 1)
                                .filter(c -> c.value().kind() == Change.Kind.NOUN)
                        : Optional.empty();
        return cue.isPresent() && moved(d, cue.get(), "", " (");
    }

    /**
     * Energy: -6.7%, compared with -11.5%: a rate that has its own earlier value, and no change.
     */
    private static boolean isRate(Draft d) {
        Scene scene = d.scene;
        return d.isPercent()
                && scene.drafts.stream()
                        .anyMatch(
                                o ->
                                        o != d
                                                && o.isPercent()
                                                && o.quantity().signed()
                                                && Math.min(
                                                                Math.abs(o.from() - d.to()),
                                                                Math.abs(d.from() - o.to()))
                                                        <= 5
                                                && scene.relations.stream()
                                                        .anyMatch(
                                                                r ->
                                                                        r.value()
                                                                                        == Relation
                                                                                                .COMPARED
                                                                                && r.to()
                                                                                        == Math.max(
                                                                                                o
                                                                                                        .from(),
                                                                                                d
                                                                                                        .from())));
    }

    private static boolean signed(Draft d) {
        Scene scene = d.scene;
        if (!d.quantity().signed() || !d.isRatio() && !scene.lower(d.from() - 1).equals("(")) {
            return false;
        }
        Clause clause = scene.clauses.of(d.from());
        if (clause.hasVerb() && d.isPercent() && !clause.bracketed()) {
            return false;
        }
        if (isRate(d)) {
            return false;
        }
        boolean down = d.quantity().amount().value().filter(v -> v.signum() < 0).isPresent();
        d.moved(down ? Direction.DOWN : Direction.UP, d.from(), "change:sign");
        return true;
    }

    /** A verb of change with only adverbs and times between: rose last year sharply 5 percent. */
    private static boolean verbBeforeTime(Draft d) {
        Scene scene = d.scene;
        int i = Words.leftOf(d);
        String before = scene.lower(i);
        if (!d.isRatio()
                || passes(d)
                || before.equals("to")
                || before.equals("from")
                || before.equals("at")) {
            return false;
        }
        while (i > 0 && (scene.tag(i) == Tag.ADV || scene.inTime(i))) {
            i--;
        }
        Optional<Mention<Change>> verb =
                scene.changeEndingAt(i + 1)
                        .filter(c -> c.value().kind() == Change.Kind.VERB && c.from() < d.from());
        return verb.isPresent() && moved(d, verb.get(), "", " …");
    }

    /** The verb of change that "by" belongs to: cut its key rate by. */
    private static Optional<Mention<Change>> verbBefore(Scene scene, int by, Draft d) {
        int floor = scene.draftBefore(d.from()).filter(o -> o.moves()).map(Draft::to).orElse(0);
        Clause clause = scene.clauses.of(d.from());
        Mention<Change> found = null;
        for (Mention<Change> change : scene.changes()) {
            boolean verb =
                    change.value().kind() != Change.Kind.COMPARATIVE
                            && change.value().kind() != Change.Kind.PARTICLE;
            if (verb
                    && change.to() <= by
                    && change.from() >= floor
                    && (clause.covers(change.from())
                            || by - change.to() <= 4
                            || onlyTimes(scene, change.to(), by))) {
                found = change;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Nothing but times, commas and words of comparison. */
    private static boolean onlyTimes(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            int at = i;
            boolean passes =
                    scene.inTime(i)
                            || scene.lower(i).equals(",")
                            || scene.tag(i) == Tag.ADP
                            || scene.tag(i) == Tag.ADV
                            || scene.relations.stream()
                                    .anyMatch(r -> r.value() == Relation.COMPARED && r.covers(at));
            if (!passes) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Mention<Change>> nounBefore(Scene scene, int of, Draft d) {
        int floor = Math.max(scene.clauses.of(d.from()).from(), of - 6);
        Mention<Change> found = null;
        for (Mention<Change> change : scene.changes()) {
            if (change.value().kind() == Change.Kind.NOUN
                    && change.from() >= floor
                    && change.to() <= of
                    && !Previous.opens(scene, change.to(), of)) {
                found = change;
            }
        }
        return Optional.ofNullable(found);
    }
}
