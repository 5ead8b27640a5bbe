package io.gleaner.figure;

import io.gleaner.cue.Outlook;
import io.gleaner.time.Ending;
import io.gleaner.time.Period;
import io.gleaner.time.Referring;
import io.gleaner.time.Tense;
import io.gleaner.time.TimeExpression;
import io.gleaner.time.TimeExpression.Kind;
import io.gleaner.time.TimeResolver;
import io.gleaner.tokens.Mention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Gives every figure the time it holds for and, where it is compared, the time it is compared with.
 *
 * <p>A time holds for the figures of its clause and, leading the sentence, for those of all clauses
 * that have none; else the paragraph's time holds, else the article's.
 */
final class Periods implements Step {
    private static final int YEAR = 12;

    private final TimeResolver resolver = new TimeResolver();

    @Override
    public void apply(Scene scene) {
        TimeUses uses = new TimeUses(scene);
        for (Draft draft : scene.drafts) {
            if (!draft.is(Role.PREVIOUS) && !draft.is(Role.CRITERION)) {
                draft.period = holds(draft, uses).orElse(null);
            }
        }
        vote(scene);
        scene.drafts.stream().filter(d -> d.is(Role.PREVIOUS)).forEach(d -> previous(d, uses));
        scene.drafts.stream().filter(Draft::moves).forEach(d -> base(d, uses.bases));
        scene.drafts.stream()
                .filter(d -> d.moves() && d.base == null)
                .forEach(Periods::baseOfPrevious);
        scene.drafts.stream().filter(Draft::moves).forEach(Periods::convention);
    }

    /** The first dated figure of a sentence tells what the article is about in time. */
    private static void vote(Scene scene) {
        scene.drafts.stream()
                .filter(
                        d ->
                                d.period != null
                                        && !d.period.from().equals("context")
                                        && d.status == Status.REPORTED)
                .findFirst()
                .ifPresent(d -> scene.frame.dated(d.period.period()));
    }

    private Optional<Dated> holds(Draft d, TimeUses uses) {
        Scene scene = d.scene;
        Optional<Mention<TimeExpression>> own = nearest(d, uses.holding);
        if (own.isPresent()) {
            Optional<Period> period = resolved(d, own.get());
            if (period.isPresent()) {
                boolean clause = scene.clauses.of(d.from()).covers(own.get().from());
                d.rule(own.get().rule());
                return Optional.of(
                        new Dated(
                                rolling(d, own.get(), period.get()),
                                clause ? "clause" : "sentence"));
            }
        }
        // "A year earlier, 5.7 million were looking for work": the comparison itself holds
        if (own.isEmpty() && d.is(Role.LEVEL)) {
            Optional<Dated> opening = opening(d, uses);
            if (opening.isPresent()) {
                return opening;
            }
        }
        // at the close of trading at 4 p.m.: the day the article came out
        boolean clock = scene.times.stream().anyMatch(t -> t.value().kind() == Kind.CLOCK);
        Optional<LocalDate> published = scene.sentence.context().published();
        if (clock && published.isPresent()) {
            return Optional.of(new Dated(Period.day(published.get()), "sentence"));
        }
        return scene.running().map(period -> new Dated(period, "context"));
    }

    private Optional<Dated> opening(Draft d, TimeUses uses) {
        Scene scene = d.scene;
        for (Mention<TimeExpression> time : uses.bases) {
            if (time.from() <= 2 && time.to() <= d.from() && scene.running().isPresent()) {
                return resolver.base(time.value(), scene.running().get(), scene.sentence.context())
                        .map(p -> new Dated(p, "sentence"));
            }
        }
        return Optional.empty();
    }

