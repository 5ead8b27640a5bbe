package io.gleaner.figure.trait;

import io.gleaner.time.Period;

/**
 * A period and where it was read.
 *
 * @param period when
 * @param from {@code clause}, {@code sentence}, {@code context} or {@code title}
 */
public record Dated(Period period, String from) {}
