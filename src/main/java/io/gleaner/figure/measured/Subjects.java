package io.gleaner.figure.measured;

import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.PointsBack;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Step;
import io.gleaner.figure.scene.Words;
import io.gleaner.figure.trait.Role;
import io.gleaner.subject.SubjectTable.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says what every figure measures, in the article's words.
 *
 * <p>First each figure by itself: by the noun in front of its brackets, the whole of a share, the
 * noun that it counts or measures, the noun that "of" ties to it, or the subject of its clause.
 * Then a figure about another takes that one's subject. Last, one without any takes the one before.
 */
public final class Subjects implements Step {

    /** A way to find a subject, and the name that explanations call it by. */
    private record Way(String name, Function<Draft, Optional<String>> finds) {}

    /** The first that finds one is right. */
    private static final List<Way> WAYS =
            List.of(
                    new Way("changed", ChangedSubjects::of),
                    new Way("row", TableRows::label),
                    new Way("label", ItemLabels::of),
                    new Way("twin", BracketSubjects::twin),
                    new Way("share", ShareSubjects::of),
                    new Way("ranked", BracketSubjects::ranked),
                    new Way("brackets", BracketSubjects::noun),
                    new Way("ranked", RankedSubjects::of),
                    new Way("gapped", Gapped::of),
                    new Way("sibling", SiblingSubjects::of),
                    new Way("tied", TiedSubjects::counted),
                    new Way("counted", CountedSubjects::of),
                    new Way("measured", MeasuredSubjects::of),
                    new Way("beside", Beside::of),
                    new Way("amount", Amounts::of),
                    new Way("paid", PaidSubjects::of),
                    new Way("part", PartSubjects::of),
                    new Way("premodified", Premodified::of),
                    new Way("tied", TiedSubjects::of),
                    new Way("clause", ClauseSubjects::of));

    private static final List<Way> CRITERION = List.of(new Way("picked", CriterionSubjects::of));

    @Override
    public void apply(Scene scene) {
        scene.drafts.forEach(Subjects::own);
        Respectively.pair(scene);
        scene.drafts.forEach(Subjects::restated);
        for (Draft d : scene.drafts) {
            if (d.about != null && d.about.subject != null && inherits(d)) {
                d.subject = d.about.subject;
            }
            if (d.is(Role.CONVERSION) && d.quantity().unit().code().endsWith("/share")) {
                earned(d);
            }
            if (d.is(Role.SHARE) && d.shareOf == null && d.sibling != null) {
                d.shareOf = d.sibling.shareOf;
            }
        }
        for (Draft d : scene.drafts) {
            if (d.is(Role.SHARE) && d.shareOf == null) {
                d.shareOf = Wholes.of(d).orElse(null);
            } else if (d.is(Role.CONVERSION) && d.isPercent() && d.about != null) {
                d.shareOf = d.about.shareOf;
            }
        }
        for (Draft d : scene.drafts) {
            if (d.subject == null) {
                scene.draftBefore(d.from()).ifPresent(other -> d.subject = other.subject);
            }
            if (d.subject == null) {
                d.subject = scene.topic().orElse(null);
            }
            if (d.subject == null) {
                d.subject = Nearby.of(d).orElse(null);
                d.rule(Nearby.RULE);
            }
        }
    }

    /** By itself: the first way that finds something. */
    private static void own(Draft d) {
        for (Way way : d.is(Role.CRITERION) ? CRITERION : WAYS) {
            Optional<String> found = way.finds().apply(d);
            if (found.isPresent()) {
                String text = SubjectText.tidy(found.get());
                String definite = d.is(Role.CRITERION) ? text : Owners.definite(d, text);
                d.subject = definite.isEmpty() ? null : definite;
                return;
            }
        }
    }

    private static boolean inherits(Draft d) {
        if (d.subject != null && !merePeople(d) && (d.about.scene != d.scene || standsAlone(d))) {
            return false;
        }
        // compared with the 4 million people who took the bus
        if (d.is(Role.PREVIOUS) && d.subject != null && d.subject.contains(" who ")) {
            return false;
        }
        // 20 percent of the town, or 900 people, live there
        boolean told = d.is(Role.SHARE) && says(d.subject) && !says(d.about.subject);
        boolean part = d.is(Role.SHARE) && d.about.is(Role.LEVEL) && !told;
        return d.moves() || d.is(Role.PREVIOUS) || d.is(Role.CONVERSION) || part;
    }

    /** One in five of the guests, or 900 people, had slept badly: what the share is of. */
    private static void restated(Draft d) {
        boolean said =
                d.is(Role.SHARE)
                        && says(d.subject)
                        && d.about != null
                        && d.about.is(Role.LEVEL)
                        && d.about.from() > d.from()
                        && d.scene.lower(Words.leftOf(d.about)).equals("or")
                        && d.about.subject != null
                        && d.scene.story.nouns.is(d.about.subject, Kind.WHO);
        if (said) {
            d.about.subject = d.subject;
        }
    }

    private static boolean says(String subject) {
        return subject != null && (subject.contains(" who ") || subject.contains(" that "));
    }

    /** When 25 million people came: whoever they are, the level before has named them. */
    private static boolean merePeople(Draft d) {
        return (d.is(Role.PREVIOUS) || d.moves())
                && d.scene.story.nouns.is(d.subject.toLowerCase(Locale.ROOT), Kind.WHO);
    }

    /** 12 billion on revenue of 44 billion, or 1.20 per share: earnings are shared out. */
    private static void earned(Draft d) {
        for (Draft o : d.scene.drafts) {
            if (o.subject == null || o == d || !o.quantity().unit().isMoney()) {
                continue;
            }
            String last = o.subject.substring(o.subject.lastIndexOf(' ') + 1);
            if (d.scene.story.nouns.is(last.toLowerCase(Locale.ROOT), Kind.EARNED)) {
                d.subject = o.subject;
                return;
            }
        }
    }

    /** Whether a clause with a subject of its own says the figure, and another its level. */
    private static boolean standsAlone(Draft d) {
        Scene scene = d.scene;
        if (d.is(Role.CONVERSION) || d.about.from() > d.from()) {
            return false;
        }
        Clause mine = LeaningClauses.main(scene, scene.clauses.of(d.from()));
        Clause other = LeaningClauses.main(scene, scene.clauses.of(d.about.from()));
        return mine != other
                && other.from() < mine.from()
                && (mine.pronoun() >= 0
                        || LeaningClauses.ownsSubject(mine)
                                && !PointsBack.is(scene, mine.subject().get()));
    }
}