    /**
     * The calendar time of an expression; what is told as done does not lie ahead of the article.
     */
    private Optional<Period> resolved(Draft d, Mention<TimeExpression> time) {
        Scene scene = d.scene;
        Tense tense = tense(scene, d);
        Optional<Period> period =
                resolver.resolve(time.value(), scene.sentence.context(), tense, scene.running());
        Optional<LocalDate> published = scene.sentence.context().published();
        if (period.isPresent()
                && published.isPresent()
                && tense == Tense.PAST
                && d.status == Status.REPORTED
                && !(time.value() instanceof TimeExpression.Fixed)
                && period.get().first().isAfter(published.get())) {
            return Optional.of(period.get().plusYears(-1));
        }
        return period;
    }

    /**
     * Rose 2.5 percent in the 12 months to December: a growth of December, on the December before.
     */
    private static Period rolling(Draft d, Mention<TimeExpression> time, Period period) {
        if (!isRollingYear(time, period) || !(d.moves() || d.is(Role.PREVIOUS) && d.isPercent())) {
            return period;
        }
        Period last = new Period(period.last().withDayOfMonth(1), period.last());
        if (d.moves()) {
            d.base = last.plusMonths(-YEAR);
        }
        return last;
    }

    private static boolean isRollingYear(Mention<TimeExpression> time, Period period) {
        return time.value() instanceof Ending && period.monthsLong() == YEAR;
    }

