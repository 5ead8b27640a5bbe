package io.gleaner.figure.period;

import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.trait.Dated;
import io.gleaner.figure.trait.Role;
import io.gleaner.figure.trait.Status;
import io.gleaner.time.Period;
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
     */
    static Optional<Dated> of(Draft d, TimeUses uses) {
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
        return now && d.is(Role.SHARE) || (week || counted) && ClauseTense.of(d) == ClauseTense.NOW;
    }
}
