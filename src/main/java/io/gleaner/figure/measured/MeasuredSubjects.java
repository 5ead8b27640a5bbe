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

/** What stands behind "of": 460 TWh <em>of electricity</em>, 30 of the 37 <em>regions</em>. */
final class MeasuredSubjects {
    private static final Set<String> OWN = Set.of("own", "owns", "owned", "possesses");

    private MeasuredSubjects() {}

    static Optional<String> of(Draft d) {
        Scene scene = d.scene;
        boolean worth = scene.lower(d.end()).equals("worth");
        int of = worth ? d.end() + 1 : behind(d);
        if (d.isRatio() || d.moves() || !scene.lower(of).equals("of")) {
            return Optional.empty();
        }
        Optional<Phrase> measured = phrase(scene, afterNumber(scene, of + 1));
        return measured.filter(p -> !PointsBack.is(scene, p))
                .map(p -> part(d, of, p).orElse(SubjectText.of(scene, p) + doneBy(d, p)));
    }

    /** 20 of the 37 regions <em>missed their goal</em>: what those do that are picked out. */
    private static Optional<String> part(Draft d, int of, Phrase whole) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        boolean parts =
                afterNumber(scene, of + 1) > of + 1
                        && clause.verb() >= whole.to()
                        && Words.leftOf(d) < clause.from();
        String said = parts ? SubjectText.predicate(scene, clause.verb(), clause.to()) : "";
        String text = SubjectText.of(scene, whole);
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(text + " " + SubjectText.relative(scene, text) + " " + said);
    }

    /** 20,000 (16,000 pounds) of money: behind the brackets. */
    private static int behind(Draft d) {
        return d.scene.lower(d.end()).equals("of") ? d.end() : Words.behind(d);
    }

    /** Of the 37 regions: the article and the number of the whole. */
    private static int afterNumber(Scene scene, int from) {
        int at = from;
        while (scene.tag(at) == Tag.DET || scene.inNumber(at)) {
            at++;
        }
        return at > from && scene.inNumber(at - 1) ? at : from;
    }

    /**
     * Mills consumed 460 TWh of electricity: a bare substance is definite by who does what with it.
     */
    private static String doneBy(Draft d, Phrase measured) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        int article = scene.tag(measured.from()) == Tag.DET ? 1 : 0;
        boolean bare = measured.to() - measured.from() == 1 + article;
        if (bare && OWN.contains(scene.lower(clause.verb())) && agent(d, clause)) {
            Phrase owner = LeaningClauses.listed(scene, clause, clause.subject().get());
            return " owned by " + SubjectText.of(scene, owner);
        }
        if (!bare
                || article > 0
                || d.quantity().unit().isMoney()
                || !LeaningClauses.ownsSubject(clause)
                || !scene.lower(clause.verb()).endsWith("ed")
                || clause.verb() > d.from()) {
            return "";
        }
        Phrase agent = LeaningClauses.listed(scene, clause, clause.subject().get());
        return " " + scene.lower(clause.verb()) + " by " + SubjectText.of(scene, agent);
    }

    private static boolean agent(Draft d, Clause clause) {
        return LeaningClauses.ownsSubject(clause) && clause.verb() < d.from();
    }

    private static Optional<Phrase> phrase(Scene scene, int from) {
        return NounPhrases.at(scene.sentence, from, scene.sentence.size(), scene::blocked);
    }
}
