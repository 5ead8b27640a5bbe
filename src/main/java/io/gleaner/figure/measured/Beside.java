package io.gleaner.figure.measured;

import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.PointsBack;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Words;
import io.gleaner.figure.trait.Role;
import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
import io.gleaner.tokens.Tag;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the noun that a quantity is said of without a clause of its own.
 *
 * <pre>
 * noun worth Q              a deal worth 5 million
 * noun participle Q         accounts containing 5 million, a fine totalling 5 million
 * noun "estimated" "at" Q   takings estimated at 5 million
 * verb noun "at" Q          reports prices at 5; with prices at 5
 * verb noun bound Q         reports prices beyond 5
 * name with Q percent       Ann Lee with 21 percent
 * name "," Q ","            Ann Lee, 19,
 * </pre>
 */
final class Beside {
    private static final BigDecimal OLDEST = new BigDecimal(120);

    /** Bounds that say where what stands before them is, no mere "about". */
    private static final Set<String> WHERE =
            Set.of("above", "below", "beyond", "under", "exceeding", "topping");

    private static final Set<String> VALUED =
            Set.of("estimated", "valued", "priced", "assessed", "pegged", "quoted");

    /** Stretches of time that do not look like times: closed the session at 5. */
    private static final Set<String> SPANS =
            Set.of(
                    "session", "trading", "trade", "day", "week", "month", "year", "period",
                    "season");

    private static final Set<String> PLACES =
            Set.of("behind", "ahead", "second", "third", "fourth", "next", "last");

    private static final Set<String> WITH = Set.of("with", "within", "despite", "amid");

    private Beside() {}

    static Optional<String> of(Draft d) {
        if (d.moves()) {
            return Optional.empty();
        }
        Optional<Phrase> noun =
                worth(d).or(() -> valued(d))
                        .or(() -> put(d))
                        .or(() -> aged(d))
                        .or(() -> with(d))
                        .or(() -> behind(d));
        return noun.map(p -> SubjectText.of(d.scene, p));
    }

    private static Optional<Phrase> worth(Draft d) {
        Scene scene = d.scene;
        int left = Words.leftOf(d);
        // rainfall as heavy as 6 inches
        int as = scene.lower(d.from() - 1).equals("as") ? d.from() - 3 : d.from() - 2;
        if (scene.lower(as).equals("as")
                && scene.tag(as + 1) == Tag.ADJ
                && scene.tag(as - 1).nominal()) {
            return groupBefore(scene, as);
        }
        if (scene.lower(d.from() - 1).equals("worth")) {
            return groupBefore(scene, d.from() - 1);
        }
        boolean participle =
                scene.tag(left) == Tag.VERB
                        && scene.lower(left).endsWith("ing")
                        && scene.changeAt(left).isEmpty()
                        && !scene.lower(left).equals("including");
        Tag next = scene.tag(d.end());
        boolean alone =
                !d.quantity().hasNoun() && !next.nominal() && next != Tag.ADJ && !d.is(Role.SHARE);
        return participle && alone ? groupBefore(scene, left) : Optional.empty();
    }

    /** Takings estimated at 5 million: behind the verb of the clause. */
    private static Optional<Phrase> valued(Draft d) {
        Scene scene = d.scene;
        int left = Words.leftOf(d);
        boolean at = scene.lower(left).equals("at") && VALUED.contains(scene.lower(left - 1));
        boolean within = scene.lower(d.from()).equals("estimated");
        if (!at && !within) {
            return Optional.empty();
        }
        int participle = at ? left - 1 : d.from();
        Clause clause = scene.clauses.of(d.from());
        boolean behind = clause.verb() >= 0 && clause.verb() < participle - 1;
        return behind && scene.tag(participle - 1).nominal()
                ? Anaphora.endingAt(scene, participle)
                : Optional.empty();
    }

    /** Reports prices at 5, with prices at 5: what has been put there. */
    private static Optional<Phrase> put(Draft d) {
        Scene scene = d.scene;
        int left = Words.leftOf(d);
        boolean bound = WHERE.contains(scene.lower(d.from())) && d.from() > 0;
        if (!bound && !scene.lower(left).equals("at") || d.quantity().unit().is("times")) {
            return Optional.empty();
        }
        int to = bound ? d.from() : left;
        if (!scene.tag(to - 1).nominal()
                || scene.blocked(to - 1)
                || SPANS.contains(scene.lower(to - 1))) {
            return Optional.empty();
        }
        return Anaphora.endingAt(scene, to)
                .filter(
                        p ->
                                !PointsBack.is(scene, p)
                                        && (WITH.contains(scene.lower(p.from() - 1))
                                                || scene.tag(p.from() - 1) == Tag.VERB
                                                        && scene.changeAt(p.from() - 1).isEmpty()));
    }

    /** Ann Lee with 21 percent: who has that part. */
    private static Optional<Phrase> with(Draft d) {
        Scene scene = d.scene;
        int left = Words.leftOf(d);
        boolean has =
                scene.lower(left).equals("with")
                        && d.isPercent()
                        && scene.tag(left - 1).nominal()
                        && !scene.blocked(left - 1)
                        && !scene.tag(d.end()).nominal();
        return has ? groupBefore(scene, left) : Optional.empty();
    }

    /** With Acme right behind at 8 million: who stands where in a ranking. */
    private static Optional<Phrase> behind(Draft d) {
        Scene scene = d.scene;
        int left = Words.leftOf(d);
        int place = left - 1;
        if (!scene.lower(left).equals("at") && !scene.lower(left).equals("with")
                || !PLACES.contains(scene.lower(place))) {
            return Optional.empty();
        }
        int to = place;
        while (scene.tag(to - 1) == Tag.ADV || scene.tag(to - 1) == Tag.ADJ) {
            to--;
        }
        return groupBefore(scene, to).filter(p -> WITH.contains(scene.lower(p.from() - 1)));
    }

    /** A whole number between commas, or a comma and the end, behind a name. */
    private static Optional<Phrase> aged(Draft d) {
        Scene scene = d.scene;
        int comma = d.from() - 1;
        String after = scene.lower(d.to());
        boolean apposed =
                scene.lower(comma).equals(",")
                        && scene.tag(comma - 1) == Tag.PROPN
                        && scene.sentence.token(comma - 1).capitalised()
                        && (after.equals(",") || after.equals("."))
                        && (d.quantity().unit().isNone() || d.quantity().unit().is("year"))
                        && d.to() - d.from() == 1;
        boolean age =
                d.quantity()
                        .amount()
                        .value()
                        .filter(v -> v.compareTo(OLDEST) < 0 && v.scale() <= 0)
                        .isPresent();
        return apposed && age ? groupBefore(scene, comma) : Optional.empty();
    }

    /** The noun group that ends before a token. */
    static Optional<Phrase> groupBefore(Scene scene, int to) {
        for (int from = Math.max(0, to - 12); from < to; from++) {
            boolean opens = from == 0 || scene.tag(from - 1) != Tag.PROPN;
            if (opens && NounPhrases.group(scene.sentence, from, to, scene::blocked) == to) {
                return Optional.of(new Phrase(from, to));
            }
        }
        return Optional.empty();
    }
}
