package io.gleaner.figure.measured;

import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Words;
import io.gleaner.figure.trait.Role;
import io.gleaner.subject.NounPhrases;
import io.gleaner.tokens.Tag;
import java.util.Optional;

/**
 * Says what a quantity is of that is the subject of its verb: <em>9 billion</em> was returned to
 * shareholders, <em>49 percent</em> chose the other.
 */
final class LeadingQuantities {
    private LeadingQuantities() {}

    /** Whether nothing but the quantity stands before its verb: 7 GW still had to be built. */
    static boolean lead(Draft d, Clause clause) {
        return clause.verb() >= d.end()
                && clause.subject().isEmpty()
                && clause.pronoun() < 0
                && (d.from() - clause.from() <= 1 || Words.leftOf(d) < clause.from())
                && (d.is(Role.LEVEL) || d.is(Role.SHARE));
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
}
