package io.gleaner.figure.measured;

import io.gleaner.cue.Change;
import io.gleaner.cue.CueWords;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.PointsBack;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Words;
import io.gleaner.figure.trait.Role;
import io.gleaner.quantity.Form;
import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
import io.gleaner.subject.SubjectTable.Kind;
import io.gleaner.tokens.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what the verb that a quantity hangs on says it of.
 *
 * <pre>
 * verb object (by|to|at|for|from) quantity   raised <em>its target</em> by 3: the object
 * quantity-verb object                       triple <em>capacity</em>: the object
 * verb phrase "to" verb … quantity           expects <em>demand</em> to grow by 2: the phrase
 * phrase verb … quantity                     <em>demand</em> grew by 2: the clause's subject
 * </pre>
 */
final class VerbSubjects {
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

    private static final Set<String> RESULTING =
            Set.of("make", "makes", "made", "making", "leave", "leaves", "left", "leaving");

    private VerbSubjects() {}

    static Optional<String> of(Draft d) {
        Scene scene = d.scene;
        Optional<Phrase> after = multiplied(d);
        if (after.isPresent()) {
            return Optional.of(SubjectText.of(scene, after.get()));
        }
        // expects arrivals to pass 40 million: the verb is part of the quantity
        int verb = scene.tag(d.from()) == Tag.VERB ? d.from() : governing(d);
        if (verb >= 0) {
            Optional<Phrase> object = object(d, verb);
            if (object.isPresent()) {
                return PointsBack.is(scene, object.get())
                        ? back(d)
                        : Optional.of(SubjectText.of(scene, object.get()));
            }
            Optional<Phrase> absolute = absolute(scene, verb);
            if (absolute.isPresent()) {
                return Optional.of(SubjectText.of(scene, absolute.get()));
            }
            Optional<Phrase> raised = raised(scene, verb);
            if (raised.isPresent()) {
                return Optional.of(SubjectText.of(scene, raised.get()));
            }
        }
        return byClause(d);
    }

    /** What a phrase that names nothing stands for. */
    static Optional<String> back(Draft d) {
        Optional<String> here = Anaphora.inSentence(d, d.scene.clauses.of(d.from()));
        return here.isPresent() ? here : Anaphora.topic(d);
    }

    /** To triple capacity, doubled its workforce: the quantity is the verb. */
    private static Optional<Phrase> multiplied(Draft d) {
        Scene scene = d.scene;
        boolean verb = scene.tag(d.from()) == Tag.VERB || scene.lower(d.from() - 1).equals("to");
        if (d.to() - d.from() != 1 || !verb || d.quantity().form() != Form.MULTIPLE) {
            return Optional.empty();
        }
        Tag next = scene.tag(d.to());
        boolean opens = next.nominal() || next == Tag.ADJ || next == Tag.DET || next == Tag.PRON;
        return opens
                ? NounPhrases.at(scene.sentence, d.to(), scene.sentence.size(), scene::blocked)
                : Optional.empty();
    }

