package io.gleaner.audit;

import io.gleaner.quantity.Amount;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Comparator;

/**
 * All the numbers that one statement leaves open, both ends included: {@code 1.1 billion} is {@code
 * 1050000000..1150000000}.
 *
 * <p>Every operation gives all results that its operands may have, so that two intervals without a
 * number in common cannot both be true. An end beyond {@link #FAR} is as good as none.
 *
 * @param low the least
 * @param high the most
 */
public record Interval(BigDecimal low, BigDecimal high) {
    /** Farther than any figure of an article: an end here is open. */
    static final BigDecimal FAR = new BigDecimal("1e60");

    public static final Interval ALL = new Interval(FAR.negate(), FAR);

    private static final MathContext DIGITS = new MathContext(30);
    private static final MathContext SHOWN = new MathContext(6);
    private static final BigDecimal SHOWN_FAR = new BigDecimal("1e40");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("interval " + low + ".." + high + " runs backwards");
        }
    }

    public static Interval exactly(BigDecimal number) {
        return new Interval(number, number);
    }

    /** A number and as much on both sides. */
    public static Interval around(BigDecimal number, BigDecimal reach) {
        return new Interval(number.subtract(reach), number.add(reach));
    }

    public static Interval between(BigDecimal one, BigDecimal other) {
        return new Interval(one.min(other), one.max(other));
    }

    public Interval plus(Interval other) {
        return new Interval(low.add(other.low, DIGITS), high.add(other.high, DIGITS));
    }

    public Interval minus(Interval other) {
        return plus(other.negated());
    }

    public Interval negated() {
        return new Interval(high.negate(), low.negate());
    }

    public Interval times(Interval other) {
        return hull(
                low.multiply(other.low, DIGITS),
                low.multiply(other.high, DIGITS),
                high.multiply(other.low, DIGITS),
                high.multiply(other.high, DIGITS));
    }

    /** The quotient; anything when the divisor may be nought. */
    public Interval over(Interval divisor) {
        if (divisor.low.signum() <= 0 && divisor.high.signum() >= 0) {
            return ALL;
        }
        return hull(
                low.divide(divisor.low, DIGITS),
                low.divide(divisor.high, DIGITS),
                high.divide(divisor.low, DIGITS),
                high.divide(divisor.high, DIGITS));
    }

    private static Interval hull(BigDecimal... ends) {
        return new Interval(
                Arrays.stream(ends).min(Comparator.naturalOrder()).orElseThrow(),
                Arrays.stream(ends).max(Comparator.naturalOrder()).orElseThrow());
    }

    public Interval scaled(BigDecimal factor) {
        return times(exactly(factor));
    }

    /** A percentage as a part of one. */
    public Interval hundredth() {
        return new Interval(low.divide(HUNDRED, DIGITS), high.divide(HUNDRED, DIGITS));
    }

    /** A part of one as a percentage. */
    public Interval hundredfold() {
        return scaled(HUNDRED);
    }

    /** Both ends moved outwards by a part of themselves: 0.01 of 200..300 gives 198..303. */
    public Interval widened(BigDecimal part) {
        return new Interval(
                low.subtract(low.abs().multiply(part, DIGITS), DIGITS),
                high.add(high.abs().multiply(part, DIGITS), DIGITS));
    }

    /** The smallest interval with all numbers of both. */
    public Interval with(Interval other) {
        return new Interval(low.min(other.low), high.max(other.high));
    }

    public boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    public boolean holds(BigDecimal number) {
        return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
    }

    public boolean holds(Interval other) {
        return holds(other.low) && holds(other.high);
    }

    /** How far apart two intervals are; nought when they meet. */
    public BigDecimal gap(Interval other) {
        return low.subtract(other.high).max(other.low.subtract(high)).max(BigDecimal.ZERO);
    }

    /** Whether nothing is said: both ends are open. */
    public boolean isOpen() {
        return beyond(low) && beyond(high);
    }

    public BigDecimal middle() {
        return low.add(high).divide(BigDecimal.valueOf(2), DIGITS);
    }

    static boolean beyond(BigDecimal end) {
        return end.abs().compareTo(SHOWN_FAR) >= 0;
    }

    /** A number to six digits, as people read it. */
    static String shown(BigDecimal number) {
        return beyond(number) ? "" : Amount.plain(number.round(SHOWN));
    }

    /** {@code 41.3..41.5}; an open end is left out. */
    @Override
    public String toString() {
        return low.equals(high) ? shown(low) : shown(low) + ".." + shown(high);
    }
}
