package io.gleaner.figure.measured;

import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Words;
import io.gleaner.figure.trait.Role;
import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
import io.gleaner.tokens.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * What money that someone gives, asks or spends is, or is for.
 *
 * <pre>
 * verb Q "in" noun          asked for 2 million in <em>aid</em>
 * verb Q "for" noun         earmarked 2 million for <em>research</em>
 * who verb Q "on" noun      <em>the club</em> spent 2 million <em>on schools</em>
 * the Q participle         the 2 million <em>raised by the club</em>
 * Q "to" verb object        2 million to <em>purchase the land</em>
 * </pre>
 */
final class PaidSubjects {
    private static final Set<String> PLACED =
            Set.of("invest", "invested", "invests", "investing", "put", "spent", "spend", "lost");

    /** Nouns that say how, not what for. */
    private static final Set<String> HOW =
            Set.of(
                    "cash",
                    "total",
                    "dollars",
                    "prices",
                    "terms",
                    "value",
                    "all",
                    "part",
                    "addition",
                    "exchange",
                    "return",
                    "stock");

    /** What leads to whom a kind of money goes: aid to farmers. */
    private static final Set<String> GOES = Set.of("for", "to");

    private static final Set<String> MORE = Set.of("extra", "more", "additional", "dollars");

    private static final Set<String> COMING =
            Set.of(
                    "reached",
                    "reach",
                    "reaching",
                    "hit",
                    "totaled",
                    "totalled",
                    "is",
                    "was",
                    "be",
                    "has",
                    "had",
                    "have",
                    "cost",
                    "costs",
                    "costing");

    private PaidSubjects() {}

    /** Whether a verb only comes to a sum: costs 5 million. */
    static boolean comes(Scene scene, int verb) {
        return COMING.contains(scene.lower(verb));
    }

    static Optional<String> of(Draft d) {
        Scene scene = d.scene;
        int left = Words.leftOf(d);
        boolean paid = d.quantity().unit().isMoney() && d.is(Role.LEVEL) && !d.quantity().hasNoun();
        if (!paid) {
            return Optional.empty();
        }
        int at = MORE.contains(scene.lower(d.end())) ? d.end() + 1 : d.end();
        // 3 million (4 million dollars) in damages
        at = scene.lower(Words.behind(d)).equals("in") ? Words.behind(d) : at;
        String word = scene.lower(at);
        boolean object =
                scene.tag(left) == Tag.VERB
                        && scene.changeAt(left).isEmpty()
                        && !comes(scene, left);
        boolean placed = PLACED.contains(scene.lower(left)) || comes(scene, left);
        // rose to $5 in early trading: a level that it got to is not paid
        boolean reached = scene.lower(left).equals("to") || scene.lower(left).equals("at");
        if (word.equals("in") && !placed && !reached) {
            return noun(scene, at + 1).map(kind -> CountedSubjects.withAgent(d, kind));
        }
        // pays 3 million (4 million dollars) as compensation
        int as = Words.behind(d);
        if (object && scene.lower(as).equals("as")) {
            return noun(scene, as + 1);
        }
        // 30 million for schools; 20 million for roads
        boolean listed =
                scene.lower(left).equals(";")
                        || scene.lower(left).equals(",")
                        || scene.lower(left).equals("and")
                        || scene.lower(left).equals("*")
                        || left < 0
                        || at > d.end()
                        || scene.lower(left).equals("for") && scene.tag(left - 1) == Tag.VERB;
        if (listed && word.equals("for") && !scene.inTime(at + 1)) {
            return phrase(scene, at + 1).map(p -> SubjectText.of(scene, p));
        }
        // spent 3 million (4 million dollars) purchasing farms
        int behind = Words.behind(d);
        boolean spends = PLACED.contains(scene.lower(left));
        if (spends && scene.tag(behind) == Tag.VERB && scene.lower(behind).endsWith("ing")) {
            String said = SubjectText.predicate(scene, behind, scene.sentence.size());
            return said.isEmpty() ? Optional.empty() : Optional.of(said);
        }
        // it will cost 3 million to repair the bridge
        boolean costs = scene.lower(left).equals("cost") || scene.lower(left).equals("costs");
        int it = scene.clauses.of(d.from()).pronoun();
        boolean empty = it >= 0 && scene.lower(it).equals("it");
        if (costs && empty && word.equals("to") && scene.tag(at + 1) == Tag.VERB) {
            return Optional.of("cost " + scene.sentence.words(at, predicateEnd(scene, at + 1)));
        }
        // spent 3 million on schools: who spends, and on what
        if (object && word.equals("on") && !Dealings.of(d).isEmpty() && !scene.inTime(at + 1)) {
            return ClauseSubjects.of(d);
        }
        if (object && word.equals("for") && !scene.inTime(at + 1)) {
            return phrase(scene, at + 1).map(p -> SubjectText.of(scene, p));
        }
        boolean apposed = scene.lower(left).equals(",");
        boolean definite = scene.lower(d.from() - 1).equals("the");
        Optional<String> done = definite ? done(scene, at) : Optional.empty();
        if (done.isPresent()) {
            return done;
        }
        boolean participle =
                scene.tag(at) == Tag.VERB
                        && (word.endsWith("ed") || word.equals("spent"))
                        && scene.lower(at + 1).equals("by")
                        && scene.tag(d.from() - 1) == Tag.DET;
        if (participle) {
            String said = SubjectText.predicate(scene, at, scene.sentence.size());
            return said.isEmpty() ? Optional.empty() : Optional.of(said);
        }
        if ((apposed || object) && word.equals("to") && scene.tag(at + 1) == Tag.VERB) {
            String said = SubjectText.predicate(scene, at + 1, scene.sentence.size());
            return said.isEmpty() ? Optional.empty() : Optional.of(said);
        }
        return Optional.empty();
    }