    /** The time that governs a figure: near, in its clause, before it rather than behind. */
    private static Optional<Mention<TimeExpression>> nearest(
            Draft d, List<Mention<TimeExpression>> holding) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        Mention<TimeExpression> best = null;
        int least = Integer.MAX_VALUE;
        for (Mention<TimeExpression> time : holding) {
            boolean same = clause.covers(time.from());
            boolean before = time.from() < d.from();
            int distance = before ? d.from() - time.to() : time.from() - d.end();
            int cost =
                    distance
                            + (same ? 0 : 40)
                            + 15 * numbersBetween(scene, d, time)
                            + (before ? 0 : 3);
            if (!same && !before) {
                cost += opensClause(scene, time) ? 100 : 20;
            }
            if (cost < least) {
                least = cost;
                best = time;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int numbersBetween(Scene scene, Draft d, Mention<TimeExpression> time) {
        int count = 0;
        for (Draft other : scene.drafts) {
            boolean between =
                    time.from() < d.from()
                            ? other.from() >= time.to() && other.to() <= d.from()
                            : other.from() >= d.end() && other.to() <= time.from();
            count += other != d && between ? 1 : 0;
        }
        return count;
    }

    /** Whether a time stands in a clause with a subject of its own. */
    private static boolean opensClause(Scene scene, Mention<TimeExpression> time) {
        Clause there = scene.clauses.of(time.from());
        return there.hasVerb()
                && there.subject().isPresent()
                && there.subject().get().to() <= there.verb();
    }

    private static Tense tense(Scene scene, Draft d) {
        Clause clause = scene.clauses.of(d.from());
        boolean ahead =
                scene.outlooks.stream()
                        .anyMatch(o -> o.value() != Outlook.ESTIMATE && clause.covers(o.from()));
        return ahead ? Tense.FUTURE : Tense.PAST;
    }

    // ---- previous values

    private void previous(Draft d, TimeUses uses) {
        Scene scene = d.scene;
        Optional<Period> held =
                d.about != null && d.about.period != null
                        ? Optional.of(d.about.period.period())
                        : scene.running();
        for (Mention<TimeExpression> time : scene.times) {
            if (uses.owned.get(time) == d && date(d, time, held)) {
                return;
            }
        }
        Clause clause = scene.clauses.of(d.from());
        for (Mention<TimeExpression> time : uses.bases) {
            if ((clause.covers(time.from()) || time.from() > d.end()) && date(d, time, held)) {
                return;
            }
        }
    }

    private boolean date(Draft d, Mention<TimeExpression> time, Optional<Period> held) {
        Optional<Period> period =
                time.value().kind() == Kind.COMPARISON
                        ? held.flatMap(
                                h -> resolver.base(time.value(), h, d.scene.sentence.context()))
                        : resolver.resolve(
                                time.value(), d.scene.sentence.context(), Tense.PAST, held);
        period.ifPresent(p -> d.period = new Dated(rolling(d, time, p), "clause"));
        return period.isPresent();
    }

    // ---- bases

    private void base(Draft d, List<Mention<TimeExpression>> bases) {
        if (d.base != null
                || d.period == null
                        && bases.stream().noneMatch(b -> b.value().kind() == Kind.CALENDAR)) {
            return;
        }
        Scene scene = d.scene;
        Mention<TimeExpression> best = null;
        int least = 60;
        for (Mention<TimeExpression> time : bases) {
            boolean behind = time.from() >= d.from();
            int distance = behind ? time.from() - d.end() : d.from() - time.to();
            boolean same = scene.clauses.of(d.from()).covers(time.from());
            int cost =
                    Math.max(0, distance)
                            + otherMoves(d, time) * 25
                            + (same ? 0 : 8)
                            + (behind ? 0 : 4);
            if (cost < least) {
                least = cost;
                best = time;
            }
        }
        if (best == null) {
            return;
        }
        Mention<TimeExpression> time = best;
        Optional<Period> held = d.period != null ? Optional.of(d.period.period()) : scene.running();
        Optional<Period> base = over(scene, time, held).or(() -> resolveBase(scene, time, held));
        base.ifPresent(
                period -> {
                    d.base = period;
                    d.rule(time.rule());
                });
    }

    private Optional<Period> resolveBase(
            Scene scene, Mention<TimeExpression> time, Optional<Period> held) {
        return held.isPresent()
                ? resolver.base(time.value(), held.get(), scene.sentence.context())
                : resolver.resolve(
                        time.value(), scene.sentence.context(), Tense.PAST, Optional.empty());
    }

    /** Over the month, over the year: the span that ended so long before. */
    private static Optional<Period> over(
            Scene scene, Mention<TimeExpression> time, Optional<Period> held) {
        if (!(time.value() instanceof Referring) || held.isEmpty()) {
            return Optional.empty();
        }
        return switch (scene.lower(time.to() - 1)) {
            case "month" -> Optional.of(held.get().plusMonths(-1));
            case "quarter" -> Optional.of(held.get().plusMonths(-3));
            case "year" -> Optional.of(held.get().plusMonths(-YEAR));
            default -> Optional.empty();
        };
    }

    /**
     * How many other changes, with words of change of their own, stand between a change and a time.
     */
    private static int otherMoves(Draft d, Mention<TimeExpression> time) {
        int count = 0;
        for (Draft other : d.scene.drafts) {
            boolean between =
                    time.from() < d.from()
                            ? other.from() > time.from() && other.to() <= d.from()
                            : other.from() >= d.end() && other.to() <= time.from();
            if (between && other != d && other.moves() && other.cue != d.cue) {
                count++;
            }
        }
        return count;
    }

    /** Fell 4.3 percent from 729,674 in 2012: the previous value's time is the base. */
    private static void baseOfPrevious(Draft d) {
        for (Draft other : d.scene.drafts) {
            if (other.is(Role.PREVIOUS)
                    && other.period != null
                    && (d.about == null || other.about == d.about)) {
                d.base = other.period.period();
                return;
            }
        }
        if (d.twin != null && d.twin.base != null) {
            d.base = d.twin.base;
        }
    }

    /** An article that compares with the year before goes on doing so without saying it. */
    private static void convention(Draft d) {
        if (d.period == null || d.status != Status.REPORTED) {
            return;
        }
        Period held = d.period.period();
        if (d.base != null) {
            d.scene.frame.compared(d.base.equals(held.plusMonths(-YEAR)));
        } else if (d.is(Role.GROWTH) && d.scene.frame.yearOnYear()) {
            d.base = held.plusMonths(-YEAR);
            d.rule("base:convention");
        }
    }
}
