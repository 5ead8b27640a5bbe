package io.gleaner.figure.period;

import io.gleaner.cue.Outlook;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.trait.Status;
import io.gleaner.time.CalendarUnit;
import io.gleaner.time.Earlier;
import io.gleaner.time.Fiscal;
import io.gleaner.time.Period;
import io.gleaner.time.Previous;
import io.gleaner.time.Range;
import io.gleaner.time.Referring;
import io.gleaner.time.Relative;
import io.gleaner.time.Rolling;
import io.gleaner.time.Tense;
import io.gleaner.time.TimeExpression;
import io.gleaner.time.TimeResolver;
import io.gleaner.time.Yearly;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.ReadingContext;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;

/**
 * Works out which calendar time a time expression means for a figure: by the tense it is told in,
 * by what the article tells of, and by whether the figure moves over it.
 */
final class Dating {
    private static final int YEAR = 12;

    private static final Set<String> BEFORE = Set.of("previous", "prior", "preceding");

    private final Scene scene;
    private final TimeResolver resolver;
    private final Spans spans;

    Dating(Scene scene, TimeResolver resolver) {
        this.scene = scene;
        this.resolver = resolver;
        this.spans = new Spans(scene, resolver);
    }

    /** Has declined between 2012 and 2013: the end of what something moved over. */
    Optional<Period> ended(Mention<TimeExpression> time) {
        return spans.ended(time);
    }

    /** Decreased from 83 percent over the years 1982 to 2012: the begin of that. */
    Optional<Period> begun(Mention<TimeExpression> time) {
        return spans.begun(time);
    }

    /** What a figure of a time holds for, when the time is a span that it moved over. */
    Period narrowed(Draft d, Mention<TimeExpression> time, Period period) {
        return spans.narrowed(d, time, period);
    }

    /**
     * The calendar time of an expression; what is told as done does not lie ahead of the article.
     */
    Optional<Period> resolved(Draft d, Mention<TimeExpression> time) {
        boolean foreseen = between(time, d);
        return resolved(
                time, foreseen ? Tense.FUTURE : tense(d), d.status == Status.REPORTED && !foreseen);
    }

    /** For the quarter to December, it forecasts 5 billion, with sales growing 3 percent. */
    private boolean between(Mention<TimeExpression> time, Draft d) {
        return scene.outlooks.stream()
                .anyMatch(
                        o ->
                                o.value() != Outlook.ESTIMATE
                                        && time.to() <= o.from()
                                        && o.to() <= d.from());
    }

    Optional<Period> resolved(Mention<TimeExpression> time, Tense tense, boolean done) {
        ReadingContext context = scene.sentence.context();
        Optional<Period> near =
                pointsBack(time)
                        ? scene.frame.latest()
                        : yearly(time.value()) && context.published().isPresent()
                                ? scene.frame.firm()
                                : scene.frame.near();
        if (time.value() instanceof Relative next
                && next.offset() > 0
                && next.unit() == CalendarUnit.QUARTER) {
            // a company that tells of its third quarter calls the fourth one the next
            Optional<Period> quarter = near.filter(p -> p.monthsLong() == 3);
            if (quarter.isPresent()) {
                return quarter.map(q -> q.plusMonths(3 * next.offset()));
            }
        }
        if (time.value() instanceof Fiscal
                && BEFORE.contains(scene.lower(time.from() + 1))
                && scene.frame.recent().filter(p -> p.monthsLong() == YEAR).isPresent()) {
            return scene.frame.recent().map(p -> p.plusYears(-1));
        }
        Optional<Period> period = resolver.resolve(time.value(), context, tense, near);
        Optional<LocalDate> published = context.published();
        if (period.isPresent()
                && published.isPresent()
                && tense == Tense.PAST
                && done
                && !(time.value() instanceof Rolling)
                && !(time.value() instanceof Relative)
                && !time.value().ahead()
                && period.get().first().isAfter(published.get())
                && !fixed(time.value())) {
            return Optional.of(period.get().plusYears(-1));
        }
        return period;
    }

