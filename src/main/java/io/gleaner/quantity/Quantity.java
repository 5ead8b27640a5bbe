package io.gleaner.quantity;

import io.gleaner.text.Span;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its bound and its unit, as one stretch of text says it.
 *
 * @param amount how much
 * @param bound how the number bounds the true one
 * @param unit of what
 * @param unitFrom what decided the unit: {@code text}, {@code publisher}, {@code default}
 * @param form in what words
 * @param signed whether the number carries its own sign: {@code -1.7%}, {@code +3}
 * @param nounFrom first token of the counted noun or of a unit that stands outside the quote; -1
 *     when there is none
 * @param nounTo after its last token
 * @param number where the number itself stands in the article: {@code 42.5 billion}
 */
public record Quantity(
        Amount amount,
        Bound bound,
        Unit unit,
        String unitFrom,
        Form form,
        boolean signed,
        int nounFrom,
        int nounTo,
        Optional<Span> number) {

    public static Quantity of(Amount amount, Bound bound, Unit unit) {
        return new Quantity(
                amount, bound, unit, "text", Form.PLAIN, false, -1, -1, Optional.empty());
    }

    /** The same number of another unit. */
    public Quantity in(Unit other) {
        return new Quantity(amount, bound, other, unitFrom, form, signed, nounFrom, nounTo, number);
    }

    /** The same so many times: 1.2 below a head of millions. */
    public Quantity times(BigDecimal factor) {
        return new Quantity(
                amount.times(factor),
                bound,
                unit,
                unitFrom,
                form,
                signed,
                nounFrom,
                nounTo,
                number);
    }

    public boolean hasNoun() {
        return nounFrom >= 0;
    }

    /** {@code >= 42500000000 CNY}, {@code 22.6 percent}, {@code ~ 2..3 km}. */
    @Override
    public String toString() {
        return (bound == Bound.EXACT ? "" : bound.sign() + " ")
                + amount
                + (unit.isNone() ? "" : " " + unit);
    }
}
