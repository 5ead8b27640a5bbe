package io.gleaner.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** What comes once a year: November, 29 February, the second quarter, summer, Christmas. */
sealed interface YearPart extends Piece {
    /** The one of a calendar year; empty when that year has none, as for 29 February. */
    Optional<Period> of(int year);

    /** The first one that begins in the whole. */
    @Override
    default Optional<Period> of(Period whole) {
        for (int year = whole.first().getYear(); year <= whole.last().getYear(); year++) {
            Optional<Period> one =
                    of(year).filter(
                                    p ->
                                            !p.first().isBefore(whole.first())
                                                    && !p.first().isAfter(whole.last()));
            if (one.isPresent()) {
                return one;
            }
        }
        return Optional.empty();
    }

    /**
     * Months from one to another, across the year's end when the first is the later.
     *
     * @param counted "the second quarter", which in a fiscal year counts from its begin
     */
    record Months(int from, int to, boolean counted) implements YearPart {
        @Override
        public Optional<Period> of(int year) {
            return Optional.of(
                    Period.months(
                            YearMonth.of(year, from),
                            YearMonth.of(to < from ? year + 1 : year, to)));
        }

        @Override
        public Optional<Period> of(Period whole) {
            if (counted && whole.monthsLong() == 12) {
                YearMonth begin = YearMonth.from(whole.first());
                return Optional.of(
                        Period.months(begin.plusMonths(from - 1L), begin.plusMonths(to - 1L)));
            }
            return YearPart.super.of(whole);
        }

        @Override
        public String toString() {
            if (counted && to - from == 2) {
                return "Q" + to / 3;
            }
            if (counted && to - from == 5) {
                return "H" + to / 6;
            }
            return from == to
                    ? String.format(Locale.ROOT, "%02d", from)
                    : String.format(Locale.ROOT, "%02d/%02d", from, to);
        }
    }

    /** A day of a month. */
    record MonthDay(int month, int day) implements YearPart {
        @Override
        public Optional<Period> of(int year) {
            return YearMonth.of(year, month).isValidDay(day)
                    ? Optional.of(Period.day(LocalDate.of(year, month, day)))
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%02d-%02d", month, day);
        }
    }

    /**
     * A weekday of a month, some days on: Thanksgiving is the fourth Thursday of November.
     *
     * @param nth from 1; -1 is the last
     */
    record NthWeekday(int month, DayOfWeek weekday, int nth, int plus) implements YearPart {
        @Override
        public Optional<Period> of(int year) {
            LocalDate day =
                    LocalDate.of(year, month, 1)
                            .with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
            return Optional.of(Period.day(day.plusDays(plus)));
        }
    }

    /** A week by its number, as ISO 8601 counts. */
    record Week(int number) implements YearPart {
        @Override
        public Optional<Period> of(int year) {
            // the week of 4 January is the first
            LocalDate monday =
                    LocalDate.of(year, 1, 4)
                            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                            .plusWeeks(number - 1L);
            return monday.plusDays(3).getYear() == year
                    ? Optional.of(new Period(monday, monday.plusDays(6)))
                    : Optional.empty();
        }

        @Override
        public Optional<Period> of(Period whole) {
            return whole.grain() == Grain.YEAR ? of(whole.first().getYear()) : Optional.empty();
        }

        @Override
        public String toString() {
            return "week " + number;
        }
    }

    /** The weekend beside a holiday. */
    record WeekendOf(YearPart holiday) implements YearPart {
        @Override
        public Optional<Period> of(int year) {
            return holiday.of(year)
                    .map(
                            day ->
                                    CalendarUnit.WEEKEND.around(
                                            // Monday's is the one before
                                            day.first()
                                                    .minusDays(
                                                            day.first().getDayOfWeek()
                                                                            == DayOfWeek.MONDAY
                                                                    ? 1
                                                                    : 0)));
        }
    }

    /** A day counted from Easter Sunday. */
    record Easter(int plus) implements YearPart {
        // Gauss's rule in the form of Meeus, Jones and Butcher
        @Override
        public Optional<Period> of(int year) {
            int a = year % 19;
            int b = year / 100;
            int c = year % 100;
            int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
            int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
            int n = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
            return Optional.of(Period.day(LocalDate.of(year, n / 31, n % 31 + 1).plusDays(plus)));
        }
    }

