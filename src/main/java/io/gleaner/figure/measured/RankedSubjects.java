package io.gleaner.figure.measured;

import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Words;
import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
import io.gleaner.tokens.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * What is ranked, and of whom: the north had <em>the highest rent</em> at 5, followed by the south
 * at 4, while the west had the lowest at 3.
 *
 * <pre>
 * who had|has superlative measure at Q      rent in the north
 * followed by who at Q { "and" who at Q }   rent in the south
 * who had|has "the" superlative at Q        rent in the west
 * </pre>
 */
final class RankedSubjects {
    private static final Set<String> HAVING =
            Set.of("had", "has", "have", "recorded", "saw", "showed", "experienced");

    private RankedSubjects() {}

    static Optional<String> of(Draft d) {
        Scene scene = d.scene;
        int at = Words.leftOf(d);
        boolean put = scene.lower(at).equals("at") || scene.lower(at).equals("with");
        if (!put) {
            return Optional.empty();
        }
        Optional<Phrase> measure = measure(scene, d.from());
        if (measure.isEmpty()) {
            return Optional.empty();
        }
        return who(d, measure.get().to(), at)
                .map(who -> SubjectText.of(scene, measure.get()) + " in " + who);
    }

    /** The nearest measure before a token that a superlative stands before. */
    private static Optional<Phrase> measure(Scene scene, int to) {
        for (int i = to - 1; i > 0; i--) {
            boolean ranks = superlative(scene, i) && scene.tag(i - 1) == Tag.DET;
            if (!ranks || !HAVING.contains(scene.lower(i - 2))) {
                continue;
            }
            Optional<Phrase> phrase = NounPhrases.at(scene.sentence, i + 1, to, scene::blocked);
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    private static boolean superlative(Scene scene, int i) {
        String word = scene.lower(i);
        return word.endsWith("est") && word.length() > 4 || word.equals("most");
    }

    /** Who has it: behind "followed by" or "and", else the subject of the clause. */
    private static Optional<String> who(Draft d, int from, int at) {
        Scene scene = d.scene;
        for (int i = at - 1; i >= from && at - i < 7; i--) {
            boolean led =
                    scene.lower(i).equals("and")
                            || scene.lower(i).equals("by") && scene.lower(i - 1).equals("followed");
            if (led) {
                return NounPhrases.at(scene.sentence, i + 1, at, scene::blocked)
                        .filter(p -> p.to() == at)
                        .map(p -> SubjectText.of(scene, p));
            }
        }
        Clause clause = scene.clauses.of(d.from());
        boolean has = clause.hasVerb() && HAVING.contains(scene.lower(clause.verb()));
        return has && LeaningClauses.ownsSubject(clause)
                ? clause.subject().map(p -> SubjectText.of(scene, p))
                : Optional.empty();
    }
}
