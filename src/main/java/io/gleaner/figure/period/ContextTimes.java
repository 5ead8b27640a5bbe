package io.gleaner.figure.period;

import io.gleaner.cue.Outlook;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.trait.Dated;
import io.gleaner.figure.trait.Status;
import io.gleaner.time.Grain;
import io.gleaner.time.Period;
import io.gleaner.time.Same;
import io.gleaner.time.Tense;
import io.gleaner.time.TimeExpression;
import io.gleaner.time.TimeExpression.Kind;
import io.gleaner.tokens.Mention;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the time that a figure takes from what was told before it: the day of the trading, the time
 * that stands in its paragraph, the article's.
 */
final class ContextTimes {
    /** Days after which a time is no longer now. */
    private static final int STALE = 70;

    private static final Set<String> NOW =
            Set.of(
                    "are", "have", "'re", "'s", "can", "may", "might", "will", "would", "could",
                    "should", "must");

    private static final Set<String> MAY =
            Set.of("can", "may", "might", "will", "would", "could", "should", "must");

    private final Scene scene;
    private final TimeUses uses;
    private final Nearest nearest;
    private final Dating dating;

    ContextTimes(Scene scene, TimeUses uses, Nearest nearest, Dating dating) {
        this.scene = scene;
        this.uses = uses;
        this.nearest = nearest;
        this.dating = dating;
    }

    Optional<Dated> of(Draft d) {
        Optional<Period> since = since(d);
        if (since.isPresent()) {
            return since.map(p -> new Dated(p, "sentence"));
        }
        Optional<LocalDate> published = scene.sentence.context().published();
        boolean clock = scene.times.stream().anyMatch(t -> t.value().kind() == Kind.CLOCK);
        if ((clock || Trades.told(d)) && published.isPresent()) {
            // at the close of trading at 4 p.m.: the day told of, else the day of publication
            Period day =
                    scene.frame
                            .standing()
                            .filter(p -> !clock && traded(p))
                            .or(scene.frame::day)
                            .orElse(Period.day(published.get()));
            d.rule("period:trading");
            return Optional.of(new Dated(day, "context"));
        }
        Optional<Period> running =
                scene.running()
                        .filter(
                                p ->
                                        p.grain() != Grain.DAY
                                                || p.first().isBefore(p.last())
                                                || row(d)
                                                || d.status == Status.REPORTED && past(d));
        if (running.isEmpty() && dating.tense(d) == Tense.PAST) {
            running = scene.frame.day().filter(day -> past(d));
        }
        return running.filter(
                        period ->
                                !over(d, period)
                                        && !aside(d, period)
                                        && !Publication.ofNow(d, period, nearest.now(d)))
                .map(period -> new Dated(period, "context"));
    }

    /** Lost 6 billion kronor in 2008, told in passing: no time of those who own it. */
    private boolean aside(Draft d, Period period) {
        return scene.sentence
                        .context()
                        .published()
                        .filter(day -> day.isBefore(period.first()) || day.isAfter(period.last()))
                        .isPresent()
                && scene.frame.aside(Measures.of(d));
    }

    /** A cell of a table. */
    private boolean row(Draft d) {
        return scene.lower(d.from() - 1).startsWith("|");
    }

    /** What is foreseen, or told as of now, holds for no time that is long over. */
    private boolean over(Draft d, Period period) {
        Optional<LocalDate> published = scene.sentence.context().published();
        boolean isTo = ClauseTense.isTo(scene, scene.clauses.of(d.from()));
        boolean now = nearest.now(d) || may(d) || isTo;
        boolean foreseen = d.status == Status.FORECAST || d.status == Status.TARGET;

        // it predicts that the rate will reach 9 percent: no rate of last month's
        int stale = foreseen && clear(d) || isTo ? 0 : STALE;
        return (now || foreseen)
                && published
                        .map(day -> period.last().plusDays(stale).isBefore(day))
                        .orElse(foreseen);
    }

    /** Could reach 9 percent, would cost 3 dollars: told of no time that is over. */
    private boolean may(Draft d) {
        Clause clause = scene.clauses.of(d.from());
        return clause.hasVerb() && MAY.contains(scene.lower(clause.verb()));
    }

    /** Is expected to, will; but not: as economists had predicted. */
    private boolean clear(Draft d) {
        return scene.outlooks.stream()
                .anyMatch(
                        o ->
                                o.value() == Outlook.FORECAST
                                        && o.to() <= d.from()
                                        && (o.length() > 1
                                                || !scene.lower(o.from()).endsWith("ed")
                                                        && !scene.lower(o.from())
                                                                .equals("forecast")));
    }

    /** A day, or the time of the trading told just before. */
    private boolean traded(Period period) {
        return period.grain() == Grain.DAY
                || scene.before()
                        .filter(
                                b ->
                                        b.drafts.stream()
                                                .anyMatch(
                                                        o ->
                                                                o.time != null
                                                                        && Trades.told(o)
                                                                        && o.period != null
                                                                        && o.period
                                                                                .period()
                                                                                .equals(period)))
                        .isPresent();
    }

    /** What happened, rather than what is so: fell, killed, were hurt. */
    private boolean past(Draft d) {
        Clause clause = scene.clauses.of(d.from());
        if (!clause.hasVerb()) {
            // 497 voted for it, 93 against: as the one before
            return scene.draftBefore(d.from()).filter(o -> past(o)).isPresent();
        }
        String verb = scene.lower(clause.verb());
        if (d.moves() && ClauseTense.of(d) == ClauseTense.UNTIL_NOW) {
            // the share has dropped 5 percent
            return true;
        }
        boolean present = verb.endsWith("s") && !verb.endsWith("ss") && !verb.equals("was");
        return !present && !NOW.contains(verb);
    }

    /** Since 2001, five million have come: from then until the time that is told of. */
    private Optional<Period> since(Draft d) {
        // doubled to 17 million since 2008: what it is now
        boolean reached =
                scene.lower(d.from() - 1).equals("to")
                        && scene.drafts.stream().anyMatch(o -> o.moves() && o.to() <= d.from());
        if (d.isRatio() || d.moves() || reached) {
            return Optional.empty();
        }
        Clause clause = scene.clauses.of(d.from());
        for (Mention<TimeExpression> time : uses.since) {
            // since the same time last year: no begin, but what is compared with
            if ((clause.covers(time.from()) || time.from() <= 1)
                    && !(time.value() instanceof Same)) {
                Optional<Period> from = dating.resolved(d, time);
                Optional<Period> until =
                        scene.running()
                                .or(() -> scene.sentence.context().published().map(this::month));
                if (from.isPresent()
                        && until.isPresent()
                        && until.get().last().isAfter(from.get().last())) {
                    return Optional.of(from.get().to(until.get()));
                }
            }
        }
        return Optional.empty();
    }

    private Period month(LocalDate day) {
        return Period.month(day.getYear(), day.getMonthValue());
    }
}
