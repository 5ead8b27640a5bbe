package io.gleaner.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Some units up to publication or from it on: the past five years, the next three months.
 *
 * @param count negative for the past
 */
public record Rolling(int count, CalendarUnit unit) implements TimeExpression {
    @Override
    public Kind kind() {
        return Kind.CALENDAR;
    }

    /** Ends at the day of publication, told as coarsely as the units are. */
    @Override
    public Optional<Period> resolve(Anchor anchor) {
        return anchor.published()
                .map(
                        day -> {
                            if (unit == CalendarUnit.QUARTER
                                    || unit == CalendarUnit.DECADE && count != -1) {
                                Period now = unit.around(day);
                                return count < 0
                                        ? unit.plus(now, count).to(unit.plus(now, -1))
                                        : unit.plus(now, 1).to(unit.plus(now, count));
                            }
                            LocalDate other = unit.plus(day, count);
                            CalendarUnit grain = grain();
                            Period a = grain.around(count < 0 ? other : day);
                            return a.to(grain.around(count < 0 ? day : other));
                        });
    }

    /** "Up 3% over the past year" looks a year back. */
    @Override
    public Optional<Period> base(Period held, Anchor anchor) {
        return count < 0 && unit.months() > 0
                ? Optional.of(unit.plus(held, count))
                : resolve(anchor.near(held));
    }

    /** How long it is: {@code P5Y}. */
    Length length() {
        return new Length(Optional.of(java.math.BigDecimal.valueOf(Math.abs(count))), unit);
    }

    private CalendarUnit grain() {
        if (unit.months() == 0) {
            return CalendarUnit.DAY;
        }
        return unit.months() * Math.abs(count) > 24 && unit.months() >= 12
                ? CalendarUnit.YEAR
                : CalendarUnit.MONTH;
    }

    @Override
    public String toString() {
        return (count < 0 ? "past " : "next ") + Math.abs(count) + " " + unit;
    }
}
