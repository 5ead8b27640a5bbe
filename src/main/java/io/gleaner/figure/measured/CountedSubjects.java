package io.gleaner.figure.measured;

import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.PointsBack;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Words;
import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
import io.gleaner.tokens.Tag;
import java.util.Optional;
import java.util.Set;

/** Says what is counted: 5 million <em>users of the service</em>. */
final class CountedSubjects {
    private static final Set<String> OWNING = Set.of("had", "has", "have", "having", "with");

    /** As many words as need somebody to make them definite. */
    private static final int FEW = 2;

    private CountedSubjects() {}

    static Optional<String> of(Draft d) {
        Scene scene = d.scene;
        int from = d.quantity().nounFrom();
        if (from < d.to() || passiveAgent(d)) {
            // a population of 10,000; was watched by 5 million people: the subject stands before
            return Optional.empty();
        }
        if (reached(d)) {
            return Optional.empty();
        }
        Optional<Phrase> noun =
                phrase(scene, from, scene.clauses.of(d.from())).map(p -> withRelative(scene, p));
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        Clause clause = scene.clauses.of(d.from());
        String text = SubjectText.tidy(SubjectText.of(scene, noun.get()));
        int to = noun.get().to();
        if (clause.verb() < 0 || clause.verb() >= from) {
            if (clause.verb() >= to && scene.changeAt(clause.verb()).isEmpty()) {
                return Optional.of(ShareSubjects.withPredicate(scene, noun.get(), clause));
            }
            return Optional.of(text + resumed(scene, clause, text));
        }
        return Optional.of(withAgent(d, clause, text));
    }

    /** 5 million people, or 3 percent of all, <em>are aware of it</em>. */
    private static String resumed(Scene scene, Clause clause, String text) {
        return LeaningClauses.resumption(scene, clause)
                .map(c -> SubjectText.predicate(scene, c.verb(), c.to()))
                .filter(said -> !said.isEmpty() && clause.verb() < 0)
                .map(said -> " " + SubjectText.relative(scene, text) + " " + said)
                .orElse("");
    }

    /** 30 stocks <em>that make up the index</em>: a relative clause right behind its noun. */
    private static Phrase withRelative(Scene scene, Phrase noun) {
        String word = scene.lower(noun.to());
        if (!word.equals("that") && !word.equals("who") || !scene.isVerb(noun.to() + 1)) {
            return noun;
        }
        int to = noun.to() + 1;
        while (to < scene.sentence.size()
                && !scene.blocked(to)
                && scene.tag(to) != Tag.PUNCT
                && to - noun.to() < 9) {
            to++;
        }
        while (scene.tag(to - 1) == Tag.ADP || scene.tag(to - 1) == Tag.CCONJ) {
            to--;
        }
        return new Phrase(noun.from(), to);
    }

    /**
     * Moldcell had 660 thousand users; suppliers connected 5 million users: who has or does makes
     * few words definite.
     */
    private static String withAgent(Draft d, Clause clause, String text) {
        Scene scene = d.scene;
        if (clause.subject().isEmpty() || text.split(" ").length > FEW) {
            return text;
        }
        Phrase subject = clause.subject().get();
        int gap = d.from() - clause.verb();
        String verb = scene.lower(clause.verb());
        boolean names =
                subject.to() <= clause.verb()
                        && subject.to() - subject.from() <= 6
                        && !PointsBack.is(scene, subject)
                        && scene.changeAt(clause.verb()).isEmpty();
        if (!names || VerbSubjects.governing(d) != clause.verb() && !OWNING.contains(verb)) {
            return text;
        }
        String agent = SubjectText.tidy(SubjectText.of(scene, subject));
        if (OWNING.contains(verb)) {
            return agent + " " + text;
        }
        boolean plain = scene.tag(clause.verb()) == Tag.VERB && gap <= 5;
        return plain
                ? text + " " + SubjectText.relative(scene, text) + " " + agent + " " + verb
                : text;
    }

    /** The rate fell to 1.8 children per woman; the figure came to 5 million users. */
    private static boolean reached(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        String left = scene.lower(Words.leftOf(d));
        int verb = VerbSubjects.governing(d);
        if (!LeaningClauses.ownsSubject(clause) || verb < 0) {
            return false;
        }
        boolean rate = d.quantity().unit().code().contains("/");
        boolean moved = scene.changeAt(verb).isPresent() || verb == clause.verb();
        boolean back = PointsBack.is(scene, clause.subject().get());
        boolean put = left.equals("at") && verb >= clause.verb();
        return put || left.equals("to") && moved || (rate || back) && verb == clause.verb();
    }

    private static boolean passiveAgent(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        return scene.lower(Words.leftOf(d)).equals("by")
                && clause.hasVerb()
                && scene.tag(clause.verb()) == Tag.AUX;
    }

    /** The phrase from a token on, which ends before its clause's verb. */
    static Optional<Phrase> phrase(Scene scene, int from, Clause clause) {
        int limit = clause.verb() > from ? clause.verb() : scene.sentence.size();
        return NounPhrases.at(scene.sentence, from, limit, scene::blocked);
    }
}
