package io.gleaner.figure.period;

import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.trait.Role;
import io.gleaner.time.CalendarUnit;
import io.gleaner.time.Period;
import io.gleaner.time.Previous;
import io.gleaner.time.Range;
import io.gleaner.time.Rolling;
import io.gleaner.time.Tense;
import io.gleaner.time.TimeExpression;
import io.gleaner.time.TimeResolver;
import io.gleaner.tokens.Mention;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;

/** Says when a movement over a span holds: at the end of it, measured on its begin. */
final class Spans {
    private static final Set<String> QUARTERS = Set.of("quarter", "q", "q1", "q2", "q3", "q4");

    private static final Set<String> SPANS = Set.of("month", "months", "year", "years", "period");

    private static final int YEAR = 12;

    private final Scene scene;
    private final TimeResolver resolver;

    Spans(Scene scene, TimeResolver resolver) {
        this.scene = scene;
        this.resolver = resolver;
    }

    /**
     * A movement holds for the end of its span and is measured on its begin: between 2001 and 2012
     * births rose by 23 percent. Rose 2.5 percent in the 12 months to December: a growth of
     * December, on the December before.
     */
    Period narrowed(Draft d, Mention<TimeExpression> time, Period period) {
        if (time.value() instanceof Rolling rolling && rolling.count() > 1) {
            return ahead(rolling, period);
        }
        if (time.value() instanceof Rolling past
                && d.is(Role.GROWTH)
                && past.count() * past.unit().months() < 0
                && scene.sentence.context().published().isPresent()) {
            // grown 5 percent in the last five years: now, on five years before
            LocalDate day = scene.sentence.context().published().get();
            Period now = Period.month(day.getYear(), day.getMonthValue());
            d.base = now.plusMonths(past.count() * past.unit().months());
            return now;
        }
        if ((d.moves() || moved(d, time))
                && time.value() instanceof Range range
                && joined(time)
                && apart(range, led(time))) {
            Optional<Period> first = end(range.from());
            Optional<Period> last = end(range.to());
            if (first.isPresent() && last.isPresent()) {
                d.base = d.moves() ? first.get() : d.base;
                return last.get();
            }
        }
        int months = period.monthsLong();
        Optional<Period> quarter = quarterlyEnd(time, period);
        if (d.moves() && quarter.isPresent() && runsTo(time) && !yearBefore(d)) {
            // in the year to Q1 2014: the quarter, on the one a year before
            d.base = quarter.get().plusMonths(-months);
            return quarter.get();
        }
        if (d.moves() && months == 1 && runsTo(time)) {
            // in the month to December
            d.base = period.plusMonths(-1);
            return period;
        }
        if (d.moves() && months > YEAR && runsTo(time)) {
            Period last = new Period(period.last().withDayOfMonth(1), period.last());
            d.base = last.plusMonths(-months);
            return last;
        }
        if (months != YEAR
                || yearBefore(d)
                || yearOnYear(d, time)
                || !runsTo(time)
                || !(d.moves() || d.is(Role.PREVIOUS) && d.isPercent())) {
            return period;
        }
        Period last = new Period(period.last().withDayOfMonth(1), period.last());
        if (d.moves()) {
            d.base = last.plusMonths(-YEAR);
        }
        return last;
    }

    /** Declined in five regions, 31,000 of the change between 2012 and 2013: a count at its end. */
    private boolean moved(Draft d, Mention<TimeExpression> time) {
        Clause clause = scene.clauses.of(d.from());
        return (led(time) || stretched(time) && comesFrom(d))
                && scene.changes().stream()
                        .anyMatch(
                                c ->
                                        c.to() == time.from() - 1
                                                || clause.hasVerb() && inVerb(clause, c.from()));
    }

    /** From 1982 to 2012, over the period 1982 to 2012. */
    private boolean stretched(Mention<TimeExpression> time) {
        String before = scene.lower(time.from() - 1);
        return before.equals("from") || before.equals("period") || before.equals("years");
    }

    /** Decreased from 83 to 79 percent: the value at the end. */
    private boolean comesFrom(Draft d) {
        return scene.drafts.stream()
                .anyMatch(
                        o ->
                                o.is(Role.PREVIOUS)
                                        && o.to() <= d.from()
                                        && d.from() - o.end() <= 2
                                        && scene.lower(d.from() - 1).equals("to"));
    }

