package io.gleaner.quantity;

import io.gleaner.tokens.Phrases;
import io.gleaner.tokens.Sentence;
import java.math.BigDecimal;

/** Reads amounts below zero as accounts write them: {@code $(1.2) million}, {@code $(0.03)}. */
final class Bracketed {
    private final Numbers numbers;
    private final Units units;

    Bracketed(Numbers numbers, Units units) {
        this.numbers = numbers;
        this.units = units;
    }

    /** The amount that begins at a token; null when no currency and bracket open it. */
    Draft at(Sentence s, int at, int done) {
        if (at <= done || s.token(at).isWord()) {
            return null;
        }
        Numeral number = s.token(at).isNumber() ? DigitRuns.at(s, at) : DigitRuns.sign(s, at);
        if (number == null || !number.held() || !s.lower(number.to()).equals(")")) {
            return null;
        }
        int from = at - 1;
        Phrases.Match<Units.Reading> sign;
        if (s.lower(from).equals("(")) {
            sign = units.before(s, from);
        } else {
            sign = units.before(s, at);
            from = sign == null ? -1 : sign.from() - 1;
            if (from < 0 || !s.lower(from).equals("(")) {
                return null;
            }
        }
        int close = number.to() + 1;
        Phrases.Match<Scales.Scale> scale = close < s.size() ? numbers.scaleWord(s, close) : null;
        boolean inside = from < at - 1;
        if (sign == null && s.lower(from).equals("(") && from >= done) {
            return unsigned(s, number, from, scale);
        }
        if (sign == null
                || Math.min(from, sign.from()) < done
                || inside && scale == null && !goesOn(s.lower(from - 1))) {
            return null;
        }
        Numeral closed =
                new Numeral(
                        spent(s, from) ? number.value() : number.value().negate(),
                        number.scale(),
                        number.kind(),
                        from,
                        close);
        Draft draft =
                new Draft(scale == null ? closed : closed.times(scale.value().value(), scale.to()));
        draft.takeBefore(sign);
        draft.from = Math.min(from, sign.from());
        draft.signed = true;
        draft.rule = "bracketed";
        return draft;
    }

    /** (2.3)%, (12.4) million dollars: no mark of a footnote, as it has decimals. */
    private static Draft unsigned(
            Sentence s, Numeral number, int from, Phrases.Match<Scales.Scale> scale) {
        int close = number.to() + 1;
        boolean percent = s.lower(close).equals("%") && !s.token(close).spaced();
        if (number.value().scale() <= 0 || scale == null && !percent) {
            return null;
        }
        BigDecimal below = number.value().negate();
        Numeral closed = new Numeral(below, number.scale(), number.kind(), from, close);
        Draft draft =
                new Draft(scale == null ? closed : closed.times(scale.value().value(), scale.to()));
        draft.signed = true;
        draft.rule = "bracketed";
        return draft;
    }

    /** Income tax expense $(1.2) $(0.9): what is taken off is told as what it is. */
    private static boolean spent(Sentence s, int from) {
        int word = from - 1;
        while (word >= 0 && !s.token(word).isWord()) {
            word--;
        }
        return switch (s.lower(word)) {
            case "expense", "expenses", "cost", "costs", "tax", "taxes" -> true;
            default -> false;
        };
    }

    /** A loss of ($0.72), compared with ($51,000): no number stands before the brackets. */
    private static boolean goesOn(String lower) {
        return switch (lower) {
            case "of", "to", "with", "was", "at", "from", "versus", "vs" -> true;
            default -> false;
        };
    }
}
