package io.gleaner.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A part told roughly. As figures are dated by months at the finest where text is this vague, a
 * part of a month is the month.
 */
public enum Portion implements Piece {
    EARLY,
    MID,
    LATE,
    START,
    END,
    /** Earlier this year: what of it is past; dated by the whole. */
    EARLIER,
    /** Later this year: what of it is to come; dated by the whole. */
    LATER;

    @Override
    public Optional<Period> of(Period whole) {
        int months = whole.monthsLong();
        if (this == EARLIER || this == LATER) {
            return Optional.of(whole);
        }
        if (months >= 120 && this != START && this != END) {
            int years = months / 12;
            int from = this == EARLY ? 0 : this == MID ? years * 4 / 10 : years * 7 / 10;
            int count = years * 3 / 10;
            return Optional.of(
                    CalendarUnit.years(whole.first().getYear() + from, Math.max(1, count)));
        }
        if (months == 0) {
            return Optional.of(shortOne(whole));
        }
        YearMonth first = YearMonth.from(whole.first());
        YearMonth last = YearMonth.from(whole.last());
        return Optional.of(
                switch (this) {
                    case EARLY -> Period.months(first, first.plusMonths(months >= 12 ? 2 : 0));
                    case START -> Period.months(first, first);
                    // mid-2013 is about the middle of the year, which is counted at 30 June
                    case MID -> middle(first, months);
                    case LATE -> Period.months(last.minusMonths(months >= 12 ? 2 : 0), last);
                    case END -> Period.months(last, last);
                    case EARLIER, LATER -> whole;
                });
    }

    private static Period middle(YearMonth first, int months) {
        YearMonth month = first.plusMonths((months - 1) / 2);
        return Period.months(month, month);
    }

    /** The end of a week is its last days; a day has no parts. */
    private Period shortOne(Period whole) {
        LocalDate first = whole.first();
        LocalDate last = whole.last();
        if (!first.plusDays(6).equals(last)) {
            return whole;
        }
        return switch (this) {
            case START -> Period.day(first);
            case END -> Period.day(last);
            default -> whole;
        };
    }
}
