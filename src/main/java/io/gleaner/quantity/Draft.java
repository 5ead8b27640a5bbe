package io.gleaner.quantity;

import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Phrases;
import io.gleaner.tokens.Sentence;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A quantity while it is being read: each step of {@link QuantityFinder} fills in its part. Lives
 * within one call, on one thread.
 */
final class Draft {
    Numeral number;
    BigDecimal high;
    int from;
    int to;
    Unit unit = Unit.NONE;
    String unitFrom = "text";
    boolean unitBefore;
    BigDecimal factor = BigDecimal.ONE;
    Bound bound = Bound.EXACT;
    Form form = Form.PLAIN;
    boolean signed;
    int nounFrom = -1;
    int nounTo = -1;
    String rule = "number";
    int rateTo = -1;
    boolean dropped;

    /** After the second number of a range; -1 where there is one only. */
    int numberTo = -1;

    /** Whether its scale is that of the list it stands in: 21, 24 and 17 million. */
    boolean listed;

    Draft(Numeral number) {
        this.number = number;
        this.from = number.from();
        this.to = number.to();
    }

    /** Takes the currency that stands before the number. */
    void takeBefore(Phrases.Match<Units.Reading> sign) {
        unit = sign.value().unit();
        unitFrom = sign.value().from();
        unitBefore = true;
        from = sign.from();
        convert(sign.value().factor());
    }

    /** Takes the currency with its scale that stands before the number: MAUD 60. */
    void takeBefore(CodedScale code) {
        unit = code.unit();
        unitBefore = true;
        from = code.from();
        number = number.held() ? number.times(code.scale(), number.to()) : number;
    }

    /** Makes a part of one a part of a whole. */
    void inPercent() {
        BigDecimal percent = Numeral.percent(number.value(), BigDecimal.ONE);
        number = new Numeral(percent, number.scale(), number.kind(), number.from(), number.to());
        unit = Unit.PERCENT;
        form = Form.FRACTION;
        rule = "fraction";
    }

    /** Turns the number into its unit: 32 cents are 0.32 dollars. */
    void convert(BigDecimal by) {
        if (by.compareTo(BigDecimal.ONE) == 0) {
            return;
        }
        factor = by;
        if (number.held()) {
            BigDecimal value = number.value().multiply(by).stripTrailingZeros();
            number =
                    new Numeral(
                            value.scale() < 0 ? value.setScale(0) : value,
                            number.scale(),
                            number.kind(),
                            number.from(),
                            number.to());
        }
    }

    boolean hasUnit() {
        return !unit.isNone();
    }

    boolean hasRate() {
        return unit.code().indexOf((char) 47) >= 0;
    }

    boolean isRange() {
        return high != null;
    }

    BigDecimal value() {
        return number.value();
    }

    Mention<Quantity> mention(Sentence sentence) {
        Quantity quantity =
                new Quantity(
                        amount(),
                        bound,
                        unit,
                        unitFrom,
                        form,
                        signed,
                        nounFrom,
                        nounTo,
                        Optional.of(
                                sentence.span(start(sentence), Math.max(numberTo, number.to()))));
        return Mention.of(quantity, sentence, from, to, "quantity/" + rule);
    }

    /** Where the number begins, its sign included. */
    private int start(Sentence s) {
        int at = number.from();
        boolean sign = signed && at > from && !s.token(at).spaced() && !s.token(at - 1).isWord();
        return sign && Signs.is(s.lower(at - 1)) ? at - 1 : at;
    }

    private Amount amount() {
        if (!number.held() || high == Digits.UNHELD) {
            return new Amount.Unheld("number of more than " + Digits.MOST + " digits");
        }
        return high == null ? Amount.of(value()) : Amount.of(value(), high);
    }
}
