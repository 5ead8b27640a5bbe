package io.gleaner.figure.measured;

import io.gleaner.cue.Change;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.PointsBack;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Words;
import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
import io.gleaner.subject.SubjectTable.Kind;
import java.util.Optional;
import java.util.Set;

/**
 * What a noun of change says moved: a 17 percent reduction <em>of emissions</em>, a rise of 5
 * percent <em>in prices</em>.
 */
final class ChangedSubjects {
    private static final Set<String> LEADS = Set.of("in", "of", "to");

    private ChangedSubjects() {}

    static Optional<String> of(Draft d) {
        if (!d.moves()) {
            return Optional.empty();
        }
        Scene scene = d.scene;
        int at = d.end();
        int noun = at;
        while (noun < at + 3 && !isNoun(scene, noun)) {
            noun++;
        }
        boolean behind =
                noun < at + 3
                        && NounPhrases.group(scene.sentence, at, noun + 1, scene::blocked)
                                == noun + 1;
        boolean before = d.cue >= 0 && d.cue < d.from() && isNoun(scene, d.cue);
        int lead = behind ? noun + 1 : at;
        boolean led =
                behind && LEADS.contains(scene.lower(lead))
                        || before
                                && (scene.lower(lead).equals("in")
                                        || scene.lower(lead).equals("of")
                                                && scene.lower(Words.leftOf(d)).equals("of"));
        if (!led || scene.blocked(lead + 1)) {
            return Optional.empty();
        }
        Optional<Phrase> phrase =
                NounPhrases.at(scene.sentence, lead + 1, scene.sentence.size(), scene::blocked);
        return phrase.filter(p -> !PointsBack.is(scene, p) && !period(scene, p))
                .map(p -> SubjectText.of(scene, p));
    }

    private static boolean period(Scene scene, Phrase p) {
        return scene.inTime(p.to()) || scene.story.nouns.is(scene.lower(p.to() - 1), Kind.BACK);
    }

    private static boolean isNoun(Scene scene, int at) {
        return scene.changes().stream()
                .anyMatch(c -> c.covers(at) && c.value().kind() == Change.Kind.NOUN);
    }
}
