package io.gleaner.quantity;

import io.gleaner.tokens.Phrases;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Token;
import java.math.BigDecimal;

/**
 * Reads the quantity at one token: the currency before it, the number, its sign, its unit.
 *
 * <pre>
 * reading = multiple | [ sign ] [ currency [ "-" ] ] number [ unit ] [ "in" number ]
 * </pre>
 */
final class QuantityReader {
    private final Numbers numbers;
    private final Multiples multiples;
    private final Units units;
    private final Context context;
    private final UnitAfter unitAfter;
    private final Proportions proportions;
    private final Bracketed bracketed;

    QuantityReader(
            Numbers numbers,
            Multiples multiples,
            Units units,
            Context context,
            UnitAfter unitAfter) {
        this.numbers = numbers;
        this.multiples = multiples;
        this.units = units;
        this.context = context;
        this.unitAfter = unitAfter;
        this.bracketed = new Bracketed(numbers, units);
        this.proportions = new Proportions(numbers, units);
    }

    /**
     * The quantity at a token; marked as dropped when it is none; null when there is no number.
     *
     * @param done after the last token that is taken already
     */
    Draft at(Sentence s, int at, int done) {
        Draft multiple = multiples.at(s, at);
        if (multiple != null) {
            return multiple;
        }
        int begin = begin(s, at, done);
        Draft negative = bracketed.at(s, begin, done);
        if (negative != null) {
            unitAfter.read(s, negative);
            return negative;
        }
        Phrases.Match<Units.Reading> sign = currency(s, begin, done);
        boolean minus = sign == null && minusAfterCurrency(s, begin, done);
        if (minus) {
            sign = currency(s, begin - 1, done);
            minus = sign != null;
        }
        CodedScale before = sign == null ? unitAfter.codedBefore(s, begin, done) : null;
        boolean money = sign != null || before != null || moneyAfter(s, begin);
        Numeral number = numbers.at(s, begin, money);
        if (number == null || number.to() <= at) {
            number = begin < at ? numbers.at(s, at, money) : null;
            if (number == null) {
                return broken(s, at);
            }
        }
        Draft draft = new Draft(number);
        if (sign != null) {
            draft.takeBefore(sign);
            unitAfter.scaleBefore(s, draft, done);
        } else if (before != null) {
            draft.takeBefore(before);
        }
        Signs.read(s, draft);
        if (minus && draft.number.held() && draft.value().signum() > 0) {
            draft.number = draft.number.negated(number.from());
            draft.signed = true;
        }
        draft.dropped = context.glued(s, number, draft.unitBefore);
        unitAfter.read(s, draft);
        proportions.read(s, draft);
        draft.dropped |= context.trapped(s, draft);
        return draft;
    }

    private Phrases.Match<Units.Reading> currency(Sentence s, int at, int done) {
        Phrases.Match<Units.Reading> sign = units.before(s, at);
        return sign == null || sign.from() < done || tied(s, sign.from()) ? null : sign;
    }

    /** Letters that go on with what stands before them are no currency: PLX-R18. */
    private static boolean tied(Sentence s, int sign) {
        return sign > 1
                && s.token(sign).isWord()
                && !s.token(sign).spaced()
                && s.lower(sign - 1).equals("-")
                && !s.token(sign - 1).spaced()
                && s.token(sign - 2).isWord();
    }

    /** $-5 million. */
    private static boolean minusAfterCurrency(Sentence s, int begin, int done) {
        return begin - 1 > done
                && !s.token(begin).spaced()
                && s.lower(begin - 1).equals("-")
                && !s.token(begin - 1).spaced();
    }

    /** Where the number begins: an article before "dozen" and "third", a point before .5. */
    private static int begin(Sentence s, int at, int done) {
        if (at == 0 || at - 1 < done) {
            return at;
        }
        String before = s.lower(at - 1);
        Token token = s.token(at);
        if (token.isWord() && (before.equals("a") || before.equals("an"))) {
            return at - 1;
        }
        boolean decimals =
                before.equals(".") && !token.spaced() && DigitRuns.plainRun(token.text());
        return decimals && free(s, at - 1) ? at - 1 : at;
    }

    /** Whether a point stands apart from any word or number: a .5 share, $.5. */
    private static boolean free(Sentence s, int point) {
        return point == 0
                || s.token(point).spaced()
                || !s.token(point - 1).isWord() && !s.token(point - 1).isNumber();
    }

    /** 12MM USD, 4.8 T dollars: a currency after the scale tells what the letters are. */
    private boolean moneyAfter(Sentence s, int at) {
        Phrases.Match<Units.Reading> after = at + 2 < s.size() ? units.plain(s, at + 2) : null;
        return after != null && after.value().unit().isMoney();
    }

    /** Digits that make no number: a date, an address, a version; nothing of them is read. */
    private static Draft broken(Sentence s, int at) {
        if (!s.token(at).isNumber()) {
            return null;
        }
        Draft draft = new Draft(Numeral.digits(BigDecimal.ZERO, at, at + 1));
        draft.dropped = true;
        return draft;
    }
}
