package io.gleaner.quantity;

import io.gleaner.tokens.Phrases;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Shape;
import io.gleaner.tokens.Token;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads the unit after a number.
 *
 * <pre>
 * after = [ "-plus" ] unit [ scale ] [ rate ] | [ "-" ] "fold" | "x" | [ "-" ] "point"
 *       | "of" [ "a" ] unit                                      a quarter of a percentage point
 * </pre>
 */
final class UnitAfter {
    private final Units units;
    private final BoundWords bounds;
    private final Numbers numbers;

    UnitAfter(Units units, BoundWords bounds, Numbers numbers) {
        this.units = units;
        this.bounds = bounds;
        this.numbers = numbers;
    }

    /** Fills in unit and rate, where there are any; a part of one without a unit is in percent. */
    void read(Sentence s, Draft draft) {
        int to = draft.to;
        boolean fraction = draft.number.kind() == Numeral.Kind.FRACTION;
        if (fraction) {
            to += s.lower(to).equals("of") ? 1 : 0;
            to += s.lower(to).equals("a") || s.lower(to).equals("an") ? 1 : 0;
            to += ofOnePercent(s, to) ? 1 : 0;
        }
        if (fold(s, draft) || fraction && halfPoint(s, draft, to) || plus(s, draft, to)) {
            return;
        }
        Phrases.Match<Units.Reading> match = to < s.size() ? units.at(s, to) : null;
        if (match != null && usable(s, draft, match, to)) {
            take(draft, match);
            scaleAfter(s, draft);
        } else if (!coded(s, draft) && fraction && !draft.unitBefore) {
            draft.inPercent();
        }
        rate(s, draft);
    }

    /** Half of one percent. */
    private boolean ofOnePercent(Sentence s, int one) {
        if (!s.lower(one).equals("one") && !s.lower(one).equals("1")) {
            return false;
        }
        Phrases.Match<Units.Reading> percent = units.plain(s, one + 1);
        return percent != null && percent.value().unit().code().startsWith("percent");
    }

    /** $98 a share: the rate after a number whose currency stands before it. */
    private void rate(Sentence s, Draft draft) {
        if (!draft.unitBefore || draft.to >= s.size() || draft.hasRate()) {
            return;
        }
        Phrases.Match<Unit> rate = units.over(draft.unit, s, draft.to);
        if (rate != null && !gluedNumber(s, rate.to())) {
            String dimension = rate.value().dimension();
            boolean measure =
                    s.lower(draft.to).equals("per")
                            && (dimension.endsWith("/mass") || dimension.endsWith("/volume"))
                            && !rate.value().code().endsWith("bbl");
            // $5 per gram: a measure belongs to the unit, a share or a day stands behind it
            draft.to = measure ? rate.to() : draft.to;
            draft.unit = rate.value();
            draft.rateTo = rate.to();
        }
    }

    /** 40 million-plus euros, 20 or more hours. */
    private boolean plus(Sentence s, Draft draft, int to) {
        BoundWords.Match plus = bounds.after(s, to);
        if (plus == null) {
            return false;
        }
        Phrases.Match<Units.Reading> after = units.at(s, plus.to());
        if (after == null || !usable(s, draft, after, plus.to())) {
            return false;
        }
        draft.bound = plus.bound();
        take(draft, after);
        return true;
    }

    /** A quarter-point cut, half a point: of rates, in percentage points. */
    private boolean halfPoint(Sentence s, Draft draft, int to) {
        int at = s.lower(to).equals("-") ? to + 1 : to;
        if (!s.lower(at).equals("point") && !s.lower(at).equals("points")) {
            return false;
        }
        units.byCode("percentage point").ifPresent(unit -> draft.unit = unit);
        draft.to = at + 1;
        return true;
    }

    /** 10-fold, 2x, 1.5x. */
    private static boolean fold(Sentence s, Draft draft) {
        int i = draft.to;
        if (i >= s.size() || draft.unitBefore) {
            return false;
        }
        int at = s.lower(i).equals("-") && !s.token(i).spaced() ? i + 1 : i;
        boolean sign = s.lower(at).equals("x") || s.lower(at).equals("\u00D7");
        boolean x =
                sign && !s.token(at).spaced() && !(at + 1 < s.size() && s.token(at + 1).isNumber());
        if (!x && !s.lower(at).equals("fold")) {
            return false;
        }
        draft.to = at + 1;
        draft.unit = Unit.TIMES;
        draft.form = Form.MULTIPLE;
        draft.rule = "multiple";
        return true;
    }

    private static boolean usable(
            Sentence s, Draft draft, Phrases.Match<Units.Reading> match, int at) {
        Unit unit = match.value().unit();
        if (unit.isMoney() && (numberFollows(s, draft, match) || ticker(s, match.to()))) {
            return false;
        }
        if (s.lower(at).equals("rs") && draft.number.kind() == Numeral.Kind.WORDS) {
            // the three Rs
            return false;
        }
        if (draft.unitBefore) {
            // $10 dollars; $76 US a barrel; $1.99 cents says that the decimals are cents
            boolean cents =
                    match.value().factor().compareTo(BigDecimal.ONE) < 0
                            && draft.value().scale() > 0;
            return unit.isMoney() && !cents && match.value().base().equals(draft.unit);
        }
        boolean adjective =
                unit.dimension().equals("data")
                        && draft.number.scaled()
                        && !s.lower(at).endsWith("s")
                        && s.lower(at).length() > 3;
        if (adjective && s.tag(match.to()).nominal()) {
            // 209 million gigabit users
            return false;
        }
        boolean ofThings = draft.number.kind() == Numeral.Kind.FRACTION && at > draft.to;
        return !ofThings || !unit.isCount();
    }

