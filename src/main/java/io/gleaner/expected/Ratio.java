package io.gleaner.expected;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Precision, recall and their harmonic mean.
 *
 * @param precision how much of what was said is right
 * @param recall how much of what was due was said rightly
 */
public record Ratio(double precision, double recall) {

    public static Ratio of(int hitsSaid, int said, int hitsDue, int due) {
        return new Ratio(
                said == 0 ? 0 : (double) hitsSaid / said, due == 0 ? 0 : (double) hitsDue / due);
    }

    public double f1() {
        double sum = precision + recall;
        return sum == 0 ? 0 : 2 * precision * recall / sum;
    }

    /** In percent with one decimal, five wide: {@code " 98.4"}. */
    private static String percent(double ratio) {
        return rounded(100 * ratio);
    }

    public static String rounded(double percent) {
        // exact value of the double, ties to even: String.format rounds ties up
        String text = new BigDecimal(percent).setScale(1, RoundingMode.HALF_EVEN).toString();
        return " ".repeat(Math.max(0, 5 - text.length())) + text;
    }

    @Override
    public String toString() {
        return "P " + percent(precision) + "  R " + percent(recall) + "  F1 " + percent(f1());
    }
}
