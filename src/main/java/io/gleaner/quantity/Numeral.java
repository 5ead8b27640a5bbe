package io.gleaner.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number as it stands in a sentence, before its unit and its bounds: {@code 42.5 billion}, {@code
 * two-thirds}.
 *
 * @param value at full scale; {@link Digits#UNHELD} when too long
 * @param scale what its last scale word multiplies with; one without such a word
 * @param kind in what form it is written
 * @param from first token
 * @param to after its last token
 */
record Numeral(BigDecimal value, BigDecimal scale, Kind kind, int from, int to) {
    /** Below this the fourth place would lose too much. */
    private static final BigDecimal CUT = new BigDecimal("0.01");

    enum Kind {
        DIGITS,
        WORDS,
        /** A part of one: 1/2, two-thirds, half. */
        FRACTION
    }

    static Numeral digits(BigDecimal value, int from, int to) {
        return new Numeral(value, BigDecimal.ONE, Kind.DIGITS, from, to);
    }

    boolean held() {
        return value != Digits.UNHELD;
    }

    boolean scaled() {
        return scale.compareTo(BigDecimal.ONE) > 0;
    }

    /** The number before its scale word: 42.5 of 42.5 billion. */
    BigDecimal mantissa() {
        return scaled()
                ? value.divide(scale, 12, RoundingMode.HALF_UP).stripTrailingZeros()
                : value;
    }

    Numeral times(BigDecimal factor, int newTo) {
        return new Numeral(held() ? value.multiply(factor) : value, factor, kind, from, newTo);
    }

    Numeral negated(int newFrom) {
        return new Numeral(held() ? value.negate() : value, scale, kind, newFrom, to);
    }

    /** A part of one as parts of a hundred; a repeating decimal is cut at the fourth place. */
    static BigDecimal percent(BigDecimal many, BigDecimal parts) {
        BigDecimal hundredfold = many.multiply(BigDecimal.valueOf(100));
        BigDecimal exact = hundredfold.divide(parts, 12, RoundingMode.HALF_UP).stripTrailingZeros();
        boolean repeats = exact.scale() > 8 && exact.compareTo(CUT) >= 0;
        return repeats ? exact.setScale(4, RoundingMode.HALF_UP) : exact;
    }

    /** Without trailing zeros, and never with an exponent. */
    static BigDecimal tidy(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** A part of one as a decimal, enough places for any use. */
    static BigDecimal ratio(BigDecimal many, BigDecimal parts) {
        BigDecimal exact = many.divide(parts, 15, RoundingMode.HALF_UP).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
