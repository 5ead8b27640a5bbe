package io.gleaner.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** How much a number says, at full scale, as exact decimals. */
public sealed interface Amount {

    /** One number. */
    record Point(BigDecimal number) implements Amount {
        @Override
        public String toString() {
            return plain(number);
        }
    }

    /** From one number to another. */
    record Range(BigDecimal from, BigDecimal to) implements Amount {
        @Override
        public String toString() {
            return plain(from) + ".." + plain(to);
        }
    }

    /**
     * A number too long to hold.
     *
     * @param reason why, for the rules column of the figure
     */
    record Unheld(String reason) implements Amount {
        @Override
        public String toString() {
            return "?";
        }
    }

    static Amount of(BigDecimal value) {
        return new Point(value);
    }

    static Amount of(BigDecimal low, BigDecimal high) {
        return new Range(low, high);
    }

    /** The same so many times over. */
    default Amount times(BigDecimal factor) {
        if (this instanceof Point point) {
            return new Point(point.number().multiply(factor));
        }
        return this instanceof Range range
                ? new Range(range.from().multiply(factor), range.to().multiply(factor))
                : this;
    }

    /** Whether it is one number below zero. */
    default boolean isNegative() {
        return this instanceof Point point && point.number().signum() < 0;
    }

    /** The number, or the lower end of the range. */
    default Optional<BigDecimal> value() {
        if (this instanceof Point point) {
            return Optional.of(point.number());
        }
        return this instanceof Range range ? Optional.of(range.from()) : Optional.empty();
    }

    /** The upper end of a range. */
    default Optional<BigDecimal> high() {
        return this instanceof Range range ? Optional.of(range.to()) : Optional.empty();
    }

    /** Digits without exponent or trailing zeros. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
