package io.gleaner.quantity;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.tokens.Finder;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Phrases;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quantities of a sentence: numbers with their bounds and units.
 *
 * <pre>
 * quantity = [ bound ] [ currency ] number [ unit ] [ bound ]      more than $42.5 billion
 * </pre>
 *
 * <p>In order: numbers and units from left to right; what is no quantity goes; ranges and lists
 * join; counted nouns; bounds. A sentence without a number costs one look at each token.
 */
public final class QuantityFinder implements Finder<Quantity> {
    private final Numbers numbers;
    private final Multiples multiples;
    private final BoundWords bounds;
    private final Units units;
    private final Traps traps;
    private final Context context;
    private final Nouns nouns;

    private QuantityFinder(
            Numbers numbers,
            Multiples multiples,
            BoundWords bounds,
            Units units,
            Traps traps,
            Nouns nouns) {
        this.numbers = numbers;
        this.multiples = multiples;
        this.bounds = bounds;
        this.units = units;
        this.traps = traps;
        this.context = new Context(traps, numbers);
        this.nouns = nouns;
    }

    /** From the tables of {@code rules/quantity}. */
    public static QuantityFinder read(RuleFiles files, Problems problems) {
        return read(files, Units.read(files, problems), problems);
    }

    /** The same, with units that are read already. */
    public static QuantityFinder read(RuleFiles files, Units units, Problems problems) {
        return new QuantityFinder(
                Numbers.read(files, problems),
                Multiples.read(files, problems),
                BoundWords.read(files, problems),
                units,
                Traps.read(files, problems),
                Nouns.read(files, problems));
    }

