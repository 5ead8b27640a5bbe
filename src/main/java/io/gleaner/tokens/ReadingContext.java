package io.gleaner.tokens;

import io.gleaner.text.Publisher;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What holds for a whole article while its sentences are read.
 *
 * @param published the day that "last year" counts from
 * @param publisher what its publisher takes for granted
 * @param numbers how it writes numbers
 * @param dollar ISO 4217 code of a bare {@code $}
 * @param dollarFrom what decided that: {@code text}, {@code publisher}, {@code default}
 */
public record ReadingContext(
        Optional<LocalDate> published,
        Publisher publisher,
        NumberFormat numbers,
        String dollar,
        String dollarFrom) {

    /** Nothing known. */
    public static final ReadingContext PLAIN =
            new ReadingContext(
                    Optional.empty(), Publisher.UNKNOWN, NumberFormat.POINT, "USD", "default");

    public ReadingContext publishedOn(LocalDate day) {
        return new ReadingContext(Optional.of(day), publisher, numbers, dollar, dollarFrom);
    }
}