    /** The March of a year; empty for a time that has its own year. */
    Optional<Period> within(Mention<TimeExpression> time, Period year) {
        return time.value() instanceof Yearly
                ? resolver.resolve(
                        time.value(), ReadingContext.PLAIN, Tense.PAST, Optional.of(year))
                : Optional.empty();
    }

    /** November, January to November: without a year. */
    private static boolean yearly(TimeExpression time) {
        return time instanceof Yearly
                || time instanceof Range
                        && ((Range) time).from() instanceof Yearly
                        && ((Range) time).to() instanceof Yearly;
    }

    /** A year later, that month: counted from what was told last. */
    private boolean pointsBack(Mention<TimeExpression> time) {
        if (time.value() instanceof Earlier) {
            return true;
        }
        if (!(time.value() instanceof Referring)) {
            return false;
        }
        Referring that = (Referring) time.value();
        int months = that.unit().map(CalendarUnit::months).orElse(0) * that.count();
        return that.unit().isEmpty()
                || scene.lower(time.from()).equals("that")
                || months > 0
                        && scene.running().filter(p -> p.monthsLong() == months).isEmpty()
                        && scene.frame.recent().filter(p -> p.monthsLong() == months).isPresent();
    }

    /** Whether the words themselves tell the year. */
    private boolean fixed(TimeExpression value) {
        return resolver.resolve(value, ReadingContext.PLAIN, Tense.PAST, Optional.empty())
                .isPresent();
    }

    Tense tense(Draft d) {
        Clause clause = scene.clauses.of(d.from());
        boolean ahead =
                scene.outlooks.stream()
                        .anyMatch(o -> o.value() != Outlook.ESTIMATE && clause.covers(o.from()));
        return ahead ? Tense.FUTURE : Tense.PAST;
    }

    /**
     * The year before, of a month or a quarter, is the same one a year before; but at a year's end
     * it is the year.
     */
    Optional<Period> before(Mention<TimeExpression> mention, Period told) {
        TimeExpression time = mention.value();
        Period held = meant(mention, told);
        boolean end = held.monthsLong() == 1 && held.last().getMonth() == Month.DECEMBER;
        boolean part = held.monthsLong() > 0 && held.monthsLong() < YEAR && !end;
        if (part
                && (time instanceof Previous previous
                                && previous.offset() == -1
                                && previous.count() == 1
                                && previous.unit().equals(Optional.of(CalendarUnit.YEAR))
                        || time instanceof Relative last
                                && last.offset() == -1
                                && last.unit() == CalendarUnit.YEAR
                                && held.plusMonths(-YEAR).last().getYear() == lastYear(held, last)
                        || time instanceof Rolling rolling
                                && rolling.count() == -1
                                && rolling.unit() == CalendarUnit.YEAR)) {
            return Optional.of(held.plusMonths(-YEAR));
        }
        return resolver.base(time, held, scene.sentence.context());
    }

    /** The year that "last year" means; 0 where nothing tells it. */
    private int lastYear(Period held, Relative last) {
        return resolver.base(last, held, scene.sentence.context())
                .map(p -> p.last().getYear())
                .orElse(0);
    }

    /** The year-ago quarter, where the year is told of: a year before the last quarter. */
    private Period meant(Mention<TimeExpression> time, Period held) {
        Optional<LocalDate> published = scene.sentence.context().published();
        if (!(time.value() instanceof Earlier)
                || !scene.lower(time.to() - 1).equals("quarter")
                || held.monthsLong() == 3
                || published.isEmpty()) {
            return held;
        }
        return scene.frame
                .latest()
                .filter(p -> p.monthsLong() == 3)
                .orElse(
                        CalendarUnit.QUARTER.plus(
                                CalendarUnit.QUARTER.around(published.get()), -1));
    }
}
