package io.gleaner.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A fiscal year or a part of one, as the publisher counts it: FY25, the second fiscal quarter.
 *
 * @param year the year that it ends in, where told
 * @param offset from the current one, when the year is not told
 * @param part a part of it
 */
public record Fiscal(Optional<Integer> year, int offset, Optional<Piece> part)
        implements TimeExpression {
    @Override
    public Kind kind() {
        return Kind.CALENDAR;
    }

    @Override
    public Optional<Period> resolve(Anchor anchor) {
        if (year.isPresent()) {
            return part(whole(year.get(), anchor));
        }
        if (anchor.near().isPresent() && offset == 0) {
            Optional<Period> there =
                    part(whole(yearOf(anchor.near().get().last(), anchor), anchor));
            if (there.isPresent() || anchor.published().isEmpty()) {
                return there;
            }
        }
        if (anchor.published().isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = anchor.published().get();
        int current = yearOf(day, anchor);
        Optional<Period> found = part(whole(current + offset, anchor));
        // a quarter that has not begun when the past is told of
        boolean ahead = part.isPresent() && found.isPresent() && found.get().first().isAfter(day);
        return ahead && anchor.tense() != Tense.FUTURE && offset == 0
                ? part(whole(current - 1, anchor))
                : found;
    }

    /** How many fiscal years this lies from the one of a period; back when negative. */
    int yearsFrom(Period held, Anchor anchor) {
        return year.map(y -> y - yearOf(held.last(), anchor)).orElse(offset);
    }

    private Optional<Period> part(Period whole) {
        return part.isPresent() ? part.get().of(whole) : Optional.of(whole);
    }

    private static int yearOf(LocalDate day, Anchor anchor) {
        return day.getYear() + (day.getMonth().compareTo(anchor.fiscalYearEnd()) > 0 ? 1 : 0);
    }

    private static Period whole(int year, Anchor anchor) {
        YearMonth end = YearMonth.of(year, anchor.fiscalYearEnd());
        return Period.months(end.minusMonths(11), end);
    }

    @Override
    public boolean ahead() {
        return offset > 0;
    }

    @Override
    public String toString() {
        return "FY"
                + year.map(y -> " " + y).orElse(offset == 0 ? "" : " " + offset)
                + part.map(p -> " " + p).orElse("");
    }
}
