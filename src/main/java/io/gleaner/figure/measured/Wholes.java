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
 * superlative whole "were" … (Q)     the most common trees were oak (40 percent) and ash (12 percent)
 * "of these|them," Q                 there are 300 pupils. Of these, 5 percent swim
 * share … Q                          60 percent of pupils swam, the remaining 40 percent did not
 * </pre>
 */
final class Wholes {
    private static final Set<String> MOST = Set.of("most", "all", "majority", "half");
    private static final Set<String> LEADS = Set.of("of", "among");

    /** Tokens that may tell which are meant behind a noun. */
    private static final int LONG = 8;

    private Wholes() {}

    static Optional<String> of(Draft d) {
        return half(d).or(() -> led(d))
                .or(() -> sampled(d))
                .or(() -> proportion(d))
                .or(() -> ranked(d))
                .or(() -> most(d))
                .map(p -> SubjectText.tidy(SubjectText.of(d.scene, p)))
                .filter(text -> !text.isEmpty())
                .or(() -> PointsBack.these(d).map(o -> o.subject))
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
        if (d.from() - clause.from() <= 2 && clause.index() > 0) {
            Clause before = scene.clauses.all().get(clause.index() - 1);
            if (before.bracketed() || !LEADS.contains(scene.lower(before.from()))) {
                return Optional.empty();
            }
            int end = before.to();
            return first(scene, before.from() + 1, end).map(p -> restricted(scene, p, end));
        }
        int to = d.from();
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
        if (ShareSubjects.those(scene, at)) {
            return Optional.of(new Phrase(at, at + 2));
        }
        while (at < to && (scene.blocked(at) || scene.tag(at) == Tag.DET)) {
            at++;
        }
        return NounPhrases.at(scene.sentence, at, to, scene::blocked)
                .filter(p -> !PointsBack.is(scene, new Phrase(from, p.to())));
    }

    /** With what tells which are meant: people | living in towns. */
    private static Phrase restricted(Scene scene, Phrase noun, int to) {
        int next = noun.to();
        boolean tells =
                next < to
                        && scene.tag(next) == Tag.VERB
                        && (scene.lower(next).endsWith("ing") || scene.lower(next).endsWith("ed"));
        int end = to;
        while (end > next && scene.tag(end - 1) == Tag.PUNCT) {
            end--;
        }
        return tells && end - next <= LONG ? new Phrase(noun.from(), end) : noun;
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
        Clause own = scene.clauses.of(d.from());
        Clause clause = LeaningClauses.main(scene, own);
        Clause around = scene.clauses.around(own).orElse(own);
        Clause near = own.bracketed() ? around : clause;
        return proportion(scene, near.from(), d.from())
                .or(() -> proportion(scene, clause.from(), Math.min(clause.to(), d.from())));
    }

    /** The last proportion that a stretch tells of. */
    private static Optional<Phrase> proportion(Scene scene, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            boolean part = scene.relationEndingAt(i + 1, Relation.PART_NOUN).isPresent();
            boolean of = scene.lower(i + 1).equals("of");
            if (part && of && !scene.lower(i - 1).equals("per")) {
                // the highest proportion of users (90 percent): of whom, not of users
                return group(scene, i + 2).filter(p -> !scene.lower(p.to()).equals("("));
            }
        }
        return Optional.empty();
    }

    /** The most common trees were oak (40 percent): of the trees. */
    private static Optional<Phrase> ranked(Draft d) {
        Scene scene = d.scene;
        Clause own = scene.clauses.of(d.from());
        Clause clause = scene.clauses.around(own).orElse(own);
        if (!own.bracketed() || clause.subject().isEmpty() || clause.verb() > d.from()) {
            return Optional.empty();
        }
        Phrase subject = clause.subject().get();
        int noun = -1;
        for (int i = subject.from(); i < subject.to() && noun < 0; i++) {
            boolean most = scene.lower(i).equals("most") && scene.tag(i + 1) == Tag.ADJ;
            boolean top = scene.lower(i).endsWith("est") && scene.tag(i) == Tag.ADJ;
            noun = most ? i + 2 : top ? i + 1 : -1;
        }
        return noun < 0 || noun >= subject.to() || !ShareSubjects.isMany(scene, last(scene, noun))
                ? Optional.empty()
                : Optional.of(new Phrase(noun, subject.to()));
    }

    /** The last noun of a group. */
    private static int last(Scene scene, int from) {
        int i = from;
        while (scene.tag(i + 1).nominal()) {
            i++;
        }
        return i;
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
    private static Optional<Phrase> group(Scene scene, int at) {
        int from = afterNumber(scene, at);
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

    /** The 90 and over population: the number that says which is passed over. */
    private static int afterNumber(Scene scene, int from) {
        int i = from;
        while (scene.tag(i) == Tag.DET || scene.inNumber(i)) {
            i++;
        }
        return i > from && scene.inNumber(i - 1) ? i : from;
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
