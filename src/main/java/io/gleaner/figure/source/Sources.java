package io.gleaner.figure.source;

import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Step;
import io.gleaner.figure.source.Attribution.Reach;
import io.gleaner.figure.trait.Role;
import java.util.List;
import java.util.Optional;

/**
 * Says who stands behind each figure: whom its sentence names, else who goes on speaking in its
 * paragraph.
 */
public final class Sources implements Step {
    private final Voices voices;

    public Sources(Voices voices) {
        this.voices = voices;
    }

    @Override
    public void apply(Scene scene) {
        List<Attribution> attributions = voices.heard(scene);
        Optional<String> standing =
                attributions.stream().anyMatch(a -> a.reach() != Reach.BESIDE)
                        ? Optional.empty()
                        : voices.quotedBy(scene.sentence)
                                .or(() -> voices.goingOn(scene.sentence))
                                .or(() -> voices.toldAfter(scene.sentence));
        for (Draft d : scene.drafts) {
            if (!d.is(Role.CRITERION)) {
                d.source = named(d, attributions).or(() -> standing).orElse(null);
            }
        }
    }

    /** The nearest attribution that reaches the figure. */
    private static Optional<String> named(Draft d, List<Attribution> attributions) {
        Attribution found = null;
        int nearest = Integer.MAX_VALUE;
        for (Attribution a : attributions) {
            int distance = distance(d, a);
            if (distance < nearest) {
                nearest = distance;
                found = a;
            }
        }
        return Optional.ofNullable(found).map(Attribution::source);
    }

    /** How far an attribution is from a figure, in tokens; the largest number when out of reach. */
    private static int distance(Draft d, Attribution a) {
        boolean behind = a.at() >= d.to();
        return switch (a.reach()) {
            case BESIDE -> behind && a.at() - d.end() <= 1 ? 0 : Integer.MAX_VALUE;
            case AFTER -> behind ? Integer.MAX_VALUE : d.from() - a.to() + 1;
            // two analysts said: those who say it are not what they say
            case AROUND ->
                    behind && saying(d, a)
                            ? Integer.MAX_VALUE
                            : parted(
                                            d.scene,
                                            Math.min(d.from(), a.at()),
                                            Math.max(d.from(), a.at()))
                                    ? Integer.MAX_VALUE
                                    : Math.abs(d.from() - a.at()) + 1;
        };
    }

    /** Whether those counted are those who say it: two analysts said; two players, who said. */
    private static boolean saying(Draft d, Attribution a) {
        int i = d.end();
        if (d.scene.lower(i).equals(",") && d.scene.lower(i + 1).equals("who")) {
            i++;
        }
        if (d.scene.lower(i).equals("who")) {
            i++;
        }
        // to 5 million pupils according to the board
        boolean according = d.scene.lower(a.at()).startsWith("accord");
        Clause clause = d.scene.clauses.of(d.from());
        String opens = clause.pronoun() >= 0 ? d.scene.lower(clause.pronoun()) : "";
        // the owner, who has 4 percent of it, said
        boolean inserted =
                (opens.equals("who") || opens.equals("which"))
                        && clause.pronoun() == clause.from()
                        && d.scene.lower(clause.from() - 1).equals(",");
        return inserted || d.quantity().hasNoun() && i == a.at() && !according;
    }

    private static boolean parted(Scene scene, int from, int to) {
        boolean quoted = false;
        for (int i = 0; i < to; i++) {
            quoted ^= scene.lower(i).equals("\"");
            if (i >= from && scene.lower(i).equals(";") && !quoted) {
                return true;
            }
        }
        return false;
    }
}
