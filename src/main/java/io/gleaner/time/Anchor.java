package io.gleaner.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * What a time expression is resolved against.
 *
 * @param published the day that "last year" counts from
 * @param fiscalYearEnd the month that the publisher's fiscal years end in
 * @param tense of the clause that it stands in
 * @param near the period that governs the context: "the quarter" means it, and "from January to
 *     November" lies in it
 */
public record Anchor(
        Optional<LocalDate> published, Month fiscalYearEnd, Tense tense, Optional<Period> near) {

    public Anchor near(Period other) {
        return new Anchor(published, fiscalYearEnd, tense, Optional.of(other));
    }

    /** The unit that the article appeared in. */
    Optional<Period> current(CalendarUnit unit) {
        return published.map(unit::around);
    }
}