    /** 1,300,000 $MAO: a name that begins with the sign. */
    private static boolean ticker(Sentence s, int at) {
        return at < s.size()
                && s.lower(at - 1).equals("$")
                && s.token(at).isWord()
                && !s.token(at).spaced();
    }

    /** $10.6-$10.8, $20 $37: the sign is that of the next number. */
    private static boolean numberFollows(
            Sentence s, Draft draft, Phrases.Match<Units.Reading> match) {
        if (gluedNumber(s, match.to())) {
            return true;
        }
        boolean sign = s.token(match.to() - 1).shape() == Shape.SYMBOL;
        return sign
                && draft.unitBefore
                && match.to() < s.size()
                && (s.token(match.to()).isNumber() || s.lower(match.to()).equals("("));
    }

    private static boolean gluedNumber(Sentence s, int at) {
        return at < s.size() && s.token(at).isNumber() && !s.token(at).spaced();
    }

    private static void take(Draft draft, Phrases.Match<Units.Reading> match) {
        Units.Reading reading = match.value();
        draft.unit = reading.unit();
        draft.unitFrom = draft.unitBefore ? draft.unitFrom : reading.from();
        draft.convert(reading.factor());
        // a rate of money or people stands outside the quote; that of measures is its unit
        draft.to = reading.baseTo();
        draft.rateTo = match.to();
    }

    /** 75 USD million. */
    private void scaleAfter(Sentence s, Draft draft) {
        if (!draft.unit.isMoney() || draft.number.scaled() || !draft.number.held()) {
            return;
        }
        Phrases.Match<Scales.Scale> scale =
                draft.to < s.size() ? numbers.scaleWord(s, draft.to) : null;
        if (scale != null && s.token(draft.to).isWord()) {
            draft.number = draft.number.times(scale.value().value(), draft.number.to());
            draft.to = scale.to();
        }
    }

    /** 30 MUSD, 48.5 MGBP. */
    private boolean coded(Sentence s, Draft draft) {
        if (draft.unitBefore || draft.to >= s.size() || draft.number.scaled()) {
            return false;
        }
        CodedScale coded = coded(s, draft.to);
        if (coded == null || !draft.number.held()) {
            return false;
        }
        draft.number = draft.number.times(coded.scale(), draft.number.to());
        draft.unit = coded.unit();
        draft.to = coded.to();
        return true;
    }

    /** MAUD 60; €M 3.4: the scale and currency right before a number, or null. */
    CodedScale codedBefore(Sentence s, int at, int done) {
        if (at == 0 || at - 1 < done || !s.token(at - 1).isWord()) {
            return null;
        }
        CodedScale code = coded(s, at - 1);
        if (code != null) {
            return code;
        }
        BigDecimal scale = letters(s.token(at - 1).text());
        Phrases.Match<Units.Reading> sign =
                scale == null || s.token(at - 1).spaced() ? null : units.before(s, at - 1);
        return sign == null || sign.from() < done
                ? null
                : new CodedScale(scale, sign.value().unit(), sign.from(), at);
    }

    /** k€ 15: the scale before the sign of a currency. */
    void scaleBefore(Sentence s, Draft draft, int done) {
        int at = draft.from - 1;
        boolean letters =
                at >= done
                        && !draft.number.scaled()
                        && draft.number.held()
                        && s.token(draft.from).shape() == Shape.SYMBOL
                        && !s.token(draft.from).spaced()
                        && s.token(at).spaced();
        BigDecimal scale = letters ? letters(s.token(at).text()) : null;
        if (scale != null) {
            draft.number = draft.number.times(scale, draft.number.to());
            draft.from = at;
        }
    }

    private CodedScale coded(Sentence s, int at) {
        Token token = s.token(at);
        String text = token.text();
        if (!token.isWord() || text.length() < 4 || text.length() > 5) {
            return null;
        }
        int cut = text.length() - 3;
        BigDecimal scale = letters(text.substring(0, cut));
        if (scale == null) {
            return null;
        }
        Optional<Unit> unit = units.byCode(text.substring(cut)).filter(Unit::isMoney);
        return unit.isEmpty() ? null : new CodedScale(scale, unit.get(), at, at + 1);
    }

    private static BigDecimal letters(String text) {
        return switch (text) {
            case "k", "K", "T" -> BigDecimal.valueOf(1000);
            case "M", "m", "MM", "mn", "Mn" -> BigDecimal.valueOf(1_000_000);
            case "B", "bn", "Bn" -> BigDecimal.valueOf(1_000_000_000);
            default -> null;
        };
    }
}
