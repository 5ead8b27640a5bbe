package io.gleaner.figure.measured;

import io.gleaner.cue.CueWords;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.PointsBack;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.trait.Role;
import io.gleaner.quantity.Unit;
import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.Optional;

/** Finds what words stand for that name nothing themselves: it, which, the figure, the latter. */
final class Anaphora {
    /** Sentences back to the rise or fall that "the rise" stands for. */
    private static final int NEAR = 12;

    /** Sentences back to the rises that those of earlier months go with. */
    private static final int FAR = 60;

    private Anaphora() {}

    /** What the pronoun of a clause stands for. */
    static Optional<String> pronoun(Draft d, Clause clause) {
        Scene scene = d.scene;
        String word = scene.lower(clause.pronoun());
        if (word.equals("those") && clause.verb() > clause.pronoun() + 1) {
            // those 65 or older
            return Optional.of(scene.sentence.words(clause.pronoun(), clause.verb()));
        }
        if (word.equals("which") || word.equals("who") || word.equals("that")) {
            // 27 pounds an hour, which was: the number is spoken of
            Optional<Draft> number =
                    scene.draftBefore(clause.from())
                            .filter(o -> clause.from() - o.end() <= 1 && o.subject != null);
            if (word.equals("which") && number.isPresent()) {
                return number.map(o -> o.subject);
            }
            boolean sums =
                    clause.hasVerb()
                            && scene.words.is(scene.lower(clause.verb()), CueWords.Kind.SUMMING);
            Optional<Draft> first = scene.draftBefore(clause.from());
            if (sums && first.isPresent() && first.get().subject != null) {
                return Optional.of(first.get().subject);
            }
            return antecedent(scene, clause);
        }
        Optional<String> here = inSentence(d, clause);
        return here.isPresent() ? here : topic(d);
    }

    /** What an earlier clause of the sentence is about. */
    static Optional<String> inSentence(Draft d, Clause clause) {
        Scene scene = d.scene;
        for (int i = clause.index() - 1; i >= 0; i--) {
            Clause other = scene.clauses.all().get(i);
            for (Draft o : scene.drafts) {
                if (o != d
                        && other.covers(o.from())
                        && o.subject != null
                        && !o.is(Role.CRITERION)) {
                    return Optional.of(o.subject);
                }
            }
            if (other.hasVerb()
                    && other.pronoun() < 0
                    && !other.bracketed()
                    && !says(scene, other)
                    && other.subject().isPresent()
                    && !PointsBack.is(scene, other.subject().get())) {
                return Optional.of(SubjectText.of(scene, other.subject().get()));
            }
        }
        return Optional.empty();
    }

    /** Economists say that it rose: who says so is not what is spoken of. */
    private static boolean says(Scene scene, Clause clause) {
        return scene.sayings.stream()
                .anyMatch(m -> clause.covers(m.from()) && scene.isVerb(m.from()));
    }

    /** What the sentences before are about: a figure of the same dimension first. */
    static Optional<String> topic(Draft d) {
        Optional<Scene> scene = d.scene.before();
        for (int hops = 0; hops < 2 && scene.isPresent() && !d.isRatio(); hops++) {
            for (Draft o : scene.get().drafts) {
                if (o.subject != null
                        && o.is(Role.LEVEL)
                        && o.quantity().unit().equals(d.quantity().unit())) {
                    return Optional.of(o.subject);
                }
            }
            scene = scene.get().before();
        }
        return d.scene.topic();
    }

    /** The gain, the increase: what moved last, or what did first. */
    static Optional<String> moved(Draft d, boolean first) {
        Optional<Scene> scene = d.scene.before();
        Optional<String> found = Optional.empty();
        for (int hops = 0; hops < (first ? FAR : NEAR) && scene.isPresent(); hops++) {
            for (int i = scene.get().drafts.size() - 1; i >= 0; i--) {
                Draft o = scene.get().drafts.get(i);
                if (o.moves() && o.subject != null && alike(d, o)) {
                    found = Optional.of(o.subject);
                    if (!first) {
                        return found;
                    }
                }
            }
            scene = scene.get().before();
        }
        return found;
    }

    /** A bare number goes on with what was counted; all else with what was measured alike. */
    private static boolean alike(Draft d, Draft moved) {
        Unit unit = moved.quantity().unit();
        return d.quantity().unit().isNone()
                ? unit.isNone() || unit.isCount()
                : unit.equals(d.quantity().unit());
    }

    /** The noun phrase that ends right before a relative clause. */
    static Optional<String> antecedent(Scene scene, Clause relative) {
        return endingBefore(scene, relative.from());
    }

    /** The noun phrase that ends before a token, a comma or "that" between them. */
    static Optional<String> endingBefore(Scene scene, int at) {
        int to = at;
        while (to > 0
                && (scene.lower(to - 1).equals(",")
                        || scene.lower(to - 1).equals("(")
                        || scene.tag(to - 1) == Tag.SCONJ)) {
            to--;
        }
        return endingAt(scene, to).map(p -> SubjectText.of(scene, p));
    }

    /** The longest noun phrase, attachments and all, that ends before a token. */
    static Optional<Phrase> endingAt(Scene scene, int to) {
        int floor = to;
        while (floor > 0
                && !scene.isVerb(floor - 1)
                && !scene.blocked(floor - 1)
                && !scene.lower(floor - 1).equals(",")
                && !scene.lower(floor - 1).equals(";")
                && to - floor < 20) {
            floor--;
        }
        for (int i = floor; i < to; i++) {
            if (scene.tag(i) == Tag.ADP || scene.tag(i) == Tag.CCONJ || scene.tag(i) == Tag.PART) {
                continue;
            }
            Optional<Phrase> phrase = NounPhrases.at(scene.sentence, i, to, scene::blocked);
            if (phrase.isPresent() && phrase.get().to() == to) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    /** The former and the latter: the two that the sentence before, or this one, joins by "and". */
    static Optional<String> ofTwo(Draft d, boolean latter) {
        Optional<Sentence> before = d.scene.story.before(d.scene.sentence);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Sentence s = before.get();
        for (int and = 1; and < s.size() - 1; and++) {
            if (!s.lower(and).equals("and")) {
                continue;
            }
            int to = NounPhrases.group(s, and + 1, s.size(), i -> s.token(i).isNumber());
            int from = and;
            while (from > 0
                    && (s.tag(from - 1).nominal()
                            || s.tag(from - 1) == Tag.ADJ
                            || s.lower(from - 1).equals("-"))) {
                from--;
            }
            if (to > and + 1 && from < and) {
                return Optional.of(latter ? s.words(and + 1, to) : s.words(from, and));
            }
        }
        return Optional.empty();
    }
}
