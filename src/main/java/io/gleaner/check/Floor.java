package io.gleaner.check;

import java.math.BigDecimal;

/**
 * What a number of the score must not fall below.
 *
 * @param field as in {@link Metric}
 * @param metric as in {@link Metric}
 * @param least the lowest value that passes
 * @param line where the file of floors says so; 0 when it does not yet
 */
public record Floor(String field, String metric, BigDecimal least, int line) {

    boolean isOf(Metric number) {
        return field.equals(number.field()) && metric.equals(number.metric());
    }
}
