package io.gleaner.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** What time is counted in: "three weeks", "last quarter". */
public enum CalendarUnit {
    SECOND(0, 0, "T%sS"),
    MINUTE(0, 0, "T%sM"),
    HOUR(0, 0, "T%sH"),
    DAY(0, 1, "%sD"),
    WEEKEND(0, 7, "%sWE"),
    WEEK(0, 7, "%sW"),
    FORTNIGHT(0, 14, "%sW"),
    MONTH(1, 0, "%sM"),
    QUARTER(3, 0, "%sQ"),
    HALF(6, 0, "%sM"),
    YEAR(12, 0, "%sY"),
    DECADE(120, 0, "%sY"),
    CENTURY(1200, 0, "%sY");

    private final int months;
    private final int days;
    private final String iso;

    CalendarUnit(int months, int days, String iso) {
        this.months = months;
        this.days = days;
        this.iso = iso;
    }

    /** Months in one, 0 for what is counted in days or less. */
    public int months() {
        return months;
    }

    /** Days in one, 0 for what is counted in months or within a day. */
    public int days() {
        return days;
    }

    /** Hours and less. */
    public boolean withinDay() {
        return months == 0 && days == 0;
    }

    /** How ISO 8601 writes a length in it, {@code P%sY}: a format for the number. */
    public String iso() {
        return "P" + iso;
    }

    /** How many of what {@link #iso} writes make one of these: a decade is written as 10 years. */
    public int isoFactor() {
        return switch (this) {
            case FORTNIGHT -> 2;
            case HALF -> 6;
            case DECADE -> 10;
            case CENTURY -> 100;
            default -> 1;
        };
    }

    public LocalDate plus(LocalDate day, int count) {
        return months > 0
                ? day.plusMonths((long) months * count)
                : day.plusDays((long) days * count);
    }

    /** The same stretch some units later. */
    public Period plus(Period period, int count) {
        return months > 0
                ? period.plusMonths(months * count)
                : new Period(plus(period.first(), count), plus(period.last(), count));
    }

    /** The one that a day lies in; weeks begin on Monday. */
    public Period around(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int year = day.getYear();
        int month = day.getMonthValue();
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY -> Period.day(day);
            case WEEK -> new Period(monday, monday.plusDays(6));
            case WEEKEND -> new Period(monday.plusDays(5), monday.plusDays(6));
            case FORTNIGHT -> new Period(monday, monday.plusDays(13));
            case MONTH -> Period.month(year, month);
            case QUARTER -> Period.quarter(year, (month + 2) / 3);
            case HALF -> Period.half(year, (month + 5) / 6);
            case YEAR -> Period.year(year);
            case DECADE -> years(year / 10 * 10, 10);
            case CENTURY -> years(year / 100 * 100, 100);
        };
    }

    /** The one that a longer or shorter time ends in; the time itself when it is as long. */
    Period of(Period time) {
        return months == 0 || time.monthsLong() == months ? time : around(time.last());
    }

    static Period years(int first, int count) {
        return Period.months(YearMonth.of(first, 1), YearMonth.of(first + count - 1, 12));
    }
}
