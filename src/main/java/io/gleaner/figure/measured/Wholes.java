package io.gleaner.figure.measured;

import io.gleaner.cue.Relation;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.PointsBack;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.trait.Role;
import io.gleaner.quantity.Form;
import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
import io.gleaner.tokens.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the whole of a share where "of" does not stand right behind it.
 *
 * <pre>
 * "of|among" whole "," Q             of all the pupils, 1 in 5 swam
 * "of" whole Q                       of these pupils 70 percent swam
 * Q noun "of" whole                  a 1 percent sample of jobs
 * part-noun "of" whole … Q           the proportion of pupils who swam rose to 5 percent
 * "most|majority of" whole … (Q)     most pupils swam (87 percent)
 * share … Q                          60 percent of pupils swam, the remaining 40 percent did not
 * </pre>
 */
final class Wholes {
    private static final Set<String> MOST = Set.of("most", "all", "majority", "half");
    private static final Set<String> LEADS = Set.of("of", "among");

    private Wholes() {}

    static Optional<String> of(Draft d) {
        return half(d).or(() -> led(d))
                .or(() -> sampled(d))
                .or(() -> proportion(d))
                .or(() -> most(d))
                .map(p -> SubjectText.tidy(SubjectText.of(d.scene, p)))
                .filter(text -> !text.isEmpty())
                .or(() -> before(d));
    }

    /** Half the pupils: what a fraction counts. */
    private static Optional<Phrase> half(Draft d) {
        boolean counts =
                d.quantity().form() == Form.FRACTION
                        && d.quantity().hasNoun()
                        && d.quantity().nounFrom() >= d.to();
        return counts
                ? CountedSubjects.phrase(
                        d.scene, d.quantity().nounFrom(), d.scene.clauses.of(d.from()))
                : Optional.empty();
    }

    private static Optional<Phrase> led(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        // of these pupils 70 percent
        int to = d.from();
        if (d.from() - clause.from() <= 2 && clause.index() > 0) {
            Clause before = scene.clauses.all().get(clause.index() - 1);
            if (before.bracketed() || !LEADS.contains(scene.lower(before.from()))) {
                return Optional.empty();
            }
            to = before.to();
            return first(scene, before.from() + 1, to);
        }
        for (int i = Math.max(clause.from(), to - 8); i < to; i++) {
            if (LEADS.contains(scene.lower(i)) && (i == 0 || !scene.tag(i - 1).nominal())) {
                return first(scene, i + 1, to).filter(p -> p.to() == d.from());
            }
        }
        return Optional.empty();
    }

    /** The first noun phrase of a stretch, numbers and "all" before it left out. */
    private static Optional<Phrase> first(Scene scene, int from, int to) {
        int at = from;
        while (at < to && (scene.blocked(at) || scene.tag(at) == Tag.DET)) {
            at++;
        }
        return NounPhrases.at(scene.sentence, at, to, scene::blocked)
                .filter(p -> !PointsBack.is(scene, new Phrase(from, p.to())));
    }

    private static Optional<Phrase> sampled(Draft d) {
        Scene scene = d.scene;
        int at = d.end();
        int to = NounPhrases.group(scene.sentence, at, scene.sentence.size(), scene::blocked);
        boolean stake =
                scene.relationEndingAt(to, Relation.PART_NOUN).isPresent()
                        && scene.lower(to).equals("in");
        return to > at && to - at <= 2 && (scene.lower(to).equals("of") || stake)
                ? group(scene, to + 1)
                : Optional.empty();
    }

    private static Optional<Phrase> proportion(Draft d) {
        Scene scene = d.scene;
        Clause clause = LeaningClauses.main(scene, scene.clauses.of(d.from()));
        int to = clause.verb() >= 0 ? clause.verb() : clause.to();
        for (int i = clause.from(); i < Math.min(to, d.from()); i++) {
            boolean part = scene.relationEndingAt(i + 1, Relation.PART_NOUN).isPresent();
            if (part && scene.lower(i + 1).equals("of")) {
                return group(scene, i + 2);
            }
        }
        return Optional.empty();
    }

    static Optional<Phrase> most(Draft d) {
        Scene scene = d.scene;
        Clause own = scene.clauses.of(d.from());
        if (!own.bracketed()) {
            return Optional.empty();
        }
        Clause clause = scene.clauses.around(own).orElse(own);
        int to = Math.min(clause.verb(), d.from());
        for (int i = clause.from(); i < to; i++) {
            if (MOST.contains(scene.lower(i))) {
                int from = scene.lower(i + 1).equals("of") ? i + 2 : i + 1;
                return NounPhrases.at(scene.sentence, from, to, scene::blocked);
            }
        }
        return Optional.empty();
    }

    /** A noun group with the participle behind it: children adopted. */
    private static Optional<Phrase> group(Scene scene, int from) {
        int to = NounPhrases.group(scene.sentence, from, scene.sentence.size(), scene::blocked);
        if (to == from) {
            return Optional.empty();
        }
        boolean participle =
                scene.tag(to) == Tag.VERB
                        && scene.lower(to).endsWith("ed")
                        && scene.changeAt(to).isEmpty()
                        && scene.tag(to + 1) == Tag.PRON;
        return Optional.of(new Phrase(from, participle ? to + 1 : to));
    }

    /** The share before in the sentence has named it. */
    private static Optional<String> before(Draft d) {
        Draft found = null;
        for (Draft o : d.scene.drafts) {
            if (o.to() <= d.from() && o.is(Role.SHARE) && o.shareOf != null) {
                found = o;
            }
        }
        return Optional.ofNullable(found).map(o -> o.shareOf);
    }
}
