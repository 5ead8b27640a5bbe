package io.gleaner.figure.measured;

import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Words;
import io.gleaner.figure.trait.Role;
import io.gleaner.tokens.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * What an amount of a stuff that nobody names is, by what is done with it.
 *
 * <pre>
 * who verb particle Q         the group is holding back 5 barrels: <em>barrels that group is holding back</em>
 * Q "," participle … "by" …   5 tonnes, pledged by members: <em>tonnes pledged by members</em>
 * </pre>
 */
final class Amounts {
    private static final Set<String> PARTICLES = Set.of("back", "off", "away", "aside", "out");

    /** As many words as tell who does it. */
    private static final int FEW = 6;

    private static final int MANY = 9;

    private Amounts() {}

    static Optional<String> of(Draft d) {
        if (!d.is(Role.LEVEL) || d.quantity().hasNoun() || d.scene.lower(d.end()).equals("of")) {
            return Optional.empty();
        }
        return word(d).flatMap(unit -> withheld(d, unit).or(() -> given(d, unit)));
    }

    /** Barrels, tonnes: the word that an amount of stuff is told in. */
    static Optional<String> word(Draft d) {
        String dimension = d.quantity().unit().dimension();
        boolean stuff =
                dimension.startsWith("volume")
                        || dimension.startsWith("mass")
                        || dimension.equals("flow");
        int from = d.from();
        while (stuff && from < d.to()) {
            boolean noun = d.scene.tag(from).nominal() && !d.scene.sentence.token(from).isNumber();
            if (noun) {
                int to = from + 1;
                while (to < d.to() && d.scene.tag(to).nominal()) {
                    to++;
                }
                return Optional.of(d.scene.sentence.words(from, to));
            }
            from++;
        }
        return Optional.empty();
    }

    private static Optional<String> withheld(Draft d, String unit) {
        Scene scene = d.scene;
        int left = Words.leftOf(d);
        int particle = PARTICLES.contains(scene.lower(left + 1)) ? left + 1 : left;
        int verb = particle - 1;
        boolean does =
                PARTICLES.contains(scene.lower(particle))
                        && scene.tag(verb) == Tag.VERB
                        && scene.changeAt(verb).isEmpty();
        int from = scene.tag(verb - 1) == Tag.AUX ? verb - 1 : verb;
        return (does ? VerbSubjects.byClause(d) : Optional.<String>empty())
                .map(SubjectText::tidy)
                .filter(who -> who.split(" ").length <= FEW)
                .map(who -> unit + " that " + who + " " + scene.sentence.words(from, particle + 1));
    }

    private static Optional<String> given(Draft d, String unit) {
        Scene scene = d.scene;
        int verb = d.end() + 1;
        boolean participle =
                scene.lower(d.end()).equals(",")
                        && scene.tag(verb) == Tag.VERB
                        && scene.lower(verb).endsWith("ed")
                        && scene.changeAt(verb).isEmpty();
        int to = verb;
        boolean by = false;
        while (participle
                && to < scene.sentence.size()
                && to - verb < MANY
                && scene.tag(to) != Tag.PUNCT) {
            by |= scene.lower(to).equals("by");
            to++;
        }
        boolean ends = scene.lower(to).equals(",");
        return by && ends
                ? Optional.of(unit + " " + scene.sentence.words(verb, to))
                : Optional.empty();
    }
}
