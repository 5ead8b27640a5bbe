package io.gleaner.time;

import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * From one time to another: January to November, 2009 to last year.
 *
 * @param split whether it is two years written as one, 2023-24: where fiscal years end within the
 *     calendar year, that is one of them
 */
public record Range(TimeExpression from, TimeExpression to, boolean split)
        implements TimeExpression {

    public Range(TimeExpression from, TimeExpression to) {
        this(from, to, false);
    }

    @Override
    public Kind kind() {
        return Kind.CALENDAR;
    }

    @Override
    public Optional<Period> resolve(Anchor anchor) {
        Optional<Period> first = from.resolve(anchor);
        Optional<Period> last = to.resolve(anchor);
        if (split && anchor.fiscalYearEnd() != Month.DECEMBER && last.isPresent()) {
            int year = last.get().first().getYear();
            return new Fiscal(Optional.of(year), 0, Optional.empty()).resolve(anchor);
        }
        if (first.isPresent() && to instanceof Weekday weekday && weekday.which() == Which.ANY) {
            // from Monday to Friday: the Friday after that Monday
            last =
                    first.map(
                            p ->
                                    Period.day(
                                            p.first()
                                                    .with(
                                                            TemporalAdjusters.nextOrSame(
                                                                    weekday.day()))));
        }
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        // "from August to October", said in September: both of this year
        if (from instanceof Yearly
                && to instanceof Yearly
                && anchor.near().filter(p -> p.monthsLong() >= 6).isEmpty()) {
            Period end = last.get();
            while (first.get().first().isAfter(end.last())) {
                first = first.map(p -> p.plusYears(-1));
            }
            if (!first.get().plusYears(1).first().isAfter(end.first())) {
                first = first.map(p -> p.plusYears(1));
            }
        }
        // "November to March": the second lies after the first
        if (last.get().last().isBefore(first.get().first()) && to instanceof Yearly) {
            last = last.map(p -> p.plusYears(1));
        }
        return last.get().last().isBefore(first.get().first())
                ? Optional.empty()
                : Optional.of(first.get().to(last.get()));
    }

    @Override
    public Optional<String> impossible() {
        return from.impossible().or(to::impossible);
    }

    @Override
    public String toString() {
        return from + " to " + to;
    }
}
