package io.gleaner.figure.period;

import io.gleaner.cue.CueWords;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.trait.Dated;
import io.gleaner.figure.trait.Role;
import io.gleaner.figure.trait.Status;
import io.gleaner.time.PartOf;
import io.gleaner.time.Period;
import io.gleaner.time.Portion;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The month of an article's day, which its news is of where no word tells another time: 5,000
 * attended the service; the town has 300 shops; the price has fallen below 2 dollars.
 */
final class Publication {
    private static final Set<String> POINTING = Set.of("this", "these", "that", "those");

    private Publication() {}

    /**
     * The month of publication, for a figure that is told as it is, or as news.
     *
     * @param uses the times of its sentence: what is compared with a named time, where no word
     *     tells when it began, or is told of an event that is over, is no news of the month
     * @param now whether a word of its clause says that it is of now
     */
    static Optional<Dated> of(Draft d, TimeUses uses, boolean now) {
        boolean compared = (d.base != null || uses.compares(d)) && uses.since.isEmpty();
        ClauseTense tense = ClauseTense.of(d);
        if (d.is(Role.CRITERION)
                || d.is(Role.PREVIOUS)
                || d.status != Status.REPORTED && d.status != Status.ESTIMATE
                || d.lookedBack
                || Marks.looksBack(d)
                || d.scene.frame.reviews()
                || d.undatable
                || d.scene.frame.tabular()
                || compared && tense == ClauseTense.DONE
                || tense == ClauseTense.DONE && uses.ofEvents()
                || tense == ClauseTense.DONE && Bygone.once(d)
                || (tense == ClauseTense.NOW || tense == ClauseTense.NONE)
                        && Bygone.always(d)
                        && !now
                || uses.ofEvent(d)) {
            return Optional.empty();
        }
        if (tense == ClauseTense.POSSIBLE && !answered(d) || supposed(d, tense)) {
            return Optional.empty();
        }
        return month(d);
    }

    /** The month of publication, which the last five years end with. */
    static Optional<Dated> month(Draft d) {
        Optional<LocalDate> published = d.scene.sentence.context().published();
        published.ifPresent(day -> d.rule("period:published"));
        return published.map(
                day -> Dated.published(Period.month(day.getYear(), day.getMonthValue())));
    }

    /** 37 percent responded that they would vote for it, 34 percent against: a poll of now. */
    private static boolean answered(Draft d) {
        return d.is(Role.SHARE)
                && d.scene
                        .draftBefore(d.from())
                        .filter(o -> o.is(Role.SHARE) && o.period != null && !o.period.told())
                        .isPresent();
    }

    /** If the court finds against them, they face a fine. */
    private static boolean supposed(Draft d, ClauseTense tense) {
        if (tense == ClauseTense.DONE) {
            return false;
        }
        for (int i = 0; i < d.from(); i++) {
            if (d.scene.lower(i).equals("if")) {
                return true;
            }
        }
        return false;
    }

    /** In other words, one in five is: what the sentence before told, said again. */
    private static boolean restates(Draft d) {
        boolean other = d.scene.lower(1).equals("other") && d.scene.lower(2).equals("words");
        boolean is = d.scene.lower(0).equals("that") && d.scene.lower(2).equals(",");
        return other && d.scene.lower(0).equals("in") || is && d.scene.lower(1).equals("is");
    }

    /** The bank had 300 branches, by June there were 40: how many there were at a time. */
    static boolean stock(Draft d) {
        Clause clause = d.scene.clauses.of(d.from());
        String before = d.time == null ? "" : d.scene.lower(d.time.from() - 1);
        boolean there =
                clause.hasVerb()
                        && d.scene.words.is(d.scene.lower(clause.verb()), CueWords.Kind.STOCK);
        boolean end =
                d.time != null
                        && d.time.value() instanceof PartOf part
                        && part.portion().filter(p -> p == Portion.END).isPresent();
        return d.is(Role.LEVEL)
                && d.quantity().unit().dimension().equals("count")
                && (there || end || before.equals("by") || before.equals("of"));
    }

    /**
     * What there is, and a share of now, are of no week or year that was told of: last week they
     * were tied, now he leads with 49 percent; the market has three networks.
     */
    static boolean ofNow(Draft d, Period told, boolean now) {
        if (d.scene.sentence.context().published().isEmpty() || d.status != Status.REPORTED) {
            return false;
        }
        boolean week = told.monthsLong() == 0 && !told.first().equals(told.last());
        boolean pointsBack = POINTING.contains(d.scene.lower(0));
        if (restates(d)) {
            return false;
        }
        boolean counted =
                !pointsBack && d.is(Role.LEVEL) && d.quantity().unit().dimension().equals("count");
        boolean goesOn = counted && !now && d.scene.frame.goesOn(Measures.of(d));
        return now && d.is(Role.SHARE)
                || (week || counted && !goesOn) && ClauseTense.of(d) == ClauseTense.NOW;
    }
}