    @Override
    public List<Mention<Quantity>> find(Sentence s) {
        int first = firstCandidate(s);
        if (first < 0) {
            return List.of();
        }
        List<Draft> drafts = scan(s, first);
        if (drafts.isEmpty()) {
            return List.of();
        }
        Ranges.joinRatios(s, drafts);
        Ranges.join(s, drafts);
        Parts.join(s, drafts);
        count(s, drafts);
        Ranges.join(s, drafts);
        Ranges.dropScores(s, drafts);
        Points.settle(s, drafts, units);
        bound(s, drafts);
        Ranges.joinBounds(s, drafts);
        List<Mention<Quantity>> mentions = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            if (!draft.dropped) {
                mentions.add(draft.mention(s));
            }
        }
        return List.copyOf(mentions);
    }

    private int firstCandidate(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            Token token = s.token(i);
            if (numbers.mayBegin(token) || multiples.knows(token)) {
                return i;
            }
        }
        return -1;
    }

    private List<Draft> scan(Sentence s, int first) {
        List<Draft> drafts = new ArrayList<>();
        int i = first;
        int done = 0;
        while (i < s.size()) {
            Token token = s.token(i);
            if (!numbers.mayBegin(token) && !multiples.knows(token)) {
                i++;
                continue;
            }
            int phrase = traps.phraseEnd(s, i);
            if (phrase > i) {
                i = phrase;
                done = i;
                continue;
            }
            int code = Context.codeEnd(s, i);
            if (code > i) {
                i = code;
                done = i;
                continue;
            }
            Draft draft = read(s, i, done);
            if (draft == null) {
                i++;
                continue;
            }
            i = Math.max(i + 1, draft.to);
            if (draft.dropped) {
                i = chainEnd(s, draft, i);
            }
            done = i;
            if (!draft.dropped) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    /**
     * After the digits that go on with what is no quantity: 2014-15, ISO 3888-2, 2-1, Sept. 20-24,
     * 10:38:07.
     */
    private static int chainEnd(Sentence s, Draft dropped, int from) {
        int i = from;
        while (i + 1 < s.size()
                && s.token(i + 1).isNumber()
                && s.token(i + 1).text().length() <= 4) {
            boolean glued = !s.token(i).spaced() && !s.token(i + 1).spaced();
            boolean joins =
                    switch (s.lower(i)) {
                        case "-", "\u2013", "/", ":" -> glued;
                        default -> false;
                    };
            if (!joins) {
                break;
            }
            i += 2;
        }
        return i;
    }

    /** The quantity at a token; dropped when it is a trap; null when there is no number. */
    private Draft read(Sentence s, int at, int done) {
        Draft multiple = multiples.at(s, at);
        if (multiple != null) {
            return multiple;
        }
        int begin = begin(s, at, done);
        Phrases.Match<Units.Reading> sign = units.before(s, begin);
        if (sign != null && (sign.from() < done || tied(s, sign.from()))) {
            sign = null;
        }
        boolean minus =
                sign == null
                        && begin - 1 > done
                        && !s.token(begin).spaced()
                        && s.lower(begin - 1).equals("-")
                        && !s.token(begin - 1).spaced();
        if (minus) {
            // $-5 million
            sign = units.before(s, begin - 1);
            minus = sign != null && sign.from() >= done;
            sign = minus ? sign : null;
        }
        Numeral number = numbers.at(s, begin, sign != null || moneyAfter(s, begin));
        if (number == null || number.to() <= at) {
            number = begin < at ? numbers.at(s, at, sign != null) : null;
            if (number == null) {
                return broken(s, at);
            }
        }
        Draft draft = new Draft(number);
        if (sign != null) {
            draft.unit = sign.value().unit();
            draft.unitFrom = sign.value().from();
            draft.from = sign.from();
            draft.unitBefore = true;
            draft.convert(sign.value().factor());
        }
        sign(s, draft);
        if (minus && draft.number.held() && draft.value().signum() > 0) {
            draft.number = draft.number.negated(number.from());
            draft.signed = true;
        }
        draft.dropped = context.glued(s, number.from(), number.to(), sign != null);
        unit(s, draft);
        oneIn(s, draft);
        draft.dropped |= trapped(s, draft);
        return draft;
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

    /** Where the number begins: an article before "dozen" and "third", a point before .5. */
    private int begin(Sentence s, int at, int done) {
        if (at <= done && at == 0 || at - 1 < done) {
            return at;
        }
        String before = s.lower(at - 1);
        Token token = s.token(at);
        if (token.isWord() && (before.equals("a") || before.equals("an"))) {
            return at - 1;
        }
        if (token.isNumber()
                && before.equals(".")
                && !token.spaced()
                && Numbers.plainRun(token.text())) {
            boolean free =
                    at == 1
                            || s.token(at - 1).spaced()
                            || s.token(at - 2).lower().length() == 1
                                    && !s.token(at - 2).isWord()
                                    && !s.token(at - 2).isNumber();
            return free ? at - 1 : at;
        }
        return at;
    }

    private boolean moneyAfter(Sentence s, int at) {
        // 12MM USD, 4.8 T dollars
        Phrases.Match<Units.Reading> after = at + 2 < s.size() ? units.at(s, at + 2) : null;
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

    private static void sign(Sentence s, Draft draft) {
        int sign = Numbers.signBefore(s, draft.number.from());
        int at = draft.number.from();
        if (sign == 0 && draft.from < at) {
            sign = Numbers.signBefore(s, draft.from);
            at = draft.from;
        }
        if (sign == 0) {
            return;
        }
        draft.signed = true;
        int from = at - 1;
        if (s.lower(from).equals("-")
                && !s.token(from).spaced()
                && from > 0
                && s.token(from - 1).isWord()) {
            from--;
        }
        draft.from = Math.min(draft.from, from);
        if (sign < 0) {
            draft.number = draft.number.negated(draft.number.from());
        }
    }

    /** The unit after the number, of a part of one too: half a percentage point. */
    private void unit(Sentence s, Draft draft) {
        int to = draft.to;
        boolean fraction = draft.number.kind() == Numeral.Kind.FRACTION;
        if (fraction) {
            if (s.lower(to).equals("of")) {
                to++;
            }
            if (s.lower(to).equals("a") || s.lower(to).equals("an")) {
                to++;
            }
        }
        if (fold(s, draft) || fraction && halfPoint(s, draft, to)) {
            return;
        }
        BoundWords.Match plus = bounds.after(s, to);
        if (plus != null && s.lower(plus.from()).equals("-")) {
            // 40 million-plus euros
            Phrases.Match<Units.Reading> after = units.at(s, plus.to());
            if (after != null && usable(s, draft, after, plus.to())) {
                draft.bound = plus.bound();
                take(s, draft, after);
                return;
            }
        }
        Phrases.Match<Units.Reading> match = to < s.size() ? units.at(s, to) : null;
        if (match != null && usable(s, draft, match, to)) {
            take(s, draft, match);
        } else if (fraction && !draft.unitBefore) {
            whole(draft);
        }
        if (draft.unitBefore && draft.to < s.size()) {
            Phrases.Match<Unit> rate = units.over(draft.unit, s, draft.to);
            if (rate != null && !draft.hasRate() && !gluedNumber(s, rate.to())) {
                draft.unit = rate.value();
                draft.rateTo = rate.to();
            }
        }
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
        boolean x =
                at < s.size()
                        && !s.token(at).spaced()
                        && (s.lower(at).equals("x") || s.lower(at).equals("\u00D7"))
                        && !(at + 1 < s.size() && s.token(at + 1).isNumber());
        if (!x && !s.lower(at).equals("fold")) {
            return false;
        }
        draft.to = at + 1;
        draft.unit = Unit.TIMES;
        draft.form = Form.MULTIPLE;
        draft.rule = "multiple";
        return true;
    }

    private boolean usable(Sentence s, Draft draft, Phrases.Match<Units.Reading> match, int at) {
        Unit unit = match.value().unit();
        if (unit.isMoney() && gluedNumber(s, match.to())) {
            // $10.6-$10.8: the sign of the next number
            return false;
        }
        if (draft.unitBefore) {
            // $10 dollars; $76 US a barrel
            return unit.isMoney() && match.value().base().equals(draft.unit);
        }
        if (unit.dimension().equals("data")
                && draft.number.scaled()
                && !s.lower(at).endsWith("s")
                && s.lower(at).length() > 3
                && s.tag(match.to()).nominal()) {
            // 209 million gigabit users
            return false;
        }
        if (draft.number.kind() == Numeral.Kind.FRACTION && at > draft.to) {
            return !unit.isCount();
        }
        return true;
    }

    private static boolean gluedNumber(Sentence s, int at) {
        return at < s.size() && s.token(at).isNumber() && !s.token(at).spaced();
    }

    private static void take(Sentence s, Draft draft, Phrases.Match<Units.Reading> match) {
        Units.Reading reading = match.value();
        draft.unit = reading.unit();
        draft.unitFrom = draft.unitBefore ? draft.unitFrom : reading.from();
        draft.convert(reading.factor());
        // a rate of money or people stands outside the quote; that of a measure is its unit
        boolean measure =
                !reading.base().isMoney()
                        && !reading.base().isCount()
                        && !reading.base().dimension().equals("ratio");
        draft.to = measure ? match.to() : reading.baseTo();
        draft.rateTo = match.to();
    }

    /** A part of one without a unit is a part of a whole, in percent. */
    private static void whole(Draft draft) {
        Numeral n = draft.number;
        BigDecimal percent = Numeral.percent(n.value(), BigDecimal.ONE);
        draft.number = new Numeral(percent, n.scale(), n.kind(), n.from(), n.to());
        draft.unit = Unit.PERCENT;
        draft.form = Form.FRACTION;
        draft.rule = "fraction";
    }

    /** Two in five, one out of ten, 9 in every 10. */
    private void oneIn(Sentence s, Draft draft) {
        if (draft.hasUnit() || !draft.number.held() || draft.number.scaled()) {
            return;
        }
        int i = draft.to;
        String word = s.lower(i);
        int at;
        if (word.equals("in") || word.equals("-") && s.lower(i + 1).equals("in")) {
            at = word.equals("in") ? i + 1 : i + 2;
            at = s.lower(at).equals("-") ? at + 1 : at;
        } else if (word.equals("out") && s.lower(i + 1).equals("of")) {
            at = i + 2;
        } else {
            return;
        }
        if (s.lower(at).equals("every") || s.lower(at).equals("each")) {
            at++;
        }
        if (at >= s.size() || !numbers.mayBegin(s.token(at)) && !s.lower(at).equals("a")) {
            return;
        }
        Numeral of = numbers.at(s, at, false);
        if (of == null
                || !of.held()
                || of.value().scale() > 0
                || of.value().compareTo(draft.value()) <= 0
                || draft.value().signum() <= 0
                || !word.equals("out")
                        && (year(of)
                                || units.plain(s, of.to()) != null
                                || !roundOrSmall(of, draft))) {
            return;
        }
        draft.number =
                new Numeral(
                        Numeral.percent(draft.value(), of.value()),
                        BigDecimal.ONE,
                        Numeral.Kind.FRACTION,
                        draft.number.from(),
                        of.to());
        draft.unit = Unit.PERCENT;
        draft.form = Form.FRACTION;
        draft.rule = "one in";
        draft.to = of.to();
    }

    private static boolean year(Numeral number) {
        int value = number.value().intValue();
        return number.kind() == Numeral.Kind.DIGITS && value >= 1800 && value < 2200;
    }

    private static boolean roundOrSmall(Numeral of, Draft draft) {
        int value = of.value().intValue();
        return value <= 10 || value % 10 == 0 || draft.value().intValue() == 1;
    }

    private boolean trapped(Sentence s, Draft d) {
        if (d.dropped || d.unitBefore) {
            return d.dropped;
        }
        if (d.to < s.size() && Context.ordinal(s.lower(d.to + 1)) && s.lower(d.to).equals("-")) {
            return true;
        }
        if (numbers.isMultiplier(s.lower(d.from))
                && (s.lower(d.from).endsWith("s") || traps.isVague(s.lower(d.from - 1)))) {
            return true;
        }
        if (s.lower(d.from - 1).equals("per") || context.coded(s, d)) {
            return true;
        }
        boolean percent = d.unit.is("percent") || d.form == Form.FRACTION;
        if (percent) {
            return false;
        }
        return traps.named(s, d.from)
                || context.dated(s, d)
                || !d.hasUnit() && context.year(s, d)
                || context.item(s, d)
                || context.pronoun(s, d)
                || context.name(s, d);
    }

    private void count(Sentence s, List<Draft> drafts) {
        int covered = 0;
        int rated = 0;
        Draft last = null;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.from < rated) {
                // 11 deaths per 1,000 people
                draft.dropped = true;
                continue;
            }
            if (!draft.hasUnit() || draft.unit.isCount()) {
                if (draft.from < covered) {
                    // two new 737 Max jets
                    draft.dropped = true;
                    continue;
                }
                if (!draft.hasUnit() && context.model(s, draft)) {
                    draft.dropped = true;
                    continue;
                }
                if (!draft.hasUnit()) {
                    noun(s, draft, i + 1 < drafts.size() ? drafts.get(i + 1) : null, last);
                }
                covered = Math.max(covered, draft.nounTo);
            }
            rated = Math.max(rated, draft.rateTo);
            if (draft.hasUnit()
                    && (draft.nounFrom >= 0
                            || draft.unit.isCount()
                            || draft.unit.is("index point"))) {
                last = draft;
            }
        }
        drafts.removeIf(d -> d.dropped);
    }

    /** People aged 60 and above, women aged 25 to 54. */
    private static boolean aged(Sentence s, Draft draft) {
        String before = s.lower(draft.from - 1);
        if (before.equals("over")
                || before.equals("under")
                || before.equals("between")
                || before.equals("from")) {
            before = s.lower(draft.from - 2);
        }
        return (before.equals("aged") || before.equals("age") || before.equals("ages"))
                && small(draft);
    }

    private static boolean small(Draft draft) {
        return draft.number.held() && draft.value().compareTo(BigDecimal.valueOf(130)) < 0;
    }

    /** The counted noun of a number: after it, after the measure that follows it, or before. */
    private void noun(Sentence s, Draft draft, Draft next, Draft last) {
        if (aged(s, draft)) {
            units.byCode("year").ifPresent(year -> draft.unit = year);
            draft.rule = "age";
            return;
        }
        int start = draft.to;
        if (next != null && next.from == start) {
            if (!next.hasUnit() || !draft.number.held()) {
                return;
            }
            start = next.to;
        }
        BoundWords.Match bound = boundAfter(s, start);
        nouns.after(s, draft, bound == null ? start : bound.to());
        if (!draft.hasUnit() && (next == null || next.from != draft.to) && !small(draft)) {
            nouns.before(s, draft);
        }
        if (!draft.hasUnit() && last != null) {
            carry(s, draft, last);
        }
        if (draft.hasUnit() && draft.nounFrom >= draft.to) {
            Phrases.Match<Unit> rate = units.over(draft.unit, s, draft.nounTo);
            if (rate != null) {
                draft.unit = rate.value();
                draft.rateTo = rate.to();
            }
        }
    }

    /**
     * A number that names no unit goes on with the one before: 3.9 million cars, up from 2.4
     * million.
     */
    private static void carry(Sentence s, Draft draft, Draft last) {
        if (!draft.number.held()
                || !last.number.held()
                || last.value().signum() == 0
                || draft.value().signum() == 0
                || draft.to < s.size() && s.lower(draft.to).equals("-")) {
            return;
        }
        BigDecimal ratio =
                draft.value().divide(last.value(), java.math.MathContext.DECIMAL32).abs();
        boolean points = last.unit.is("index point") || last.unit.is("point");
        boolean near =
                ratio.compareTo(BigDecimal.valueOf(100)) <= 0
                        && ratio.compareTo(new BigDecimal("0.01")) >= 0;
        boolean links =
                switch (s.lower(draft.from - 1)) {
                    case "to",
                            "at",
                            "from",
                            "with",
                            "than",
                            "against",
                            "versus",
                            "of",
                            "by",
                            "up",
                            "down",
                            "and" ->
                            true;
                    default -> false;
                };
        if (links && (points ? draft.value().compareTo(last.value()) > 0 : near)) {
            draft.unit = last.unit;
            draft.rule = "carried";
        }
    }

    /** $3+ billion. */
    private static boolean plusInside(Sentence s, Draft draft) {
        for (int i = draft.number.from() + 1; i < draft.number.to(); i++) {
            if (s.lower(i).equals("+")) {
                return true;
            }
        }
        return false;
    }

    /** Or more, and above; but in "16 million and over half" the bound is the next number's. */
    private BoundWords.Match boundAfter(Sentence s, int from) {
        BoundWords.Match after = bounds.after(s, from);
        if (after == null || after.to() >= s.size()) {
            return after;
        }
        Token next = s.token(after.to());
        boolean begins =
                numbers.mayBegin(next)
                        || next.is("a")
                        || next.is("than")
                        || units.before(s, after.to() + 1) != null;
        return begins ? null : after;
    }

    private void bound(Sentence s, List<Draft> drafts) {
        int done = 0;
        for (Draft draft : drafts) {
            if (draft.dropped) {
                continue;
            }
            for (int links = 0; links < 2; links++) {
                BoundWords.Match before = bounds.before(s, draft.from);
                if (before == null || before.from() < done || before.verb() && !large(draft)) {
                    break;
                }
                draft.bound = before.bound();
                draft.from = before.from();
            }
            if (draft.number.scaled() && plusInside(s, draft)) {
                draft.bound = Bound.AT_LEAST;
            }
            BoundWords.Match after = boundAfter(s, draft.to);
            if (after != null) {
                draft.bound = after.bound();
                draft.to = after.to();
            }
            done = draft.to;
        }
    }

    /** Whether a verb before the number can mean passing it: topped 40, but not passed 12 bills. */
    private static boolean large(Draft draft) {
        return draft.hasUnit() && !draft.unit.isCount()
                || draft.number.scaled()
                || draft.value().abs().compareTo(BigDecimal.valueOf(1000)) >= 0;
    }
}
