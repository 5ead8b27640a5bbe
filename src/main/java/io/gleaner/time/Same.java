package io.gleaner.time;

import java.util.Optional;

/**
 * The stretch of another year that matches the one told of: the same period last year, the same
 * month of 2022.
 *
 * @param year the year, or what tells it
 * @param unit how long it is, where told: the same quarter, the year-ago quarter
 */
public record Same(TimeExpression year, Optional<CalendarUnit> unit) implements TimeExpression {
    @Override
    public Kind kind() {
        return Kind.COMPARISON;
    }

    @Override
    public Optional<Period> resolve(Anchor anchor) {
        return anchor.near().flatMap(held -> base(held, anchor));
    }

    @Override
    public Optional<Period> base(Period told, Anchor anchor) {
        Period held = unit.map(u -> u.of(told)).orElse(told);
        // "the same period last year" is said of the time told of, whenever that was
        if (year instanceof Relative relative && relative.unit() == CalendarUnit.YEAR) {
            return Optional.of(held.plusYears(relative.offset()));
        }
        if (year instanceof Fiscal fiscal && fiscal.year().isEmpty()) {
            return Optional.of(held.plusYears(fiscal.offset()));
        }
        if (year instanceof Relative relative) {
            return Optional.of(relative.unit().plus(held, relative.offset()));
        }
        if (year instanceof Fiscal fiscal) {
            return Optional.of(held.plusYears(fiscal.yearsFrom(held, anchor)));
        }
        if (year instanceof Previous) {
            return Optional.of(held.plusYears(-1));
        }
        if (year instanceof Earlier || year instanceof Shifted) {
            return year.base(held, anchor);
        }
        return year.resolve(anchor)
                .map(y -> held.plusYears(y.last().getYear() - held.last().getYear()));
    }

    @Override
    public String toString() {
        return "same of " + year;
    }
}
