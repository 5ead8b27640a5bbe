package io.gleaner.quantity;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.tokens.Phrases;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import io.gleaner.tokens.Token;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Reads numbers, in digits and in words, to exact decimals: the hot rung.
 *
 * <pre>
 * number = ( digits | words ) { scale [ [ "and" ] smaller number ] } [ part ] { scale }
 *        | fraction [ [ "of" ] "a" ] scale
 * </pre>
 */
final class Numbers {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final NumberWords words;
    private final Scales scales;
    private final Fractions fractions;
    private final MixedNumbers mixed;
    private final WordLists lists;

    private Numbers(NumberWords words, Scales scales, Fractions fractions, WordLists lists) {
        this.words = words;
        this.scales = scales;
        this.fractions = fractions;
        this.mixed = new MixedNumbers(words, fractions);
        this.lists = lists;
    }

    static Numbers read(RuleFiles files, WordLists lists, Problems problems) {
        Scales scales = Scales.read(files, problems);
        NumberWords words = NumberWords.read(files, problems).with(scales.words());
        Fractions fractions = Fractions.read(files, words, lists, problems);
        return new Numbers(words.before(fractions::knows), scales, fractions, lists);
    }

    /** Whether a number may begin at a token: digits, a number word, half, ½. */
    boolean mayBegin(Token token) {
        return switch (token.shape()) {
            case NUMBER -> true;
            case WORD -> words.knows(token.lower()) || fractions.knows(token.lower());
            case SYMBOL -> Fractions.isSign(token.lower());
        };
    }

    boolean isWord(String lower) {
        return words.knows(lower);
    }

    /** Whether a word multiplies those before it: hundred, dozens, million. */
    boolean isMultiplier(String lower) {
        NumberWords.Word word = words.word(lower);
        return word != null && word.multiplies();
    }

    /** Any scale at a token, or null. */
    Phrases.Match<Scales.Scale> anyScale(Sentence s, int at) {
        return scales.at(s, at);
    }

    /** The scale word at a token that may stand anywhere, or null: million. */
    Phrases.Match<Scales.Scale> scaleWord(Sentence s, int at) {
        Phrases.Match<Scales.Scale> match = scales.at(s, at);
        return match != null && match.value().where() == Scales.Where.ANYWHERE ? match : null;
    }

    /**
     * The number that begins at a token, or null.
     *
     * @param money whether a currency stands before it
     */
    Numeral at(Sentence s, int from, boolean money) {
        Token token = s.token(from);
        Numeral numeral =
                switch (token.shape()) {
                    case NUMBER -> DigitRuns.at(s, from);
                    case SYMBOL -> DigitRuns.sign(s, from);
                    case WORD -> words.at(s, from);
                };
        boolean countsParts =
                numeral == null
                        ? token.isWord()
                        : numeral.kind() != Numeral.Kind.FRACTION && numeral.held();
        if (countsParts) {
            Optional<Fractions.Fraction> fraction = fractions.at(s, from, numeral);
            if (fraction.isPresent()) {
                return part(s, fraction.get());
            }
        }
        if (numeral == null || !numeral.held()) {
            return numeral;
        }
        Numeral scaled = scaled(s, numeral, money);
        Numeral grown = mixed.grow(s, scaled);
        return grown == scaled ? scaled : again(s, scaled, grown, money);
    }

    /** One and a half [million]; one billion and a half [million]. */
    private Numeral again(Sentence s, Numeral whole, Numeral grown, boolean money) {
        Phrases.Match<Scales.Scale> scale = scales.at(s, grown.to());
        if (scale == null || !fits(s, scale, Numeral.digits(grown.value(), 0, 0), money, false)) {
            return grown;
        }
        BigDecimal factor = scale.value().value();
        if (!whole.scaled()) {
            return grown.times(factor, scale.to());
        }
        if (factor.compareTo(whole.scale()) >= 0) {
            return grown;
        }
        BigDecimal part = grown.value().subtract(whole.value()).multiply(factor);
        BigDecimal small = part.divide(whole.scale(), 6, RoundingMode.HALF_UP);
        return new Numeral(
                Numeral.tidy(whole.value().add(small)),
                factor,
                whole.kind(),
                whole.from(),
                scale.to());
    }

    /** { [ "-" | "+" ] scale [ smaller number ] }. */
    private Numeral scaled(Sentence s, Numeral numeral, boolean money) {
        Numeral grown = numeral;
        while (true) {
            int i = grown.to();
            boolean mark =
                    i < s.size()
                            && !s.token(i).spaced()
                            && (s.lower(i).equals("-") || s.lower(i).equals("+"));
            Phrases.Match<Scales.Scale> match = scales.at(s, mark ? i + 1 : Footnotes.after(s, i));
            if (match == null || !fits(s, match, grown, money, mark)) {
                return grown;
            }
            grown = remainder(s, grown.times(match.value().value(), match.to()));
        }
    }

    /** 3 million [two hundred thousand], 4 thousand [3 hundred and 21]. */
    private Numeral remainder(Sentence s, Numeral high) {
        boolean and = s.lower(high.to()).equals("and");
        int i = and ? high.to() + 1 : high.to();
        if (i >= s.size() || !s.token(i).spaced()) {
            return high;
        }
        Numeral low = smaller(s, i, high, and);
        if (low == null
                || !low.held()
                || low.kind() == Numeral.Kind.FRACTION
                || low.value().signum() == 0
                || low.value().compareTo(high.scale()) >= 0
                || fractions.knows(s.lower(low.to()))
                || s.lower(low.to()).equals("-") && fractions.knows(s.lower(low.to() + 1))) {
            return high;
        }
        return new Numeral(
                high.value().add(low.value()), low.scale(), high.kind(), high.from(), low.to());
    }

