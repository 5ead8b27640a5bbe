package io.gleaner.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The unit before, or after, the one that the time told of lies in: the previous year, the month
 * before, the following quarter.
 *
 * @param offset -1 before, 1 after
 * @param count how many units: the previous three months
 * @param unit empty for "the previous period"
 */
public record Previous(int offset, int count, Optional<CalendarUnit> unit)
        implements TimeExpression {
    @Override
    public Kind kind() {
        return offset < 0 ? Kind.COMPARISON : Kind.CALENDAR;
    }

    @Override
    public Optional<Period> resolve(Anchor anchor) {
        return anchor.near().flatMap(held -> base(held, anchor));
    }

    @Override
    public Optional<Period> base(Period held, Anchor anchor) {
        if (unit.isEmpty()) {
            return Optional.of(offset < 0 ? held.before() : after(held));
        }
        CalendarUnit one = unit.get();
        int months = one.months() * count;
        // as long as the unit itself, such as a fiscal year or the three months to April
        if (months > 0 && held.monthsLong() == months) {
            return Optional.of(held.plusMonths(offset * months));
        }
        if (count == 1) {
            return Optional.of(one.plus(one.around(held.last()), offset));
        }
        LocalDate day =
                offset < 0
                        ? one.around(held.first()).first()
                        : (months > 0 ? one.around(held.last()) : held).last().plusDays(1);
        LocalDate other = one.plus(day, offset * count);
        return Optional.of(
                offset < 0
                        ? new Period(other, day.minusDays(1))
                        : new Period(day, other.minusDays(1)));
    }

    private static Period after(Period held) {
        int months = held.monthsLong();
        if (months > 0) {
            return held.plusMonths(months);
        }
        long days = held.last().toEpochDay() - held.first().toEpochDay() + 1;
        return new Period(held.first().plusDays(days), held.last().plusDays(days));
    }

    @Override
    public String toString() {
        return (offset < 0 ? "previous " : "following ")
                + (count == 1 ? "" : count + " ")
                + unit.map(Enum::name).orElse("PERIOD");
    }
}
