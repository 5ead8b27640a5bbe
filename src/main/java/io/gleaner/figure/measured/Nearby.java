package io.gleaner.figure.measured;

import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
import java.util.Optional;

/** The noun phrase nearest to a quantity, for one that no grammar ties to anything. */
final class Nearby {
    /** How it shows among a figure's rules. */
    static final String RULE = "subject:nearby";

    private Nearby() {}

    /** What follows at once, else what ends before it, else what comes after it. */
    static Optional<String> of(Draft d) {
        Scene scene = d.scene;
        Optional<Phrase> phrase = at(scene, d.end());
        for (int to = d.from(); to > 0 && phrase.isEmpty(); to--) {
            if (scene.tag(to - 1).nominal() && !scene.blocked(to - 1)) {
                phrase = Anaphora.endingAt(scene, to);
            }
        }
        for (int i = d.end(); i < scene.sentence.size() && phrase.isEmpty(); i++) {
            phrase = at(scene, i);
        }
        return phrase.map(p -> SubjectText.tidy(SubjectText.of(scene, p)))
                .filter(text -> !text.isEmpty());
    }

    private static Optional<Phrase> at(Scene scene, int from) {
        return NounPhrases.at(scene.sentence, from, scene.sentence.size(), scene::blocked);
    }
}
