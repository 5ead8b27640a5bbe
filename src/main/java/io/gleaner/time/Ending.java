package io.gleaner.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A length that ends, or begins, at a time: the three months to April 2014, the year ended 30 June,
 * the week beginning 2 July.
 *
 * @param count how many units; negative when it begins there
 */
public record Ending(int count, CalendarUnit unit, TimeExpression end) implements TimeExpression {
    /** Years of 52 weeks end some days beside the month's end. */
    private static final int NEAR_END = 25;

    private static final int NEAR_BEGIN = 5;

    @Override
    public Kind kind() {
        return end.kind() == Kind.COMPARISON ? Kind.COMPARISON : Kind.CALENDAR;
    }

    @Override
    public Optional<Period> resolve(Anchor anchor) {
        return end.resolve(anchor).map(this::span);
    }

    @Override
    public Optional<Period> base(Period held, Anchor anchor) {
        return end.base(held, anchor).map(this::span);
    }

    Period span(Period at) {
        if (count < 0) {
            LocalDate first = at.first();
            return new Period(first, unit.plus(first, -count).minusDays(1));
        }
        LocalDate last = at.last();
        if (unit.months() == 0) {
            return new Period(unit.plus(last, -count).plusDays(1), last);
        }
        int months = unit.months() * count;
        YearMonth month = YearMonth.from(last);
        if (last.getDayOfMonth() <= NEAR_BEGIN && at.first().equals(last)) {
            month = month.minusMonths(1);
        } else if (last.getDayOfMonth() < NEAR_END) {
            return new Period(last.plusDays(1).minusMonths(months), last);
        }
        return Period.months(month.minusMonths(months - 1L), month);
    }

    @Override
    public Optional<String> impossible() {
        return end.impossible();
    }

    @Override
    public String toString() {
        return Math.abs(count) + " " + unit + (count < 0 ? " from " : " to ") + end;
    }
}