    /**
     * A day of the Chinese calendar: the new year is the first of its first month.
     *
     * <p>A month is the one in which the sun comes to a longitude of its own, by Beijing's clocks.
     */
    record Chinese(int month, int day) implements YearPart {
        private static final double BEIJING = 8;

        @Override
        public Optional<Period> of(int year) {
            LocalDate sun = Moon.day(Moon.sunAt(year, (300 + 30 * month) % 360), BEIJING);
            double midnight = sun.plusDays(1).toEpochDay() - BEIJING / 24;
            LocalDate first = Moon.day(Moon.newBefore(Math.nextDown(midnight)), BEIJING);
            return Optional.of(Period.day(first.plusDays(day - 1L)));
        }
    }

    /** The evening of the dark moon with the sun in Libra as India counts. */
    record Diwali() implements YearPart {
        private static final double INDIA = 5.5;

        /** Where Libra ends, and how long before the new moon a sunset may be. */
        private static final double SCORPIO = 234;

        private static final double SUNSET = 17.75 / 24;

        @Override
        public Optional<Period> of(int year) {
            double moon = Moon.newBefore(Moon.sunAt(year, SCORPIO)) + INDIA / 24;
            return Optional.of(Period.day(LocalDate.ofEpochDay((long) Math.floor(moon - SUNSET))));
        }
    }

    /**
     * A month of the Islamic calendar or a day of it, as Saudi Arabia counts.
     *
     * @param day 0 for the whole month
     */
    record Hijri(int month, int day) implements YearPart {
        @Override
        public Optional<Period> of(int year) {
            try {
                int islamic = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
                for (int y = islamic; y <= islamic + 1; y++) {
                    HijrahDate first = HijrahDate.of(y, month, Math.max(1, day));
                    LocalDate begin = LocalDate.from(first);
                    if (begin.getYear() == year) {
                        return Optional.of(
                                new Period(
                                        begin,
                                        day > 0
                                                ? begin
                                                : begin.plusDays(first.lengthOfMonth() - 1L)));
                    }
                }
            } catch (DateTimeException beyond) {
                // the calendar is known from 1882 to 2174
            }
            return Optional.empty();
        }
    }

    /**
     * Reads the {@code value} cell of a holiday: {@code 12-25}, {@code easter-2}, {@code 11-thu-4},
     * {@code 11-thu-4+1}, {@code 11/12}, {@code chinese-8-15}, {@code hijri-9}, {@code hijri-10-1},
     * {@code diwali}.
     */
    static Optional<YearPart> parse(String text) {
        try {
            if (text.startsWith("easter")) {
                return Optional.of(
                        new Easter(text.length() == 6 ? 0 : Integer.parseInt(text.substring(6))));
            }
            if (Character.isLetter(text.charAt(0))) {
                return Optional.of(ofCalendar(text));
            }
            int month = Integer.parseInt(text.substring(0, 2));
            if (text.charAt(2) == '/') {
                int to = Integer.parseInt(text.substring(3));
                YearMonth.of(2000, to);
                return Optional.of(new Months(month, to, false));
            }
            String rest = text.substring(3);
            if (Character.isDigit(rest.charAt(0))) {
                int day = Integer.parseInt(rest);
                LocalDate.of(2000, month, day);
                return Optional.of(new MonthDay(month, day));
            }
            int plus = rest.indexOf('+');
            int nth = Integer.parseInt(rest.substring(4, plus < 0 ? rest.length() : plus));
            return Optional.of(
                    new NthWeekday(
                            month,
                            weekday(rest.substring(0, 3)),
                            nth,
                            plus < 0 ? 0 : Integer.parseInt(rest.substring(plus + 1))));
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static YearPart ofCalendar(String text) {
        String[] cells = text.split("[-+]");
        int first = cells.length > 1 ? Integer.parseInt(cells[1]) : 0;
        int second = cells.length > 2 ? Integer.parseInt(cells[2]) : 0;
        return switch (cells[0]) {
            case "chinese" -> new Chinese(first, second);
            case "hijri" -> new Hijri(first, second);
            case "diwali" -> new Diwali();
            default -> throw new DateTimeException(text);
        };
    }

    private static DayOfWeek weekday(String three) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().toLowerCase(Locale.ROOT).startsWith(three)) {
                return day;
            }
        }
        throw new DateTimeException(three);
    }
}
