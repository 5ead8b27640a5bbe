package io.gleaner.figure.measured;

import io.gleaner.cue.Change;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Words;
import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
import io.gleaner.subject.SubjectTable.Kind;
import io.gleaner.tokens.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the noun phrase between a verb and a quantity that the quantity is said of.
 *
 * <pre>
 * verb object (by|to|at|for|from) quantity   raised <em>its target</em> by 3
 * make object quantity                       making <em>the cost</em> 3
 * with noun participle quantity              with <em>demand</em> growing 2
 * verb phrase "to" verb quantity             expects <em>demand</em> to grow by 2
 * </pre>
 */
final class VerbObjects {
    private static final Set<String> LEADING = Set.of("by", "to", "at", "for", "from", "as", "be");

    /** Verbs whose noun is the subject once more, no object. */
    private static final Set<String> LINKING =
            Set.of(
                    "remain",
                    "remains",
                    "remained",
                    "remaining",
                    "stay",
                    "stays",
                    "stayed",
                    "became");

    private static final Set<String> WITH =
            Set.of("with", "despite", "amid", "by", "after", "see", "saw", "to", "of", "from");

    private static final Set<String> SEEING = Set.of("see", "sees", "saw", "seen", "seeing");

    private static final Set<String> RESULTING =
            Set.of("make", "makes", "made", "making", "leave", "leaves", "left", "leaving");

    private VerbObjects() {}

    static Optional<Phrase> object(Draft d, int verb) {
        Scene scene = d.scene;
        if (scene.tag(verb) == Tag.AUX
                || moves(scene, verb) && !shrinks(d, verb)
                || LINKING.contains(scene.lower(verb))) {
            return Optional.empty();
        }
        int lead = lead(d);
        // making the total cost 5 million
        boolean made =
                (RESULTING.contains(scene.lower(verb)) || scene.lower(d.from()).equals("up"))
                        && lead == d.from() - 1
                        && scene.tag(lead).nominal();
        int limit = made ? lead + 1 : lead;
        if (limit <= verb + 1 || !made && !LEADING.contains(scene.lower(limit))) {
            return Optional.empty();
        }
        Optional<Phrase> phrase =
                NounPhrases.at(scene.sentence, verb + 1, limit, scene::blocked)
                        .filter(p -> endsBefore(scene, p.to(), limit));
        return phrase.filter(p -> !mereMeasure(scene, p));
    }

    /** Raised its forecast for 2007, from 9 to 10 percent: the object before the comma. */
    static Optional<Phrase> setOff(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        int comma = clause.from() - 1;
        boolean led =
                scene.lower(comma).equals(",")
                        && !clause.hasVerb()
                        && clause.index() > 0
                        && LEADING.contains(scene.lower(clause.from()))
                        && scene.inNumber(clause.from() + 1);
        if (!led) {
            return Optional.empty();
        }
        Clause before = scene.clauses.all().get(clause.index() - 1);
        int verb = before.verb();
        boolean moved =
                before.to() == comma
                        && before.hasVerb()
                        && scene.tag(verb) == Tag.VERB
                        && scene.changeAt(verb)
                                .filter(c -> c.value().kind() == Change.Kind.TRANSITIVE)
                                .isPresent();
        return moved
                ? NounPhrases.at(scene.sentence, verb + 1, comma, scene::blocked)
                        .filter(p -> endsBefore(scene, p.to(), comma))
                : Optional.empty();
    }

    /** Will shrink the workforce by 5: a verb that else takes no object, and has one. */
    private static boolean shrinks(Draft d, int verb) {
        Scene scene = d.scene;
        boolean determined =
                (scene.tag(verb + 1) == Tag.DET || scene.tag(verb + 1) == Tag.PROPN)
                        && !scene.inTime(verb + 1)
                        && !scene.inTime(verb + 2)
                        && !scene.inNumber(verb + 1)
                        && !scene.inNumber(verb + 2);
        return determined && scene.lower(Words.leftOf(d)).equals("by");
    }

    /** A total, an average of all: no more than how the number is meant. */
    private static boolean mereMeasure(Scene scene, Phrase p) {
        int head = head(scene, p);
        return head - p.from() < 2
                && head + 1 == p.to()
                && scene.story.nouns.is(scene.lower(head), Kind.MEASURE);
    }

