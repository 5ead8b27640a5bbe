package io.gleaner.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Precision, recall and F1 of so many right ones, in percent with one decimal.
 *
 * @param right how many are right
 * @param precision of all that were read
 * @param recall of all that are expected
 * @param f1 their harmonic mean
 */
public record NewsQuantShare(int right, BigDecimal precision, BigDecimal recall, BigDecimal f1) {

    static NewsQuantShare of(int right, int expected, int read) {
        double p = read == 0 ? 0 : (double) right / read;
        double r = expected == 0 ? 0 : (double) right / expected;
        double f = p + r == 0 ? 0 : 2 * p * r / (p + r);
        return new NewsQuantShare(right, percent(p), percent(r), percent(f));
    }

    /** Rounded as the set's own scorer does: the exact binary number, ties to the even digit. */
    private static BigDecimal percent(double share) {
        return new BigDecimal(share * 100).setScale(1, RoundingMode.HALF_EVEN);
    }

    @Override
    public String toString() {
        return pad(Integer.toString(right), 6)
                + pad(precision.toPlainString(), 7)
                + pad(recall.toPlainString(), 7)
                + pad(f1.toPlainString(), 7);
    }

    private static String pad(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
