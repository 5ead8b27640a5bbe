package io.gleaner.figure.measured;

import io.gleaner.cue.CueWords;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Words;
import io.gleaner.figure.trait.Role;
import io.gleaner.subject.NounPhrases;
import io.gleaner.tokens.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * Says what a quantity is of that is the subject of its verb: <em>9 billion</em> was returned to
 * shareholders, <em>49 percent</em> chose the other.
 */
final class LeadingQuantities {
    private static final Set<String> JOINTS =
            Set.of(
                    "after", "before", "since", "as", "that", "because", "where", "when", "until",
                    "and");

    /** As many words as tell what somebody thinks. */
    private static final int MANY = 12;

    private LeadingQuantities() {}

    /** Whether nothing but the quantity stands before its verb: 7 GW still had to be built. */
    static boolean lead(Draft d, Clause clause) {
        return clause.verb() >= d.end()
                && clause.subject().isEmpty()
                && clause.pronoun() < 0
                && (d.from() - clause.from() <= 1 || Words.leftOf(d) < clause.from())
                && (d.is(Role.LEVEL) || d.is(Role.SHARE));
    }

    /** It came days after <em>19 were killed</em>: a clause that the cuts leave in another. */
    static Optional<Clause> joined(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        int verb = d.end();
        // found that 64 percent say they swim: cut at the verb of saying
        boolean says =
                clause.verb() < 0
                        && d.from() - clause.from() <= 1
                        && verb == clause.to()
                        && scene.isVerb(verb)
                        && d.is(Role.SHARE);
        if (says) {
            return Optional.of(
                    new Clause(
                            clause.index(),
                            clause.from(),
                            scene.sentence.size(),
                            false,
                            verb,
                            Optional.empty(),
                            -1));
        }
        boolean joins =
                JOINTS.contains(scene.lower(d.from() - 1))
                        && scene.tag(verb) == Tag.AUX
                        && clause.verb() < d.from()
                        && clause.covers(verb)
                        && (d.is(Role.LEVEL) || d.is(Role.SHARE));
        return joins
                ? Optional.of(
                        new Clause(
                                clause.index(),
                                d.from(),
                                clause.to(),
                                false,
                                verb,
                                Optional.empty(),
                                -1))
                : Optional.empty();
    }

    /** 9 billion was returned to shareholders: money is what becomes of it; all else the topic. */
    static Optional<String> of(Draft d, Clause clause) {
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
        Optional<String> thought = thought(d, clause);
        if (thought.isPresent()) {
            return PartSubjects.whole(d)
                    .or(() -> people(d))
                    .or(() -> Optional.of("those"))
                    .map(w -> w + " who " + thought.get());
        }
        Optional<String> who = counted(d).or(() -> people(d)).or(() -> stuff(d));
        if (who.isPresent() && !all.isEmpty()) {
            return who.map(w -> w + " " + SubjectText.relative(d.scene, w) + " " + all);
        }
        return passive && bare && (d.quantity().unit().isMoney() || Anaphora.topic(d).isEmpty())
                ? Optional.of(said)
                : Anaphora.topic(d);
    }

    /** 40 percent <em>say they walk</em>: what people answer whom nobody names. */
    private static Optional<String> thought(Draft d, Clause clause) {
        Scene scene = d.scene;
        int verb = clause.verb();
        while (scene.tag(verb) == Tag.AUX
                || scene.tag(verb) == Tag.ADV
                || scene.tag(verb) == Tag.PART) {
            verb++;
        }
        if (!d.isPercent() || !scene.words.is(scene.lower(verb), CueWords.Kind.OPINION)) {
            return Optional.empty();
        }
        int to = verb;
        while (to < scene.sentence.size()
                && to - verb < MANY
                && !scene.blocked(to)
                && scene.tag(to) != Tag.PUNCT) {
            to++;
        }
        while (scene.tag(to - 1) == Tag.CCONJ
                || scene.tag(to - 1) == Tag.ADP
                || scene.tag(to - 1) == Tag.SCONJ) {
            to--;
        }
        return Optional.of(scene.sentence.words(clause.verb(), to));
    }

    /**
     * 50,000 <em>barrels</em> flow north; 6 million <em>people</em> were hurt: what is measured
     * out.
     */
    private static Optional<String> stuff(Draft d) {
        return d.quantity().unit().is("person") ? Optional.of("people") : Amounts.word(d);
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
}