    /** Whether only times stand between a noun phrase and the word that leads to the quantity. */
    private static boolean endsBefore(Scene scene, int to, int limit) {
        for (int i = to; i < limit; i++) {
            boolean light =
                    scene.inTime(i)
                            || scene.tag(i) == Tag.ADV
                            || scene.inTime(i + 1)
                            || scene.changeAt(i).isPresent();
            if (!light) {
                return false;
            }
        }
        return true;
    }

    /** The preposition that leads to a quantity, over "a gain of" and "a level of". */
    private static int lead(Draft d) {
        Scene scene = d.scene;
        int left = Words.leftOf(d);
        if (scene.lower(left).equals("of") && scene.tag(left - 1).nominal()) {
            int i = left - 2;
            while (i > 0
                    && (scene.tag(i) == Tag.DET
                            || scene.tag(i) == Tag.ADJ
                            || scene.tag(i) == Tag.VERB && scene.tag(i - 1) == Tag.DET)) {
                i--;
            }
            String noun = scene.lower(left - 1);
            boolean empty =
                    scene.story.nouns.is(noun, Kind.MEASURE)
                            || scene.story.nouns.is(noun, Kind.BACK);
            return empty ? i : left;
        }
        return scene.lower(left).equals("be") && scene.lower(left - 1).equals("to")
                ? left - 1
                : left;
    }

    private static int head(Scene scene, Phrase p) {
        int to = NounPhrases.group(scene.sentence, p.from(), p.to(), scene::blocked);
        return Math.max(p.from(), to - 1);
    }

    /** Rose, fell: a verb that takes no object. */
    private static boolean moves(Scene scene, int verb) {
        return scene.changeAt(verb)
                .filter(
                        c ->
                                c.value().kind() == Change.Kind.VERB
                                        || c.value().kind() == Change.Kind.GAP)
                .isPresent();
    }

    /** Despite unemployment dropping, with sales rising: the noun of a participle of change. */
    static Optional<Phrase> absolute(Scene scene, int verb) {
        boolean being = scene.lower(verb).equals("being");
        boolean participle =
                (scene.tag(verb) == Tag.VERB || being)
                        && scene.lower(verb).endsWith("ing")
                        && scene.tag(verb - 1).nominal()
                        && !scene.blocked(verb - 1)
                        && (being || moves(scene, verb));
        int seen = scene.tag(verb - 1).nominal() && moves(scene, verb) ? seen(scene, verb) : -1;
        if (seen >= 0) {
            return NounPhrases.at(scene.sentence, seen + 1, verb, scene::blocked)
                    .filter(p -> p.to() == verb);
        }
        if (!participle) {
            return Optional.empty();
        }
        int from = verb;
        while (from > 0 && !WITH.contains(scene.lower(from - 1)) && verb - from < 10) {
            from--;
        }
        return NounPhrases.at(scene.sentence, from, verb, scene::blocked)
                .filter(p -> p.to() == verb);
    }

    /** Have seen sales plummet: the verb of seeing before a noun and its bare verb, else -1. */
    private static int seen(Scene scene, int verb) {
        int at = verb - 1;
        while (at > 0 && verb - at < 8 && !scene.isVerb(at)) {
            at--;
        }
        return SEEING.contains(scene.lower(at)) ? at : -1;
    }

    /** Expects demand to grow, causing prices to rise: whose verb the infinitive is. */
    static Optional<Phrase> raised(Scene scene, int verb) {
        int to = verb;
        while (to > 0
                && (scene.isVerb(to) || scene.tag(to) == Tag.ADV)
                && !scene.lower(to).equals("to")) {
            to--;
        }
        if (!scene.lower(to).equals("to")) {
            return Optional.empty();
        }
        // predicts sales for June to reach 5
        if (scene.inTime(to - 1)) {
            while (to > 0 && (scene.inTime(to - 1) || scene.tag(to - 1) == Tag.ADP)) {
                to--;
            }
        }
        Optional<Phrase> phrase = Anaphora.endingAt(scene, to);
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        int before = phrase.get().from() - 1;
        // calls for emissions to be cut
        boolean wished = scene.lower(before).equals("for") && scene.isVerb(before - 1);
        return scene.isVerb(before) && scene.tag(before) != Tag.AUX || wished
                ? phrase
                : Optional.empty();
    }
}
