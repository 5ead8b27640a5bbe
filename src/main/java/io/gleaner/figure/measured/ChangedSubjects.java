package io.gleaner.figure.measured;

import io.gleaner.cue.Change;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.PointsBack;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Words;
import io.gleaner.figure.trait.Role;
import io.gleaner.quantity.Form;
import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
import io.gleaner.subject.SubjectTable.Kind;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * What a noun of change says moved: a 17 percent reduction <em>of emissions</em>, a rise of 5
 * percent <em>in prices</em>.
 */
final class ChangedSubjects {
    private static final Set<String> LEADS = Set.of("in", "of", "to");

    private static final Set<String> HAVING =
            Set.of(
                    "had",
                    "has",
                    "recorded",
                    "saw",
                    "seen",
                    "experienced",
                    "suffered",
                    "registered",
                    "reported",
                    "posted",
                    "announced",
                    "enjoyed");

    private static final Set<String> MORE = Set.of("more", "less", "extra");

    private static final Set<String> PAYING =
            Set.of("pay", "pays", "paid", "paying", "charge", "charges", "charged", "charging");

    /** Nouns that say how something moved, not what: in real terms. */
    private static final Set<String> HOW = Set.of("terms", "line", "total", "turn", "part");

    /** Verbs that say more of who does it than of what: lost 5 percent of its value. */
    private static final Set<String> WINNING =
            Set.of(
                    "lost", "lose", "loses", "losing", "shed", "sheds", "gained", "gain", "gains",
                    "gaining");

    /** As many words as need somebody to make them definite. */
    private static final int FEW = 4;

    private ChangedSubjects() {}

    static Optional<String> of(Draft d) {
        if (!d.moves()) {
            return Optional.empty();
        }
        Scene scene = d.scene;
        Optional<Phrase> direct = direct(d);
        if (direct.isPresent()) {
            return direct.map(p -> SubjectText.of(scene, p));
        }
        int at = d.end();
        int noun = at;
        while (noun < at + 3 && !isNoun(scene, noun)) {
            noun++;
        }
        boolean behind =
                noun < at + 3
                        && NounPhrases.group(scene.sentence, at, noun + 1, scene::blocked)
                                == noun + 1;
        boolean before = d.cue >= 0 && d.cue < d.from() && isNoun(scene, d.cue);
        int lead = behind ? noun + 1 : at;
        Optional<String> bought = bought(d);
        if (bought.isPresent()) {
            return bought;
        }
        boolean led =
                behind && LEADS.contains(scene.lower(lead))
                        || before
                                && (scene.lower(lead).equals("in")
                                        || scene.lower(lead).equals("of")
                                                && scene.lower(Words.leftOf(d)).equals("of"));
        if (!led || scene.blocked(lead + 1)) {
            return before ? compound(d, d.cue) : behind ? compound(d, noun) : Optional.empty();
        }
        Optional<Phrase> phrase =
                NounPhrases.at(scene.sentence, lead + 1, scene.sentence.size(), scene::blocked);
        return phrase.filter(p -> !PointsBack.is(scene, p) && !period(scene, p))
                .map(p -> SubjectText.of(scene, p));
    }

    /** Guests paid 4 percent more for <em>tea</em>: what costs more. */
    private static Optional<String> bought(Draft d) {
        Scene scene = d.scene;
        boolean more =
                MORE.contains(scene.lower(d.end())) && scene.lower(d.end() + 1).equals("for");
        boolean paid = more && PAYING.contains(scene.lower(Words.leftOf(d)));
        return paid && !scene.inTime(d.end() + 2)
                ? NounPhrases.at(scene.sentence, d.end() + 2, scene.sentence.size(), scene::blocked)
                        .map(p -> SubjectText.of(scene, p))
                : Optional.empty();
    }

