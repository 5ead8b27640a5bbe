package io.gleaner.figure.period;

import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.trait.Dated;
import io.gleaner.figure.trait.Status;
import io.gleaner.time.CalendarUnit;
import io.gleaner.time.Length;
import io.gleaner.time.Period;
import io.gleaner.time.Previous;
import io.gleaner.time.Rolling;
import io.gleaner.time.TimeExpression;
import io.gleaner.tokens.Mention;
import java.util.Optional;

/**
 * Movements told by how long they took: the time they are measured on is counted back from the one
 * they hold for. Risen 60 percent in four years, 36 percent over the past year.
 */
final class CountedBack {
    private final Scene scene;
    private final TimeUses uses;

    CountedBack(Scene scene, TimeUses uses) {
        this.scene = scene;
        this.uses = uses;
    }

    /** Nearly tripled within a year, has risen 60 percent in four years. */
    boolean within(Draft d) {
        for (Mention<TimeExpression> time : scene.times) {
            if (time.value() instanceof Length length
                    && time.from() >= d.end()
                    && time.from() - d.end() <= 4
                    && d.status == Status.REPORTED
                    && months(length) > 0
                    && (scene.lower(time.from() - 1).equals("in")
                            || scene.lower(time.from() - 1).equals("within"))) {
                Optional<Dated> until =
                        Optional.ofNullable(d.period)
                                .or(() -> scene.running().map(p -> new Dated(p, "context")))
                                .filter(p -> p.period().monthsLong() > 0 && !bygone(d, p))
                                .or(() -> Publication.of(d, uses, true));
                d.period = until.or(() -> Optional.ofNullable(d.period)).orElse(null);
                until.ifPresent(p -> d.base = p.period().plusMonths(-months(length)));
                d.rule(time.rule());
                return true;
            }
        }
        return false;
    }

    /** In 2014 it won a contract; the price has tripled: until now, not until 2014. */
    private boolean bygone(Draft d, Dated dated) {
        return dated.from().equals("context")
                && ClauseTense.of(d) == ClauseTense.UNTIL_NOW
                && scene.sentence
                        .context()
                        .published()
                        .filter(day -> dated.period().last().plusYears(1).isBefore(day))
                        .isPresent();
    }

    /** Whole months of a length told exactly; 0 for another. */
    private static int months(Length length) {
        return length.count()
                .filter(c -> c.signum() > 0 && c.stripTrailingZeros().scale() <= 0)
                .map(c -> c.intValue() * length.unit().months())
                .orElse(0);
    }

    /** Risen 36 percent over the last year: now, on a year before. */
    boolean pastYears(Draft d, Mention<TimeExpression> time) {
        if (!(time.value() instanceof Rolling)) {
            return false;
        }
        Rolling past = (Rolling) time.value();
        int months = past.unit().months() * past.count();
        if (months >= 0) {
            return false;
        }
        if (d.period == null || anothers(d)) {
            Optional<Dated> now = Publication.month(d);
            if (d.period == null && now.isEmpty()) {
                return false;
            }
            d.period = now.orElse(d.period);
        }
        d.base = d.period.period().plusMonths(months);
        d.rule(time.rule());
        return true;
    }

    /** Three months on the previous three months: June is told by the quarter that it ends. */
    boolean onSpan(Draft d, Mention<TimeExpression> time) {
        if (!(time.value() instanceof Previous)) {
            return false;
        }
        Previous previous = (Previous) time.value();
        if (previous.count() < 2
                || previous.unit().filter(u -> u == CalendarUnit.MONTH).isEmpty()
                || d.period == null
                || d.period.period().monthsLong() != 1
                || !scene.sentence.words(time.from(), time.to()).contains(" on ")) {
            return false;
        }
        Period last = d.period.period();
        Period span = last.plusMonths(1 - previous.count()).to(last);
        d.period = new Dated(span, d.period.from());
        d.base = span.plusMonths(-previous.count());
        d.rule(time.rule());
        return true;
    }

    /** 3 percent in 2012-13 and 2 percent over the past five years: 2012-13 is the other's. */
    private boolean anothers(Draft d) {
        return d.time != null
                && scene.drafts.stream()
                        .anyMatch(
                                o ->
                                        o != d
                                                && o.moves()
                                                && o.to() <= d.time.from()
                                                && d.time.to() <= d.from());
    }

    /** And 2 percent over the past five years: those are that growth's alone. */
    boolean rollsFor(Mention<TimeExpression> time, Draft d) {
        return time.value() instanceof Rolling
                && scene.drafts.stream()
                        .anyMatch(
                                o ->
                                        o != d
                                                && o.moves()
                                                && o.from() >= d.end()
                                                && o.end() <= time.from()
                                                && time.from() - o.end() <= 2);
    }
}
