package io.gleaner.check;

import java.math.BigDecimal;

/**
 * What a number of the score must not fall below; an error must not rise above it.
 *
 * @param field as in {@link Metric}
 * @param metric as in {@link Metric}
 * @param least the worst value that passes
 * @param publisher whose articles it holds for; empty for all
 * @param line where the file of floors says so; 0 when it does not yet
 */
public record Floor(String field, String metric, BigDecimal least, String publisher, int line) {

    boolean isOf(Metric number) {
        return field.equals(number.field()) && metric.equals(number.metric());
    }

    /** Whether a value is as good as is demanded. */
    boolean passes(BigDecimal value) {
        int compared = value.compareTo(least);
        return Metric.isBetterLow(metric) ? compared <= 0 : compared >= 0;
    }

    /** What is demanded once a value was reached: the better of both. */
    BigDecimal raised(BigDecimal value) {
        return passes(value) ? value : least;
    }

    /** {@code floor}; of an error {@code ceiling}. */
    String kind() {
        return Metric.isBetterLow(metric) ? "ceiling" : "floor";
    }

    /** {@code fact f1}, {@code fact f1 of "Wikinews"}. */
    public String name() {
        return field + " " + metric + (publisher.isEmpty() ? "" : " of \"" + publisher + "\"");
    }

    /** Its line in a file of floors. */
    String csv(boolean byPublisher) {
        String line = field + "," + metric + "," + least.toPlainString();
        return line + (byPublisher ? "," + cell(publisher) : "");
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
