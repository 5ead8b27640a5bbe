package io.gleaner.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A figure as it stands in the database file, with as much of its article as an audit asks for; the
 * columns are those of the table.
 *
 * @param sentence the whole sentence
 * @param published the day of the article
 */
public record StoredFigure(
        String article,
        int id,
        String quote,
        int charStart,
        String sentence,
        BigDecimal value,
        Optional<BigDecimal> high,
        String bound,
        String unit,
        String dimension,
        String role,
        Optional<String> direction,
        OptionalInt about,
        String subject,
        String shareOf,
        Optional<String> period,
        Optional<String> basePeriod,
        String source,
        String status,
        Optional<LocalDate> published) {}