    /** A doubling of prices; plans to cut 5 percent of its staff: what stands behind "of". */
    private static Optional<Phrase> direct(Draft d) {
        Scene scene = d.scene;
        int left = Words.leftOf(d);
        boolean multiple =
                d.quantity().form() == Form.MULTIPLE
                        && d.to() - d.from() == 1
                        && scene.tag(d.from() - 1) == Tag.DET;
        boolean cut =
                d.isPercent()
                        && scene.tag(left) == Tag.VERB
                        && !WINNING.contains(scene.lower(left))
                        && scene.changeAt(left)
                                .filter(c -> c.value().kind() == Change.Kind.TRANSITIVE)
                                .isPresent();
        if (!multiple && !cut || !scene.lower(d.end()).equals("of")) {
            return Optional.empty();
        }
        return NounPhrases.at(scene.sentence, d.end() + 1, scene.sentence.size(), scene::blocked)
                .filter(p -> !PointsBack.is(scene, p) && !period(scene, p));
    }

    private static boolean period(Scene scene, Phrase p) {
        return scene.inTime(p.to()) || scene.story.nouns.is(scene.lower(p.to() - 1), Kind.BACK);
    }

    private static boolean isNoun(Scene scene, int at) {
        return scene.changes().stream()
                .anyMatch(c -> c.covers(at) && c.value().kind() == Change.Kind.NOUN);
    }

    /** It reported a <em>profit</em> increase of 6 percent: the noun before that of change. */
    private static Optional<String> compound(Draft d, int noun) {
        Scene scene = d.scene;
        int from = noun;
        while (from > 0
                && scene.tag(from - 1) == Tag.NOUN
                && !scene.blocked(from - 1)
                && !isNoun(scene, from - 1)
                && !scene.story.nouns.is(scene.lower(from - 1), Kind.MEASURE)
                && !scene.story.nouns.is(scene.lower(from - 1), Kind.BACK)) {
            from--;
        }
        Clause clause = scene.clauses.of(d.from());
        boolean object = clause.hasVerb() && clause.verb() < from;
        if (from == noun || !object || scene.lower(noun - 1).equals("year")) {
            return Optional.empty();
        }
        Phrase moved = new Phrase(from, noun);
        return Optional.of(whose(scene, clause, moved) + scene.sentence.words(from, noun));
    }

    /**
     * It saw a drop in <em>exports</em>, from 6 to 4: what a noun of change behind the verb of a
     * clause says of what.
     */
    static Optional<String> object(Draft d, Clause clause) {
        Scene scene = d.scene;
        boolean arrives = d.is(Role.LEVEL) && scene.lower(Words.leftOf(d)).equals("to");
        if (!clause.hasVerb() || !d.moves() && !d.is(Role.PREVIOUS) && !arrives) {
            return Optional.empty();
        }
        for (Mention<Change> change : scene.changes()) {
            int lead = change.to();
            boolean object =
                    change.value().kind() == Change.Kind.NOUN
                            && change.from() > clause.verb()
                            && lead < Math.min(clause.to(), d.from())
                            && (scene.lower(lead).equals("in") || scene.lower(lead).equals("of"))
                            && !scene.blocked(lead + 1);
            if (!object) {
                continue;
            }
            Optional<Phrase> phrase =
                    NounPhrases.at(scene.sentence, lead + 1, d.from(), scene::blocked);
            boolean names =
                    phrase.isPresent()
                            && !PointsBack.is(scene, phrase.get())
                            && !HOW.contains(scene.lower(phrase.get().to() - 1));
            if (names) {
                return phrase.map(p -> whose(scene, clause, p) + SubjectText.of(scene, p));
            }
        }
        return Optional.empty();
    }

    /** The north saw a fall in sales: where few words move is said by the clause's subject. */
    private static String whose(Scene scene, Clause clause, Phrase moved) {
        boolean saw =
                HAVING.contains(scene.lower(clause.verb()))
                        || scene.tag(clause.verb()) == Tag.AUX
                                && HAVING.contains(scene.lower(clause.verb() + 1));
        if (!saw
                || moved.to() - moved.from() > FEW
                || scene.tag(moved.from()) == Tag.PRON
                || !LeaningClauses.ownsSubject(clause)
                || PointsBack.is(scene, clause.subject().get())) {
            return "";
        }
        String who = SubjectText.tidy(SubjectText.of(scene, clause.subject().get()));
        return who.endsWith("s") ? who + "' " : who + "'s ";
    }
}
