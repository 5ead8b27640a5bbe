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
        if (!opens) {
            return inside(s, at, done);
        }
        Phrases.Match<Units.Reading> sign = units.before(s, at - 1);
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

    /** ($4.5) million: a scale behind the brackets says that they stand for a minus. */
    private Draft inside(Sentence s, int at, int done) {
        boolean closes =
                s.token(at).isNumber()
                        && !s.token(at).spaced()
                        && s.lower(at + 1).equals(")")
                        && at + 2 < s.size();
        Phrases.Match<Scales.Scale> scale = closes ? numbers.scaleWord(s, at + 2) : null;
        Phrases.Match<Units.Reading> sign = scale == null ? null : units.before(s, at);
        Numeral number =
                sign == null || sign.from() - 1 < done || !s.lower(sign.from() - 1).equals("(")
                        ? null
                        : DigitRuns.at(s, at);
        if (number == null || !number.held() || number.to() != at + 1) {
            return null;
        }
        Draft draft =
                new Draft(
                        new Numeral(
                                        number.value().negate(),
                                        number.scale(),
                                        number.kind(),
                                        at,
                                        number.to())
                                .times(scale.value().value(), scale.to()));
        draft.takeBefore(sign);
        draft.from = sign.from() - 1;
        draft.signed = true;
        draft.rule = "bracketed";
        return draft;
    }
}
