package io.gleaner.figure.measured;

import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.trait.Role;
import io.gleaner.subject.SubjectTable.Kind;
import io.gleaner.tokens.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * What a number in brackets is said of.
 *
 * <pre>
 * quantity "(" Q               44 adults (87 percent): the same
 * noun "(" Q                   men (89 percent): the noun
 * -est prep noun "(" Q         prices were highest in Ghana (5 dollars): prices in Ghana
 * </pre>
 */
final class BracketSubjects {
    private static final Set<String> WHERE = Set.of("in", "for", "among", "at");

    private BracketSubjects() {}

    /** The same as the quantity right before the brackets, times between them left out. */
    static Optional<String> twin(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        if (!clause.bracketed() || d.moves() || d.from() - clause.from() > 1) {
            return first(d, clause);
        }
        Optional<Draft> before = scene.draftBefore(clause.from());
        if (before.isEmpty() || before.get().subject == null) {
            return Optional.empty();
        }
        for (int i = before.get().end(); i < clause.from() - 1; i++) {
            if (!scene.inTime(i) && !scene.inTime(i + 1)) {
                return Optional.empty();
            }
        }
        Draft twin = before.get();
        if (d.is(Role.SHARE) && scene.lower(d.end()).equals("of")) {
            ShareSubjects.whole(d);
        } else if (d.is(Role.SHARE) && twin.shareOf != null) {
            d.shareOf = twin.shareOf;
        } else {
            ShareSubjects.bracketed(d);
        }
        return Optional.of(twin.subject);
    }

    /** (18 percent, 11 million): the second in one pair of brackets. */
    private static Optional<String> first(Draft d, Clause clause) {
        if (!clause.bracketed() || d.moves()) {
            return Optional.empty();
        }
        return d.scene
                .draftBefore(d.from())
                .filter(o -> clause.covers(o.from()) && !o.moves() && d.from() - o.end() == 1)
                .map(o -> o.subject);
    }

    /** Men (89 percent): the noun in front of the brackets, when no other quantity stands there. */
    static Optional<String> noun(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        int open = clause.from() - 1;
        if (!clause.bracketed()
                || d.moves()
                || d.about != null
                || clause.from() < d.from() - 1
                || scene.blocked(open - 1)) {
            return Optional.empty();
        }
        boolean names =
                scene.tag(open - 1).nominal()
                        && !scene.story.nouns.is(scene.lower(open - 1), Kind.BACK);
        return names ? TiedSubjects.before(scene, open) : Optional.empty();
    }

    /** Highest in Ghana (5 dollars): what the clause is about, there. */
    static Optional<String> ranked(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        if (d.moves() || !clause.bracketed() || clause.from() != d.from()) {
            return Optional.empty();
        }
        int open = clause.from() - 1;
        int from = open;
        while (from > 0
                && (scene.tag(from - 1).nominal()
                        || scene.tag(from - 1) == Tag.ADJ
                        || scene.tag(from - 1) == Tag.DET)) {
            from--;
        }
        String rank = scene.lower(from - 2);
        if (from == open || !WHERE.contains(scene.lower(from - 1)) || !rank.endsWith("est")) {
            return Optional.empty();
        }
        String where = scene.sentence.words(from - 1, open);
        Clause main = LeaningClauses.main(scene, clause);
        Optional<String> about =
                LeaningClauses.ownsSubject(main)
                        ? main.subject().map(p -> SubjectText.of(scene, p))
                        : VerbSubjects.byClause(d);
        return about.map(subject -> subject + " " + where);
    }
}