    /** What moved over a span came from its begin: decreased from 83 percent. */
    Optional<Period> begun(Mention<TimeExpression> time) {
        return time.value() instanceof Range range
                        && (led(time) || stretched(time))
                        && joined(time)
                        && apart(range, true)
                ? end(range.from())
                : Optional.empty();
    }

    Optional<Period> ended(Mention<TimeExpression> time) {
        return time.value() instanceof Range range
                        && !scene.changes().isEmpty()
                        && led(time)
                        && apart(range, true)
                ? end(range.to())
                : Optional.empty();
    }

    private boolean inVerb(Clause clause, int token) {
        int to = clause.verb();
        while (scene.isVerb(to)) {
            to++;
        }
        return token >= clause.verb() && token < to;
    }

    /** 40,000 fewer in the year to June than in the year to June before: years, not months. */
    private boolean yearOnYear(Draft d, Mention<TimeExpression> time) {
        return d.is(Role.CHANGE)
                && scene.times.stream()
                        .anyMatch(
                                t ->
                                        t != time
                                                && runsTo(t)
                                                && end(t.value())
                                                        .filter(p -> p.monthsLong() == YEAR)
                                                        .isPresent());
    }

    /** 27,000 in the year to June, up 2 percent from the previous year: years, not months. */
    private boolean yearBefore(Draft d) {
        return d.about != null
                && !d.about.isRatio()
                && scene.times.stream()
                        .anyMatch(t -> t.value() instanceof Previous && t.from() >= d.end());
    }

    /** The next twelve months, counted from the one of publication. */
    private static Period ahead(Rolling rolling, Period period) {
        Period last = Period.day(period.last());
        return switch (period.grain()) {
            case YEAR, DECADE, CENTURY -> new Period(period.first(), period.last().minusYears(1));
            case MONTH, QUARTER, HALF ->
                    rolling.unit().months() > 0
                            ? new Period(
                                    period.first(), last.first().withDayOfMonth(1).minusDays(1))
                            : period;
            default -> period;
        };
    }

    /** The quarter that a year to Q1 2014 ends with. */
    private Optional<Period> quarterlyEnd(Mention<TimeExpression> time, Period period) {
        if (period.monthsLong() < YEAR) {
            return Optional.empty();
        }
        for (int i = time.from() + 1; i < time.to(); i++) {
            String word = scene.lower(i);
            if (QUARTERS.contains(word)) {
                return Optional.of(CalendarUnit.QUARTER.around(period.last()));
            }
        }
        return Optional.empty();
    }

    private Optional<Period> end(TimeExpression time) {
        return resolver.resolve(time, scene.sentence.context(), Tense.PAST, scene.running());
    }

    /**
     * Whole years, months of different years, a quarter and the next: points to measure at, not one
     * stretch.
     */
    private boolean apart(Range range, boolean between) {
        Optional<Period> first = end(range.from());
        Optional<Period> last = end(range.to());
        return first.isPresent()
                && last.isPresent()
                && first.get().monthsLong() == last.get().monthsLong()
                && (first.get().last().getYear() < last.get().first().getYear()
                        || first.get().monthsLong() > 0
                                && first.get().last().plusDays(1).equals(last.get().first())
                        || between
                                && first.get().monthsLong() > 0
                                && first.get().last().isBefore(last.get().first())
                                && first.get().first().getMonth() != Month.JANUARY);
    }

    private boolean led(Mention<TimeExpression> time) {
        return scene.lower(time.from() - 1).equals("between");
    }

    /** Between 2001 and 2012, from 2001 to 2012; not 2012-13. */
    private boolean joined(Mention<TimeExpression> time) {
        for (int i = time.from() + 1; i < time.to(); i++) {
            if (scene.lower(i).equals("and") || scene.lower(i).equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** The 12 months to December, the year ended in June. */
    private boolean runsTo(Mention<TimeExpression> time) {
        for (int i = time.from() + 1; i < time.to(); i++) {
            String word = scene.lower(i);
            boolean to =
                    word.equals("to")
                            || word.equals("through")
                            || word.equals("ending")
                            || word.equals("ended");
            if (to && SPANS.contains(scene.lower(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
