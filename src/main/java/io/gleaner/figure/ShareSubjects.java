package io.gleaner.figure;

import io.gleaner.cue.Relation;
import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
import java.util.Optional;

/** Says what a part of a whole is, and what the whole: 71 percent of viewers bought. */
final class ShareSubjects {
    private ShareSubjects() {}

    static Optional<String> of(Draft d) {
        Scene scene = d.scene;
        Optional<Phrase> whole = whole(d);
        Clause clause = scene.clauses.of(d.from());
        boolean leads = clause.verb() < 0 && clause.subject().isEmpty() || clause.verb() > d.from();
        boolean compared =
                scene.relationEndingAt(Words.leftOf(d) + 1, Relation.COMPARED).isPresent();
        if ((leads || compared) && whole.isPresent()) {
            return Optional.of(withPredicate(scene, whole.get(), clause));
        }
        return VerbSubjects.of(d);
    }

    /** What stands behind "of": of internet users. */
    static Optional<Phrase> whole(Draft d) {
        Scene scene = d.scene;
        if (!scene.lower(d.end()).equals("of")) {
            return Optional.empty();
        }
        Optional<Phrase> whole = phrase(scene, d.end() + 1);
        whole.ifPresent(p -> d.shareOf = SubjectText.tidy(SubjectText.of(scene, p)));
        return whole;
    }

    /**
     * {@code internet users aged 60 and above} + {@code shop online}: who is meant, what they do.
     */
    static String withPredicate(Scene scene, Phrase noun, Clause clause) {
        String said = SubjectText.predicate(scene, noun.to(), clause.to());
        String text = SubjectText.tidy(SubjectText.of(scene, noun));
        return said.isEmpty() ? text : text + " " + SubjectText.relative(scene, text) + " " + said;
    }

    private static Optional<Phrase> phrase(Scene scene, int from) {
        return NounPhrases.at(scene.sentence, from, scene.sentence.size(), scene::blocked);
    }
}
