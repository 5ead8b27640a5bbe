package io.gleaner.figure.role;

import io.gleaner.cue.Change;
import io.gleaner.cue.Direction;
import io.gleaner.cue.Relation;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Wording;
import io.gleaner.figure.scene.Words;
import io.gleaner.figure.trait.Role;
import io.gleaner.subject.Phrase;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what is said of a noun of change or of share: the rise <em>was 0.4 percent</em>, the
 * increment <em>amounted to 2 trillion</em>, <em>276,000 jobs were lost</em>.
 *
 * <pre>
 * change = CHANGE-NOUN { adjunct } was|amounted to|put at Q | Q noun were lost
 * </pre>
 */
final class Predicates {
    /** Verbs that only say how much. */
    private static final Set<String> BEING =
            Set.of(
                    "is",
                    "was",
                    "are",
                    "were",
                    "be",
                    "been",
                    "amounted",
                    "amounts",
                    "totaled",
                    "totalled",
                    "averaged",
                    "stood",
                    "stands",
                    "came",
                    "comes",
                    "reached",
                    "hit",
                    "remained",
                    "at",
                    "marked",
                    "revised",
                    "equalled",
                    "equaled",
                    "worked");

    /** What is lost and created by thousands. */
    private static final Set<String> JOBS =
            Set.of("jobs", "posts", "positions", "livelihoods", "job");

    private static final Set<String> NEW = Set.of("new", "additional", "extra", "added");

    private Predicates() {}

    static boolean reads(Draft d) {
        return lost(d) || losses(d) || putAt(d) || ofChange(d) || asWell(d) || ofNew(d);
    }

    /** {@code 276,000 jobs were lost}: a passive that adds or takes away. */
    private static boolean lost(Draft d) {
        Scene scene = d.scene;
        if (!d.quantity().unit().isCount() || !d.quantity().hasNoun()) {
            return false;
        }
        int i = d.end();
        if (scene.lower(i).equals("in") && scene.lower(i + 1).equals("total")) {
            i += 2;
        }
        // 131,000 jobs lost in July
        boolean passive = JOBS.contains(scene.lower(d.end() - 1));
        while (scene.tag(i) == Tag.AUX || scene.tag(i) == Tag.ADV || scene.tag(i) == Tag.PART) {
            passive |=
                    scene.lower(i).equals("were")
                            || scene.lower(i).equals("was")
                            || scene.lower(i).equals("been")
                            || scene.lower(i).equals("be")
                            || scene.lower(i).equals("being");
            i++;
        }
        Optional<Mention<Change>> verb = scene.changeAt(i);
        if (passive
                && verb.isPresent()
                && verb.get().value().kind() == Change.Kind.TRANSITIVE
                && !scene.lower(i + 1).equals("by")) {
            d.moved(verb.get().value().direction(), i, "change:… were " + scene.lower(i));
            return true;
        }
        return false;
    }

    /** {@code 1,500 job losses}, {@code 300 redundancies}: what is counted is what is gone. */
    private static boolean losses(Draft d) {
        Scene scene = d.scene;
        int noun = d.to();
        while (scene.tag(noun) == Tag.ADJ) {
            noun++;
        }
        boolean jobs =
                switch (scene.lower(noun)) {
                    case "job", "jobs", "post", "posts", "staff", "staffing" ->
                            switch (scene.lower(noun + 1)) {
                                case "loss", "losses", "cut", "cuts", "reductions" -> true;
                                default -> false;
                            };
                    case "redundancies", "layoffs", "lay-offs", "dismissals" -> true;
                    default -> false;
                };
        if (jobs && !d.isRatio() && !d.quantity().unit().isMoney()) {
            d.moved(Direction.DOWN, noun, "change:… " + scene.lower(noun));
        }
        return jobs && d.moves();
    }

    /** {@code Puts the increase at 1.1 million}. */
    private static boolean putAt(Draft d) {
        Scene scene = d.scene;
        int left = Words.leftOf(d);
        if (!scene.lower(left).equals("at")) {
            return false;
        }
        Optional<Mention<Change>> noun =
                scene.changeEndingAt(left).filter(c -> c.value().kind() == Change.Kind.NOUN);
        noun.ifPresent(
                c -> d.moved(c.value().direction(), c.from(), "change:" + scene.lower(c.from())));
        return noun.isPresent();
    }

