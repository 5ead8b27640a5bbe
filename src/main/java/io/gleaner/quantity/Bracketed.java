package io.gleaner.quantity;

import io.gleaner.tokens.Phrases;
import io.gleaner.tokens.Sentence;

/** Reads amounts below zero as accounts write them: {@code $(1.2) million}, {@code $(0.03)}. */
final class Bracketed {
    private final Numbers numbers;
    private final Units units;

    Bracketed(Numbers numbers, Units units) {
        this.numbers = numbers;
        this.units = units;
    }

    /** The amount whose digits stand at a token; null when no currency and bracket open it. */
    Draft at(Sentence s, int at, int done) {
        boolean opens =
                at - 2 >= done
                        && s.lower(at - 1).equals("(")
                        && !s.token(at - 1).spaced()
                        && !s.token(at).spaced()
                        && s.token(at).isNumber()
                        && s.lower(at + 1).equals(")");
        Phrases.Match<Units.Reading> sign = opens ? units.before(s, at - 1) : null;
        Numeral number = sign == null || sign.from() < done ? null : DigitRuns.at(s, at);
        if (number == null || !number.held() || number.to() != at + 1) {
            return null;
        }
        Numeral closed =
                new Numeral(
                        number.value().negate(),
                        number.scale(),
                        number.kind(),
                        at - 1,
                        number.to() + 1);
        Phrases.Match<Scales.Scale> scale =
                closed.to() < s.size() ? numbers.scaleWord(s, closed.to()) : null;
        if (scale != null) {
            closed = closed.times(scale.value().value(), scale.to());
        }
        Draft draft = new Draft(closed);
        draft.takeBefore(sign);
        draft.signed = true;
        draft.rule = "bracketed";
        return draft;
    }
}
