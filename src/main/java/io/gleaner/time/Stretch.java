package io.gleaner.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Some units counted from one end of a whole: the first nine months of 2014, the third week of May,
 * the last quarter of last year.
 *
 * @param from number of the first unit, from 1; counted from the end when negative, -1 the last
 * @param count how many units
 */
record Stretch(int from, int count, CalendarUnit unit) implements Piece {

    @Override
    public Optional<Period> of(Period whole) {
        Period first;
        if (from > 0) {
            first = unit.plus(opening(whole), from - 1);
        } else {
            first = unit.plus(closing(whole), from + 1);
        }
        Period last = unit.plus(first, count - 1);
        Period stretch = first.to(last);
        // weeks may stick out at either end, nothing else
        boolean inside =
                unit == CalendarUnit.WEEK
                        ? !stretch.first().isAfter(whole.last())
                        : whole.contains(stretch);
        return inside ? Optional.of(stretch) : Optional.empty();
    }

    /** The first unit: the one that the whole begins with; the first week holds its Thursday. */
    private Period opening(Period whole) {
        LocalDate day = whole.first();
        if (unit == CalendarUnit.WEEK || unit == CalendarUnit.WEEKEND) {
            Period week = unit.around(day);
            return week.last().getDayOfMonth() < 4 ? unit.plus(week, 1) : week;
        }
        if (unit.months() > 0) {
            return new Period(day, day.plusMonths(unit.months()).minusDays(1));
        }
        return unit.around(day);
    }

    private Period closing(Period whole) {
        LocalDate day = whole.last();
        if (unit == CalendarUnit.WEEK || unit == CalendarUnit.WEEKEND) {
            Period week = unit.around(day);
            return week.first().plusDays(3).isAfter(day) ? unit.plus(week, -1) : week;
        }
        if (unit.months() > 0) {
            return new Period(day.plusDays(1).minusMonths(unit.months()), day);
        }
        return unit.around(day);
    }

    @Override
    public String toString() {
        return from + "+" + count + " " + unit;
    }
}
