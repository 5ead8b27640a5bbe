package io.gleaner.figure.measured;

import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
import io.gleaner.tokens.Tag;
import java.util.Optional;

/** Whom or what a criterion picks out: <em>people</em> aged 60, firms with 250 employees. */
final class CriterionSubjects {
    private CriterionSubjects() {}

    static Optional<String> of(Draft d) {
        Scene scene = d.scene;
        Optional<Phrase> old = old(d);
        if (old.isPresent()) {
            return old.map(p -> SubjectText.of(scene, p));
        }
        // an 18-month strategy: the thing that takes so long
        boolean length = d.quantity().unit().dimension().equals("time") && hyphened(d);
        Optional<Phrase> thing = length ? phrase(scene, d.to()) : Optional.empty();
        if (thing.isPresent()) {
            return thing.map(p -> SubjectText.of(scene, p));
        }
        if (scene.lower(d.from() - 1).equals("those")) {
            return Optional.of(scene.sentence.words(d.from() - 1, d.to()));
        }
        Optional<Phrase> behind =
                d.quantity().hasNoun() ? phrase(scene, d.quantity().nounFrom()) : Optional.empty();
        return behind.isPresent() && !scene.lower(d.from() - 1).equals("aged")
                ? Optional.of(SubjectText.of(scene, behind.get()))
                : TiedSubjects.before(scene, d.from());
    }

    private static boolean hyphened(Draft d) {
        for (int i = d.from() + 1; i < d.to(); i++) {
            if (d.scene.lower(i).equals("-")) {
                return true;
            }
        }
        return false;
    }

    /** A 70-year-old nun: who is that old. */
    private static Optional<Phrase> old(Draft d) {
        Scene scene = d.scene;
        int at = d.to();
        while (scene.lower(at).equals("-")) {
            at++;
        }
        if (!scene.lower(at).equals("old")) {
            return Optional.empty();
        }
        // Ann Lee, the 26-year-old minister
        int comma = scene.tag(d.from() - 1) == Tag.DET ? d.from() - 2 : d.from() - 1;
        boolean apposed = scene.lower(comma).equals(",") && scene.tag(comma - 1) == Tag.PROPN;
        return apposed ? Beside.groupBefore(scene, comma) : phrase(scene, at + 1);
    }

    private static Optional<Phrase> phrase(Scene scene, int from) {
        return NounPhrases.at(scene.sentence, from, scene.sentence.size(), scene::blocked);
    }
}