    private Numeral smaller(Sentence s, int at, Numeral high, boolean and) {
        boolean large = high.scale().compareTo(THOUSAND) > 0;
        if (s.token(at).isWord()) {
            Numeral low = words.knows(s.lower(at)) ? words.at(s, at) : null;
            // two million and twenty people are two numbers, as are 350 million two years ago
            boolean apart = and ? large : high.kind() == Numeral.Kind.DIGITS;
            return low != null && apart && low.value().compareTo(HUNDRED) < 0 ? null : low;
        }
        if (!s.token(at).isNumber() || !DigitRuns.plainRun(s.token(at).text())) {
            return null;
        }
        Numeral low = DigitRuns.at(s, at);
        if (low == null || !low.held() || low.kind() == Numeral.Kind.FRACTION) {
            return null;
        }
        Phrases.Match<Scales.Scale> scale = scaleWord(s, low.to());
        if (scale != null) {
            return remainder(s, low.times(scale.value().value(), scale.to()));
        }
        return and && !large ? low : null;
    }

    private boolean fits(
            Sentence s,
            Phrases.Match<Scales.Scale> match,
            Numeral numeral,
            boolean money,
            boolean mark) {
        int at = match.from();
        int after = match.to();
        if (after < s.size() && s.token(after).isNumber() && !s.token(after).spaced()) {
            // a code: 2M3.2
            return false;
        }
        if (s.token(at).text().equals("B") && !money && after < s.size() && isProgramme(s, at)) {
            return false;
        }
        boolean digits = s.token(at - 1).isNumber() || mark && s.token(at - 2).isNumber();
        return switch (match.value().where()) {
            case ANYWHERE ->
                    !(numeral.kind() == Numeral.Kind.WORDS && numeral.scaled())
                            || match.value().value().compareTo(numeral.scale()) > 0;
            case DIGITS -> digits && (money || !mark && !s.token(at).spaced());
            case MONEY -> digits && !mark && money;
            case LETTER -> digits && !mark && (money || million(s, at));
        };
    }

    /** The 340B Drug Programme: a letter glued to its digits, and a name behind it. */
    private static boolean isProgramme(Sentence s, int letter) {
        return !s.token(letter).spaced()
                && s.token(letter - 1).isNumber()
                && s.lower(letter - 2).equals("the")
                && s.token(letter + 1).capitalised();
    }

    /**
     * Whether {@code m} after a number is million and not metre: 2.7m people, a profit of 3m; but a
     * tower of 30 m, 100m freestyle.
     */
    private boolean million(Sentence s, int at) {
        boolean glued = !s.token(at).spaced();
        if (s.token(at).text().equals("M") && glued) {
            return true;
        }
        String next = s.lower(at + 1);
        if (again(s, at + 2)) {
            // 5m-10m people: the last of a range tells
            return million(s, at + 3);
        }
        // 12m/s
        if (next.equals("-") || next.equals("/") || lists.has(WordLists.Use.MEASURED, next)) {
            return false;
        }
        Tag tag = s.tag(at + 1);
        boolean things = tag == Tag.NOUN && (next.endsWith("s") || next.equals("people"));
        for (int i = at - 3; !things && i > at - 8 && i >= 0; i--) {
            if (lists.has(WordLists.Use.LENGTH, s.lower(i))) {
                return false;
            }
        }
        boolean counts = tag == Tag.ADJ || things;
        // the 100m in 9.8 seconds
        boolean race = s.lower(at - 2).equals("the") && s.token(at - 1).text().endsWith("0");
        boolean people =
                tag == Tag.PROPN && next.endsWith("s") && s.token(at + 1).capitalised() && !race;
        return counts || people || glued && !tag.nominal() && !race;
    }

    /** A range that goes on with the same letter: 5m-10m, 5m to 10m. */
    private static boolean again(Sentence s, int number) {
        boolean links =
                switch (s.lower(number - 1)) {
                    case "-", "\u2013", "to" -> true;
                    default -> false;
                };
        return links
                && number + 1 < s.size()
                && s.token(number).isNumber()
                && s.token(number + 1).is("m")
                && !s.token(number + 1).spaced();
    }

    /** Half [of] [a] million: a number; else a part of one. */
    private Numeral part(Sentence s, Fractions.Fraction fraction) {
        int i = fraction.to();
        if (s.lower(i).equals("of") || s.lower(i).equals("-")) {
            i++;
        }
        if (s.lower(i).equals("a")) {
            i++;
        }
        if (s.lower(i).equals("-")) {
            i++;
        }
        NumberWords.Word scale = words.word(s.lower(i));
        if (scale != null && scale.multiplies() && !s.lower(i).endsWith("s")) {
            BigDecimal value =
                    fraction.many()
                            .multiply(scale.value())
                            .divide(fraction.parts(), 6, RoundingMode.HALF_UP);
            return new Numeral(
                    Numeral.tidy(value), scale.value(), Numeral.Kind.WORDS, fraction.from(), i + 1);
        }
        return new Numeral(
                fraction.ratio(),
                BigDecimal.ONE,
                Numeral.Kind.FRACTION,
                fraction.from(),
                fraction.to());
    }
}
