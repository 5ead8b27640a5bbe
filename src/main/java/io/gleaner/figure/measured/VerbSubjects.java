package io.gleaner.figure.measured;

import io.gleaner.cue.CueWords;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.PointsBack;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.trait.Role;
import io.gleaner.quantity.Form;
import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
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
    private static final Set<String> CAUSING =
            Set.of(
                    "have", "has", "had", "having", "make", "makes", "made", "making", "let",
                    "lets", "letting", "help", "helps", "helped", "helping", "see", "sees", "saw",
                    "seen");

    private VerbSubjects() {}

    static Optional<String> of(Draft d) {
        Scene scene = d.scene;
        Optional<Phrase> after = multiplied(d);
        if (after.isPresent()) {
            return Optional.of(SubjectText.of(scene, after.get()));
        }
        Optional<String> relative = relative(d);
        if (relative.isPresent()) {
            return relative;
        }
        // expects arrivals to pass 40 million: the verb is part of the quantity
        int verb = scene.tag(d.from()) == Tag.VERB ? d.from() : governing(d);
        if (verb >= 0) {
            Optional<Phrase> object = VerbObjects.object(d, verb);
            if (object.isPresent()) {
                return PointsBack.is(scene, object.get())
                        ? back(d)
                        : Optional.of(SubjectText.of(scene, object.get()));
            }
            Optional<String> caused = caused(d, verb);
            if (caused.isPresent()) {
                return caused;
            }
            Optional<Phrase> absolute = VerbObjects.absolute(scene, verb);
            if (absolute.isPresent()) {
                return Optional.of(SubjectText.of(scene, absolute.get()));
            }
            Optional<Phrase> raised = VerbObjects.raised(scene, verb);
            if (raised.isPresent()) {
                return Optional.of(SubjectText.of(scene, raised.get()));
            }
        }
        Optional<Phrase> setOff = VerbObjects.setOff(d);
        return setOff.isPresent() ? setOff.map(p -> SubjectText.of(scene, p)) : byClause(d);
    }

    /** Prices <em>that</em> top 3 dollars: the verb is part of the quantity. */
    private static Optional<String> relative(Draft d) {
        Scene scene = d.scene;
        int at = d.from() - 1;
        boolean relates =
                scene.tag(at) == Tag.PRON
                        && (scene.lower(at).equals("that") || scene.lower(at).equals("which"))
                        && scene.tag(at - 1).nominal()
                        && !scene.sentence.token(d.from()).isNumber();
        return relates ? Anaphora.endingBefore(scene, at) : Optional.empty();
    }

    /** Wants to attract 5 guests and have <em>them</em> spend 9: whom was counted before. */
    private static Optional<String> caused(Draft d, int verb) {
        Scene scene = d.scene;
        boolean them =
                scene.lower(verb - 1).equals("them")
                        && CAUSING.contains(scene.lower(verb - 2))
                        && scene.tag(verb) == Tag.VERB;
        Optional<Draft> counted =
                scene.draftBefore(d.from())
                        .filter(o -> them && o.quantity().hasNoun())
                        .filter(o -> o.quantity().nounFrom() >= o.to());
        return counted.flatMap(
                        o ->
                                NounPhrases.at(
                                        scene.sentence,
                                        o.quantity().nounFrom(),
                                        verb,
                                        scene::blocked))
                .map(p -> SubjectText.of(scene, p));
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

    // ---- the clause's subject

    static Optional<String> byClause(Draft d) {
        Scene scene = d.scene;
        Clause clause = LeadingQuantities.joined(d).orElse(scene.clauses.of(d.from()));
        if (LeadingQuantities.lead(d, clause)) {
            return LeadingQuantities.of(d, clause);
        }
        for (int hops = 0; hops < 6; hops++) {
            Optional<String> moved = ChangedSubjects.object(d, clause);
            if (moved.isPresent()) {
                return moved;
            }
            if (clause.pronoun() >= 0) {
                return Anaphora.pronoun(d, clause);
            }
            if (clause.subject().isPresent() && (clause.hasVerb() || hops > 0)) {
                Phrase subject = clause.subject().get();
                boolean holdsNumber = subject.from() <= d.from() && d.from() < subject.to();
                if (PointsBack.is(scene, subject)) {
                    boolean change = scene.changeEndingAt(subject.to()).isPresent();
                    Optional<String> last = change ? changed(d, clause, subject) : Optional.empty();
                    return last.isPresent() ? last : back(d);
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

    /** The gain, or <em>a smaller drop than</em> that of May, said of the clause before. */
    private static Optional<String> changed(Draft d, Clause clause, Phrase subject) {
        boolean apposed = d.scene.lower(subject.from()).equals("a") || !clause.hasVerb();
        Optional<String> here = apposed ? Anaphora.inSentence(d, clause) : Optional.empty();
        return here.isPresent() ? here : Anaphora.moved(d, revised(d.scene, subject.to()));
    }

    /** The gain <em>for November</em> is one of a row: that which was told first. */
    private static boolean revised(Scene scene, int at) {
        return scene.lower(at).equals("for") && scene.inTime(at + 1);
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