    /** The nearest verb before a quantity in its clause; -1 when there is none. */
    static int governing(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        for (int i = d.from() - 1; i >= clause.from(); i--) {
            if (scene.isVerb(i)
                    && !scene.blocked(i)
                    && !scene.words.is(scene.lower(i), CueWords.Kind.JOINING)
                    && !(scene.tag(i + 1).nominal()
                            && scene.lower(i).endsWith("ed")
                            && scene.tag(i - 1) == Tag.DET)) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Phrase> object(Draft d, int verb) {
        Scene scene = d.scene;
        if (scene.tag(verb) == Tag.AUX
                || moves(scene, verb)
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
            while (i > 0 && (scene.tag(i) == Tag.DET || scene.tag(i) == Tag.ADJ)) {
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
    private static Optional<Phrase> absolute(Scene scene, int verb) {
        boolean participle =
                scene.tag(verb) == Tag.VERB
                        && scene.lower(verb).endsWith("ing")
                        && scene.tag(verb - 1).nominal()
                        && !scene.blocked(verb - 1)
                        && moves(scene, verb);
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

    /** Expects demand to grow, causing prices to rise: whose verb the infinitive is. */
    private static Optional<Phrase> raised(Scene scene, int verb) {
        int to = verb;
        while (to > 0
                && (scene.isVerb(to) || scene.tag(to) == Tag.ADV)
                && !scene.lower(to).equals("to")) {
            to--;
        }
        if (!scene.lower(to).equals("to")) {
            return Optional.empty();
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

    // ---- the clause's subject

    static Optional<String> byClause(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        if (isSubject(d, clause)) {
            return asSubject(d, clause);
        }
        for (int hops = 0; hops < 6; hops++) {
            if (clause.pronoun() >= 0) {
                return Anaphora.pronoun(d, clause);
            }
            if (clause.subject().isPresent() && (clause.hasVerb() || hops > 0)) {
                Phrase subject = clause.subject().get();
                boolean holdsNumber = subject.from() <= d.from() && d.from() < subject.to();
                if (PointsBack.is(scene, subject)) {
                    boolean change = scene.changeEndingAt(subject.to()).isPresent();
                    Optional<String> moved = change ? Anaphora.moved(d) : Optional.empty();
                    return moved.isPresent() ? moved : back(d);
                }
                if (!holdsNumber && (clause.verb() < 0 || subject.from() < clause.verb())) {
                    return named(d, clause, subject);
                }
            }
            Optional<Clause> lean = LeaningClauses.lender(scene, clause);
            if (lean.isEmpty()) {
                return Optional.empty();
            }
            clause = lean.get();
            Optional<String> said = saidIn(d, clause);
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    /** Whether nothing but the quantity stands before its verb: 7 GW still had to be built. */
    private static boolean isSubject(Draft d, Clause clause) {
        return clause.verb() >= d.end()
                && clause.subject().isEmpty()
                && clause.pronoun() < 0
                && (d.from() - clause.from() <= 1 || Words.leftOf(d) < clause.from())
                && (d.is(Role.LEVEL) || d.is(Role.SHARE));
    }

    /** 9 billion was returned to shareholders: money is what becomes of it; all else the topic. */
    private static Optional<String> asSubject(Draft d, Clause clause) {
        String said = SubjectText.predicate(d.scene, clause.verb() + 1, clause.to());
        Optional<Draft> first = d.scene.draftBefore(d.from()).filter(o -> o.shareOf != null);
        if (d.isPercent() && first.isPresent()) {
            // 51% of voters chose one, while 49% chose the other
            d.shareOf = first.get().shareOf;
            String whole = d.shareOf;
            String all = SubjectText.predicate(d.scene, clause.verb(), clause.to());
            return Optional.of(whole + " " + SubjectText.relative(d.scene, whole) + " " + all);
        }
        boolean passive = d.scene.tag(clause.verb()) == Tag.AUX && !said.isEmpty();
        boolean bare = d.quantity().unit().isMoney() || d.quantity().unit().isNone();
        String all = SubjectText.predicate(d.scene, clause.verb(), clause.to());
        Optional<String> who = counted(d).or(() -> people(d));
        if (who.isPresent() && !all.isEmpty()) {
            return who.map(w -> w + " " + SubjectText.relative(d.scene, w) + " " + all);
        }
        return passive && bare && (d.quantity().unit().isMoney() || Anaphora.topic(d).isEmpty())
                ? Optional.of(said)
                : Anaphora.topic(d);
    }

    /** 50 people went north; <em>40</em> went south: what the number before counts. */
    private static Optional<String> counted(Draft d) {
        Scene scene = d.scene;
        Optional<Draft> first = scene.draftBefore(d.from());
        boolean goesOn =
                first.isPresent()
                        && first.get().quantity().hasNoun()
                        && first.get().quantity().nounFrom() >= first.get().to()
                        && !d.quantity().hasNoun()
                        && !d.isRatio()
                        && !d.quantity().unit().isMoney();
        if (!goesOn) {
            return Optional.empty();
        }
        int from = first.get().quantity().nounFrom();
        int to = NounPhrases.group(scene.sentence, from, scene.sentence.size(), scene::blocked);
        return to > from ? Optional.of(scene.sentence.words(from, to)) : Optional.empty();
    }

    /** 52 percent <em>do not feel</em>: whom a poll has told of before. */
    private static Optional<String> people(Draft d) {
        if (!d.is(Role.SHARE)) {
            return Optional.empty();
        }
        return Anaphora.topic(d)
                .filter(topic -> topic.contains(" who "))
                .map(topic -> topic.substring(0, topic.indexOf(" who ")));
    }

    /** Causing prices to rise 1.32, to 24: what the figure before in that clause is of. */
    private static Optional<String> saidIn(Draft d, Clause clause) {
        boolean verbless = !d.scene.clauses.of(d.from()).hasVerb();
        Optional<String> said = Optional.empty();
        for (Draft o : d.scene.drafts) {
            if (verbless
                    && o.subject != null
                    && o.to() <= d.from()
                    && clause.covers(o.from())
                    && clause.hasVerb()
                    && clause.verb() < o.from()
                    && !o.is(Role.CRITERION)) {
                said = Optional.of(o.subject);
            }
        }
        return said;
    }

    private static Optional<String> named(Draft d, Clause clause, Phrase subject) {
        Scene scene = d.scene;
        String last = scene.lower(subject.to() - 1);
        boolean ofTwo = scene.tag(subject.from()) == Tag.DET && subject.to() - subject.from() == 2;
        if (ofTwo && (last.equals("former") || last.equals("latter"))) {
            return Anaphora.ofTwo(d, last.equals("latter"));
        }
        String text = SubjectText.of(scene, LeaningClauses.listed(scene, clause, subject));
        boolean whose = scene.lower(clause.from() - 1).equals("whose");
        return whose
                ? Anaphora.endingBefore(scene, clause.from() - 1).map(p -> p + " " + text)
                : Optional.of(text);
    }
}
