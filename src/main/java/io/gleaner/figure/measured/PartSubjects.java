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
 * Parts of the figure before: {@code 345 GW, of which 217 GW was built in China}, {@code 29 of them
 * closed down}, {@code of the revenue, 5 million was in cash}.
 */
final class PartSubjects {
    private static final Set<String> THEM = Set.of("which", "whom", "these", "those", "them");

    private PartSubjects() {}

    static Optional<String> of(Draft d) {
        Scene scene = d.scene;
        Optional<String> led = led(d);
        if (led.isPresent()) {
            return led;
        }
        int left = Words.leftOf(d);
        boolean before = THEM.contains(scene.lower(left)) && scene.lower(left - 1).equals("of");
        boolean after =
                scene.lower(d.end()).equals("of")
                        && THEM.contains(scene.lower(d.end() + 1))
                        && !ShareSubjects.those(scene, d.end() + 1);
        if (!before && !after) {
            return Optional.empty();
        }
        Optional<String> whole =
                scene.draftBefore(d.from()).map(o -> o.subject).or(() -> Anaphora.topic(d));
        int from = after ? d.end() + 2 : d.end();
        String said = SubjectText.predicate(scene, from, scene.clauses.of(d.from()).to());
        return whole.map(
                w -> said.isEmpty() ? w : w + " " + SubjectText.relative(scene, w) + " " + said);
    }

    /** Of the revenue, 5 million was in cash: what stands before the comma, and what is said. */
    private static Optional<String> led(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        boolean them = scene.lower(d.end()).equals("of") && THEM.contains(scene.lower(d.end() + 1));
        String said = SubjectText.predicate(scene, them ? d.end() + 2 : d.end(), clause.to());
        return whole(d).map(
                        w ->
                                said.isEmpty()
                                        ? w
                                        : w + " " + SubjectText.relative(scene, w) + " " + said);
    }

    /** Of the 23 clubs, five closed: the whole that stands before the comma. */
    static Optional<String> whole(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        if (clause.index() == 0 || d.from() - clause.from() > 2) {
            return Optional.empty();
        }
        Clause whole = scene.clauses.all().get(clause.index() - 1);
        // of the 900 users who took part, 60 said so
        boolean relative = scene.lower(whole.from()).equals("who") && whole.index() > 0;
        whole = relative ? scene.clauses.all().get(whole.index() - 1) : whole;
        return whole(d, whole, relative);
    }

    private static Optional<String> whole(Draft d, Clause whole, boolean relative) {
        Scene scene = d.scene;
        String word = scene.lower(whole.from());
        if (!word.equals("of") && !word.equals("among")
                || whole.bracketed()
                || !relative && !scene.lower(whole.to()).equals(",")) {
            return Optional.empty();
        }
        boolean stands = whole.to() - whole.from() == 2;
        Optional<String> counted =
                scene.draftBefore(d.from()).filter(o -> whole.covers(o.from())).map(o -> o.subject);
        return stands
                ? Anaphora.topic(d)
                : counted.or(() -> phrase(scene, whole).map(p -> SubjectText.of(scene, p)));
    }

    /** The phrase behind "of", its number left out: of the 23 markets. */
    private static Optional<Phrase> phrase(Scene scene, Clause whole) {
        for (int i = whole.from() + 1; i < whole.to(); i++) {
            if (ShareSubjects.those(scene, i)) {
                return Optional.of(new Phrase(i, i + 2));
            }
            if (scene.blocked(i) || scene.tag(i) == Tag.DET) {
                continue;
            }
            return NounPhrases.at(scene.sentence, i, whole.to(), scene::blocked);
        }
        return Optional.empty();
    }
}
