package io.gleaner.figure.measured;

import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Words;
import io.gleaner.figure.trait.Role;
import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
import io.gleaner.tokens.Sentence;
import java.util.Optional;

/**
 * Finds the subject of a quantity whose verb is left out: goods rose 3.2 percent and
 * <em>catering</em> 5.3.
 */
final class SiblingSubjects {
    private SiblingSubjects() {}

    static Optional<String> of(Draft d) {
        Optional<String> arrived = arrived(d);
        if (arrived.isPresent()) {
            return arrived;
        }
        return d.sibling != null || gapped(d) ? between(d) : Optional.empty();
    }

    /**
     * Sales grew 5 percent to 3 million and exports 2 percent <em>to 1 million</em>: of exports.
     */
    private static Optional<String> arrived(Draft d) {
        Scene scene = d.scene;
        boolean to = d.is(Role.LEVEL) && scene.lower(Words.leftOf(d)).equals("to");
        return to
                ? scene.draftBefore(d.from())
                        .filter(o -> o.moves() && o.sibling != null && o.about == d)
                        .filter(o -> d.from() - o.end() <= 2)
                        .map(o -> o.subject)
                : Optional.empty();
    }

    /**
     * Whether a verbless clause stands after another figure: a noun and a number, the verb left
     * out.
     */
    private static boolean gapped(Draft d) {
        Clause clause = d.scene.clauses.of(d.from());
        Optional<Draft> first = d.scene.draftBefore(d.from()).filter(o -> o.role == d.role);
        return first.isPresent()
                && (!clause.hasVerb() || clause.verb() < first.get().from())
                && !verbBetween(d.scene, first.get().end(), d.from())
                && !d.moves();
    }

    private static boolean verbBetween(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    /** The noun phrase between the figure before and this one, next to this one. */
    private static Optional<String> between(Draft d) {
        Scene scene = d.scene;
        Sentence s = scene.sentence;
        int floor = scene.draftBefore(d.from()).map(Draft::end).orElse(0);
        for (int i = floor; i < d.from(); i++) {
            String word = s.lower(i);
            boolean separated =
                    i == floor ? joins(s.lower(i)) : joins(s.lower(i - 1)) || joins(word);
            if (!separated || scene.inTime(i)) {
                continue;
            }
            int from = joins(word) ? i + 1 : i;
            if (from >= d.from() || scene.blocked(from)) {
                continue;
            }
            if (s.lower(from).equals("those")
                    || s.lower(from).equals("that")
                            && s.lower(from + 1).matches("of|for|in|from")) {
                return those(d, from);
            }
            Optional<Phrase> phrase = NounPhrases.at(s, from, d.from(), scene::blocked);
            if (phrase.isPresent()
                    && near(scene, phrase.get().to(), d.from())
                    && !scene.isVerb(phrase.get().to())) {
                boolean latter = s.lower(phrase.get().to() - 1).equals("latter");
                return latter
                        ? Anaphora.ofTwo(d, true)
                        : Optional.of(SubjectText.of(scene, phrase.get()));
            }
        }
        return Optional.empty();
    }

    /** Sweden <em>the lowest at</em> 0.4: a superlative may stand between noun and number. */
    private static boolean near(Scene scene, int from, int to) {
        boolean superlative =
                scene.lower(from).equals("the") && scene.lower(from + 1).endsWith("est");
        return to - from <= 2 || superlative && to - from <= 4;
    }

    private static boolean joins(String word) {
        return word.equals("and")
                || word.equals(",")
                || word.equals(";")
                || word.equals("while")
                || word.equals("whereas")
                || word.equals("but");
    }

    /** Those of 3D printers: the head of the subject before, with an attachment of its own. */
    private static Optional<String> those(Draft d, int from) {
        Scene scene = d.scene;
        Optional<Draft> first = scene.draftBefore(d.from());
        Optional<Phrase> rest = NounPhrases.at(scene.sentence, from + 2, d.from(), scene::blocked);
        if (first.isEmpty() || first.get().subject == null || rest.isEmpty()) {
            return Optional.empty();
        }
        String head = first.get().subject;
        int of = head.indexOf(' ' + scene.lower(from + 1) + ' ');
        return Optional.of(
                (of > 0 ? head.substring(0, of) : head)
                        + " "
                        + scene.sentence.words(from + 1, rest.get().to()));
    }
}
