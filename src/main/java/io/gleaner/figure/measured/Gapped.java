package io.gleaner.figure.measured;

import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.trait.Role;
import io.gleaner.subject.NounPhrases;
import io.gleaner.tokens.Tag;
import java.util.Optional;

/**
 * Who has a percentage that is told without a verb.
 *
 * <pre>
 * Q "for" name                   asked whom they trust; 31 percent for <em>Ann Lee</em>
 * Q ("and" | ",") name Q         Labour won 40 percent and <em>the Greens</em> 9 percent
 * </pre>
 */
final class Gapped {
    private Gapped() {}

    static Optional<String> of(Draft d) {
        if (!d.isPercent() || d.moves() || d.is(Role.PREVIOUS)) {
            return Optional.empty();
        }
        return chosen(d).or(() -> named(d));
    }

    private static Optional<String> chosen(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        int from = d.end() + 1;
        boolean who =
                scene.lower(d.end()).equals("for")
                        && isName(scene, from)
                        && (clause.verb() < 0 || clause.verb() > d.from());
        if (!who) {
            return Optional.empty();
        }
        int to = NounPhrases.group(scene.sentence, from, scene.sentence.size(), scene::blocked);
        return to > from && !scene.isVerb(to)
                ? Optional.of(scene.sentence.words(from, to))
                : Optional.empty();
    }

    private static Optional<String> named(Draft d) {
        Scene scene = d.scene;
        int from = d.from();
        while (from > 0 && isName(scene, from - 1)) {
            from--;
        }
        int before = from - 1;
        if (scene.lower(before).equals("the")) {
            before--;
        }
        int joint = before;
        while (scene.lower(before).equals("and") || scene.lower(before).equals(",")) {
            before--;
        }
        int end = before + 1;
        boolean goesOn =
                from < d.from()
                        && before < joint
                        && scene.drafts.stream()
                                .anyMatch(
                                        o ->
                                                o != d
                                                        && o.isPercent()
                                                        && !o.moves()
                                                        && (o.end() == end || o.to() == end));
        return goesOn ? Optional.of(scene.sentence.words(from, d.from())) : Optional.empty();
    }

    private static boolean isName(Scene scene, int token) {
        Tag tag = scene.tag(token);
        return !scene.blocked(token)
                && scene.sentence.token(token).isWord()
                && scene.sentence.token(token).capitalised()
                && (tag.nominal() || tag == Tag.ADJ);
    }
}
