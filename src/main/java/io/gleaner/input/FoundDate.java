package io.gleaner.input;

import java.time.LocalDate;

/**
 * A day of publication and where it was read.
 *
 * @param day the day, in the publisher's own time zone
 * @param from {@code header}, {@code metadata}, {@code text}, {@code url} or {@code name}
 */
record FoundDate(LocalDate day, String from) {}
