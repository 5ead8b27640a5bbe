package io.gleaner.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Models;
import io.gleaner.tokens.Reader;
import io.gleaner.tokens.ReadingContext;
import io.gleaner.tokens.Sentence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What relative words mean on each day of a leap year and of the weeks around it. */
class PublicationDaysTest {
    private final TimeFinder finder = TimeFinder.read(RuleFiles.bundled(), new Problems());
    private final Reader reader = new Reader(Models.withoutNames());
    private final TimeResolver resolver = new TimeResolver();

    private String read(LocalDate published, String words) {
        ReadingContext context = ReadingContext.PLAIN.publishedOn(published);
        Sentence sentence = reader.sentence("Sales rose " + words + ".", context);
        List<Mention<TimeExpression>> found = finder.find(sentence);
        assertEquals(1, found.size(), words);
        return resolver.resolve(found.get(0).value(), context, Tense.PAST, Optional.empty())
                .map(Period::toString)
                .orElse("unresolved");
    }

    @TestFactory
    Stream<DynamicTest> everyDayOfALeapYearAndTheWeeksAround() {
        return LocalDate.of(2023, 12, 1)
                .datesUntil(LocalDate.of(2025, 2, 1))
                .map(day -> DynamicTest.dynamicTest(day.toString(), () -> check(day)));
    }

    private void check(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        assertEquals(day.toString(), read(day, "today"));
        assertEquals(day.minusDays(1).toString(), read(day, "yesterday"));
        assertEquals(month.toString(), read(day, "this month"));
        assertEquals(month.minusMonths(1).toString(), read(day, "last month"));
        assertEquals(month.minusMonths(2).toString(), read(day, "two months ago"));
        assertEquals(Integer.toString(day.getYear() - 1), read(day, "last year"));
        assertEquals(Integer.toString(day.getYear() - 5), read(day, "five years ago"));
        assertEquals(day.minusDays(14).toString(), read(day, "two weeks ago"));
        week(Period.parse(read(day, "this week")).orElseThrow(), day);
        week(Period.parse(read(day, "last week")).orElseThrow(), day.minusDays(7));
        quarter(day, Period.parse(read(day, "last quarter")).orElseThrow());
        friday(day, LocalDate.parse(read(day, "on Friday")));
        november(day, YearMonth.parse(read(day, "in November")));
        newYearsEve(day, LocalDate.parse(read(day, "on 31 December")));
    }

    private static void week(Period week, LocalDate day) {
        assertEquals(DayOfWeek.MONDAY, week.first().getDayOfWeek());
        assertEquals(week.first().plusDays(6), week.last());
        assertTrue(week.contains(Period.day(day)), week + " of " + day);
    }

    private static void quarter(LocalDate day, Period last) {
        assertEquals(3, last.monthsLong());
        assertEquals(1, last.first().getMonthValue() % 3);
        assertTrue(last.last().isBefore(day), last + " before " + day);
        assertTrue(!last.last().plusMonths(3).isBefore(day.minusDays(1)), last + " and " + day);
    }

    private static void friday(LocalDate day, LocalDate friday) {
        assertEquals(DayOfWeek.FRIDAY, friday.getDayOfWeek());
        assertTrue(!friday.isAfter(day) && friday.plusDays(7).isAfter(day), friday + ", " + day);
    }

    private static void november(LocalDate day, YearMonth november) {
        assertEquals(11, november.getMonthValue());
        assertTrue(!november.atDay(1).isAfter(day), november + " before " + day);
        assertTrue(november.plusYears(1).atDay(1).isAfter(day), november + " is the latest");
    }

    /** A day some weeks ahead is the coming one: nobody tells last year's without its year. */
    private static void newYearsEve(LocalDate day, LocalDate eve) {
        int month = day.getMonthValue();
        boolean today = day.equals(eve);
        if (month != 8) {
            assertEquals(month >= 9 || today ? day.getYear() : day.getYear() - 1, eve.getYear());
        }
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "2025-01-01, yesterday, 2024-12-31",
        "2025-01-01, last week, 2024-12-23/2024-12-29",
        "2025-01-01, last month, 2024-12",
        "2025-01-01, last quarter, 2024-Q4",
        "2025-01-02, in the fourth quarter, 2024-Q4",
        "2025-01-02, in December, 2024-12",
        "2025-01-02, in January, 2025-01",
        "2024-12-30, this week, 2024-12-30/2025-01-05",
        "2027-01-03, this week, 2026-12-28/2027-01-03",
        "2024-12-31, tomorrow, 2025-01-01",
        "2024-12-31, next month, 2025-01",
        "2024-12-31, next week, 2025-01-06/2025-01-12",
        "2024-02-29, last year, 2023",
        "2024-02-29, yesterday, 2024-02-28",
        "2024-03-01, yesterday, 2024-02-29",
        "2023-03-01, yesterday, 2023-02-28",
        "2024-03-31, last month, 2024-02",
        "2024-03-31, a month ago, 2024-02",
        "2024-04-30, two months ago, 2024-02",
        "2024-03-15, on 29 February, 2024-02-29",
        "2025-03-15, on 29 February, 2024-02-29",
        "2024-01-01, over the weekend, 2023-12-30/2023-12-31",
        "2024-01-01, last weekend, 2023-12-30/2023-12-31",
        "2024-06-30, in the first half, 2024-H1",
        "2024-07-01, in the first half, 2024-H1",
        "2024-01-10, in the second half, 2023-H2",
        "2000-01-01, last century, 1900/1999",
        "2010-01-01, last decade, 2000/2009",
        "1999-12-31, next year, 2000",
        "2200-06-01, next year, unresolved",
        "1000-06-01, last year, unresolved",
    })
    void edges(LocalDate published, String words, String expected) {
        assertEquals(expected, read(published, words));
    }

    @Test
    void withoutADayNothingRelativeIsTold() {
        for (String words :
                List.of("last year", "yesterday", "on Friday", "in May", "two months ago")) {
            Sentence sentence = reader.sentence("Sales rose " + words, ReadingContext.PLAIN);
            TimeExpression time = finder.find(sentence).get(0).value();
            assertEquals(
                    Optional.empty(),
                    resolver.resolve(time, ReadingContext.PLAIN, Tense.PAST, Optional.empty()),
                    words);
        }
    }

    @Test
    void aYearEarlierKeepsTheEndsOfMonths() {
        assertEquals("2023-02", earlier("2024-02"));
        assertEquals("2024-02", earlier("2025-02"));
        assertEquals("2022-12/2023-02", earlier("2023-12/2024-02"));
        assertEquals("2023-02-28", earlier("2024-02-29"));
    }

    private String earlier(String held) {
        return resolver.base(
                        new Earlier(-1, CalendarUnit.YEAR),
                        Period.parse(held).orElseThrow(),
                        ReadingContext.PLAIN)
                .orElseThrow()
                .toString();
    }
}
