package io.gleaner.figure.measured;

import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.PointsBack;
import io.gleaner.figure.scene.Scene;
import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
import io.gleaner.tokens.Tag;
import java.util.Optional;

/** What stands behind "of": 460 TWh <em>of electricity</em>, 30 of the 37 <em>regions</em>. */
final class MeasuredSubjects {
    private MeasuredSubjects() {}

    static Optional<String> of(Draft d) {
        Scene scene = d.scene;
        boolean worth = scene.lower(d.end()).equals("worth");
        int of = worth ? d.end() + 1 : d.end();
        if (d.isRatio() || d.moves() || !scene.lower(of).equals("of")) {
            return Optional.empty();
        }
        Optional<Phrase> measured = phrase(scene, afterNumber(scene, of + 1));
        return measured.filter(p -> !PointsBack.is(scene, p))
                .map(p -> SubjectText.of(scene, p) + doneBy(d, p));
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
        boolean bare = measured.to() - measured.from() == 1;
        if (!bare
                || d.quantity().unit().isMoney()
                || !LeaningClauses.ownsSubject(clause)
                || !scene.lower(clause.verb()).endsWith("ed")
                || clause.verb() > d.from()) {
            return "";
        }
        Phrase agent = LeaningClauses.listed(scene, clause, clause.subject().get());
        return " " + scene.lower(clause.verb()) + " by " + SubjectText.of(scene, agent);
    }

    private static Optional<Phrase> phrase(Scene scene, int from) {
        return NounPhrases.at(scene.sentence, from, scene.sentence.size(), scene::blocked);
    }
}
