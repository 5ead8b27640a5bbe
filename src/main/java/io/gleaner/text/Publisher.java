package io.gleaner.text;

import java.time.Month;
import java.util.List;
import java.util.Optional;

/**
 * What a publisher takes for granted and does not say.
 *
 * @param id a short name for it
 * @param names how it is called in headers and metadata
 * @param country ISO 3166 code of the country it writes in, where there is one
 * @param dollar ISO 4217 code of a bare {@code $}
 * @param dayFirst whether 3/4 is the third of April
 * @param fiscalYearEnd the month that its fiscal years end in
 */
public record Publisher(
        String id,
        List<String> names,
        Optional<String> country,
        Optional<String> dollar,
        boolean dayFirst,
        Month fiscalYearEnd) {

    /** Nothing known: calendar fiscal years, month first, no dollar of its own. */
    public static final Publisher UNKNOWN =
            new Publisher("", List.of(), Optional.empty(), Optional.empty(), false, Month.DECEMBER);
}
