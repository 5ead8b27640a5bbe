package io.gleaner.quantity;

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
 */
public record Quantity(
        Amount amount,
        Bound bound,
        Unit unit,
        String unitFrom,
        Form form,
        boolean signed,
        int nounFrom,
        int nounTo) {

    public static Quantity of(Amount amount, Bound bound, Unit unit) {
        return new Quantity(amount, bound, unit, "text", Form.PLAIN, false, -1, -1);
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