    /** The 2 million <em>the club owed its bank</em>: who did what with it. */
    private static Optional<String> done(Scene scene, int from) {
        int to = NounPhrases.group(scene.sentence, from, scene.sentence.size(), scene::blocked);
        int start = scene.tag(from) == Tag.DET ? from + 1 : from;
        boolean who =
                to > start
                        && (scene.tag(from) == Tag.DET || scene.tag(from) == Tag.PROPN)
                        && scene.tag(to) == Tag.VERB
                        && !scene.lower(to).endsWith("ing")
                        && scene.changeAt(to).isEmpty();
        return who
                ? Optional.of(scene.sentence.words(start, predicateEnd(scene, to)))
                : Optional.empty();
    }

    private static int predicateEnd(Scene scene, int verb) {
        int to = verb;
        while (to < scene.sentence.size()
                && to - verb < 9
                && !scene.blocked(to)
                && scene.tag(to) != Tag.PUNCT) {
            to++;
        }
        while (to > verb && (scene.tag(to - 1) == Tag.ADP || scene.tag(to - 1) == Tag.CCONJ)) {
            to--;
        }
        return to;
    }

    /** Aid, civil penalties: a kind of money, and no place. */
    private static Optional<String> noun(Scene scene, int from) {
        int to = NounPhrases.group(scene.sentence, from, scene.sentence.size(), scene::blocked);
        boolean kind =
                to > from
                        && scene.tag(from) != Tag.DET
                        && scene.tag(from) != Tag.PRON
                        && scene.tag(to - 1) == Tag.NOUN
                        && !HOW.contains(scene.lower(to - 1))
                        && !scene.inTime(from)
                        && !scene.sentence.token(to - 1).capitalised();
        if (!kind || !GOES.contains(scene.lower(to))) {
            return kind ? Optional.of(scene.sentence.words(from, to)) : Optional.empty();
        }
        return phrase(scene, from).map(p -> SubjectText.of(scene, p));
    }

    private static Optional<Phrase> phrase(Scene scene, int from) {
        return NounPhrases.at(scene.sentence, from, scene.sentence.size(), scene::blocked);
    }
}
