package io.gleaner.figure.measured;

import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.subject.NounPhrases;
import io.gleaner.tokens.Tag;
import java.util.Optional;

/**
 * What the clause of a quantity says it of, and whom among that: 3.5 percent <em>for adult
 * men</em>.
 */
final class ClauseSubjects {
    private ClauseSubjects() {}

    static Optional<String> of(Draft d) {
        String deal = Dealings.of(d);
        return VerbSubjects.of(d)
                .map(
                        subject ->
                                deal.isEmpty()
                                        ? subject + qualifier(d, subject)
                                        : Dealings.of(
                                                Owners.definite(d, SubjectText.tidy(subject)),
                                                deal));
    }

    /** 3.5 percent <em>for adult men</em>: whom among the subject's the number is for. */
    private static String qualifier(Draft d, String subject) {
        Scene scene = d.scene;
        int at = d.end();
        String word = scene.lower(at);
        if (!word.equals("for") && !word.equals("in") && !word.equals("among")) {
            return "";
        }
        int to = NounPhrases.group(scene.sentence, at + 1, scene.sentence.size(), scene::blocked);
        boolean blocked = to == at + 1 || scene.blocked(to);
        String words = blocked ? "" : scene.sentence.words(at, to);
        boolean named = false;
        for (int i = at + 1; i < to; i++) {
            named |= scene.tag(i) == Tag.PROPN;
        }
        boolean series =
                scene.drafts.stream()
                        .anyMatch(
                                o ->
                                        o != d
                                                && o.role == d.role
                                                && o.quantity().unit().equals(d.quantity().unit()));
        return (named || series) && !subject.contains(words) ? " " + words : "";
    }
}