    /** The subject of the clause is a noun of change, and its verb only says how much. */
    private static boolean ofChange(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        if (!clause.hasVerb() || clause.subject().isEmpty() || clause.bracketed()) {
            return false;
        }
        Phrase subject = clause.subject().get();
        Optional<Mention<Change>> noun = headOf(scene, subject);
        if (noun.isEmpty() || subject.to() > clause.verb() || d.from() < clause.verb()) {
            return false;
        }
        boolean lossOfMoney =
                d.quantity().unit().isMoney() && scene.lower(noun.get().from()).startsWith("loss");
        if (lossOfMoney || !onlySays(d, clause)) {
            return false;
        }
        d.moved(
                noun.get().value().direction(),
                noun.get().from(),
                "change:" + scene.lower(noun.get().from()) + " was");
        d.wording = Wording.PREDICATE;
        return true;
    }

    /** The gain came from 3 to 4 and that for May from 5 <em>to 6</em>: what it came to as well. */
    private static boolean asWell(Draft d) {
        Scene scene = d.scene;
        Draft from = scene.draftBefore(d.from()).orElse(null);
        if (from == null || !from.is(Role.PREVIOUS) || !scene.lower(Words.leftOf(d)).equals("to")) {
            return false;
        }
        Draft first = scene.draftBefore(from.from()).orElse(null);
        if (first == null || first.wording != Wording.PREDICATE || !first.moves()) {
            return false;
        }
        for (int i = first.end(); i < d.from(); i++) {
            if (scene.isVerb(i)) {
                return false;
            }
        }
        d.moved(first.direction, first.cue, "change:as well");
        return true;
    }

    /** Responsible for 900 <em>of the new jobs</em>: so many more. */
    private static boolean ofNew(Draft d) {
        Scene scene = d.scene;
        int of = d.to();
        boolean added =
                scene.lower(of).equals("of")
                        && scene.lower(of + 1).equals("the")
                        && NEW.contains(scene.lower(of + 2))
                        && d.quantity().unit().isCount();
        Optional<Draft> moved =
                scene.draftBefore(d.from())
                        .filter(o -> added && o.is(Role.CHANGE) && o.direction == Direction.UP);
        moved.ifPresent(o -> d.moved(Direction.UP, o.cue, "change:of the new"));
        return moved.isPresent();
    }

    private static boolean onlySays(Draft d, Clause clause) {
        Scene scene = d.scene;
        int left = Words.leftOf(d);
        for (int i = clause.verb(); i <= left; i++) {
            String word = scene.lower(i);
            if (scene.isVerb(i) && !BEING.contains(word) && scene.tag(i) != Tag.AUX
                    || scene.inNumber(i) && !word.equals("to") && !fromBefore(d, i)) {
                return false;
            }
        }
        return true;
    }

    /** Marked down from 199,000 to 173,000: the level before does not part the two. */
    private static boolean fromBefore(Draft d, int token) {
        return d.scene.drafts.stream()
                .anyMatch(o -> o.mention.covers(token) && o.is(Role.PREVIOUS));
    }

    /** The noun of change that a phrase is about: the last noun before its first preposition. */
    private static Optional<Mention<Change>> headOf(Scene scene, Phrase phrase) {
        int head = -1;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (scene.tag(i) == Tag.ADP) {
                break;
            }
            if (scene.tag(i).nominal()) {
                head = i;
            }
        }
        int at = head;
        return scene.changes().stream()
                .filter(c -> c.value().kind() == Change.Kind.NOUN && c.to() == at + 1)
                .findFirst();
    }

    /** Whether a noun of share stands in a stretch of a sentence, and no price of a share. */
    static boolean share(Scene scene, int from, int to) {
        return scene.relations.stream()
                .anyMatch(
                        r ->
                                r.value() == Relation.PART_NOUN
                                        && from <= r.from()
                                        && r.to() <= to
                                        && !perShare(scene, r));
    }

    private static boolean perShare(Scene scene, Mention<Relation> part) {
        String before = scene.lower(part.from() - 1);
        return before.equals("per")
                || scene.inNumber(part.from())
                || before.equals("a") && scene.inNumber(part.from() - 2)
                || scene.lower(part.to()).startsWith("price");
    }
}
