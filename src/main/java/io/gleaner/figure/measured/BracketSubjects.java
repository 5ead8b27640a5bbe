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

    /** Pupils (63 percent) <em>swim</em>: what the many do that a share of them is. */
    private static String did(Draft d, Clause clause) {
        Scene scene = d.scene;
        int close = clause.to();
        Optional<Clause> around = scene.clauses.around(clause);
        int open = clause.from() - 1;
        boolean does =
                d.is(Role.SHARE)
                        && ShareSubjects.isMany(scene, open - 1)
                        && scene.isVerb(close + 1)
                        && around.filter(c -> c.verb() == close + 1).isPresent();
        if (!does) {
            return "";
        }
        String noun = scene.lower(open - 1);
        String said = SubjectText.predicate(scene, close + 1, around.get().to());
        return said.isEmpty() ? "" : " " + SubjectText.relative(scene, noun) + " " + said;
    }

    /**
     * One in six people swam (16 percent): the share that leads the clause; most pupils swam (87
     * percent): what most of them did.
     */
    private static Optional<String> restated(Draft d, Clause clause) {
        Scene scene = d.scene;
        Optional<Clause> around = scene.clauses.around(clause);
        if (!clause.bracketed() || !d.is(Role.SHARE) || around.isEmpty()) {
            return Optional.empty();
        }
        Clause said = around.get();
        int open = clause.from() - 1;
        // likelier than women (85 percent)
        boolean compared = scene.lower(open - 2).equals("than");
        if (said.verb() < 0 || open < said.verb() || compared) {
            return Optional.empty();
        }
        for (Draft o : scene.drafts) {
            if (o.is(Role.SHARE) && said.covers(o.from()) && o.from() < said.verb()) {
                d.shareOf = o.shareOf;
                return Optional.ofNullable(o.subject);
            }
        }
        return Wholes.most(d)
                .map(
                        p -> {
                            String who = SubjectText.tidy(SubjectText.of(scene, p));
                            String did = SubjectText.predicate(scene, said.verb(), open);
                            return who + " " + SubjectText.relative(scene, who) + " " + did;
                        });
    }

    /** Men (89 percent): the noun in front of the brackets, when no other quantity stands there. */
    static Optional<String> noun(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        int open = clause.from() - 1;
        Optional<String> restated = restated(d, clause);
        if (restated.isPresent()) {
            return restated;
        }
        if (!clause.bracketed()
                || d.moves()
                || d.about != null && !d.is(Role.SHARE) && !d.is(Role.LEVEL)
                || clause.from() < d.from() - 1
                || scene.blocked(open - 1)) {
            return Optional.empty();
        }
        boolean names =
                scene.tag(open - 1).nominal()
                        && !scene.story.nouns.is(scene.lower(open - 1), Kind.BACK);
        return names
                ? TiedSubjects.before(scene, open).map(noun -> noun + did(d, clause))
                : Optional.empty();
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
