package io.gleaner.quantity;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.tokens.NumberFormat;
import io.gleaner.tokens.Phrases;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Shape;
import io.gleaner.tokens.Token;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads numbers, in digits and in words, to exact decimals: the hot rung.
 *
 * <pre>
 * number  = digits [ fraction | power ] { scale [ smaller number ] } | words | fraction [ of ] scale
 * digits  = run { NBSP run } | "." run
 * power   = "e" run | "x" "10" "^" run
 * </pre>
 */
final class Numbers {
    private final NumberWords words;
    private final Scales scales;
    private final Fractions fractions;

    private Numbers(NumberWords words, Scales scales, Fractions fractions) {
        this.words = words;
        this.scales = scales;
        this.fractions = fractions;
    }

    static Numbers read(RuleFiles files, Problems problems) {
        Scales scales = Scales.read(files, problems);
        NumberWords words = NumberWords.read(files, problems).with(scales.words());
        return new Numbers(words, scales, Fractions.read(files, words, problems));
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
        return word != null && word.kind().ordinal() >= NumberWords.Kind.HUNDRED.ordinal();
    }

    /** Whether a word says a part: third, quarters. */
    boolean isPart(String lower) {
        return fractions.knows(lower);
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
                    case NUMBER -> digits(s, from);
                    case SYMBOL -> sign(s, from);
                    case WORD -> words.at(s, from);
                };
        if (token.isWord()) {
            Optional<Fractions.Fraction> fraction = fractions.at(s, from, numeral);
            if (fraction.isPresent()) {
                return part(s, fraction.get());
            }
        } else if (numeral != null && token.isNumber() && numeral.kind() == Numeral.Kind.DIGITS) {
            Optional<Fractions.Fraction> fraction = fractions.at(s, from, numeral);
            if (fraction.isPresent()) {
                return part(s, fraction.get());
            }
        }
        if (numeral == null || !numeral.held()) {
            return numeral;
        }
        return mixed(s, scaled(s, numeral, money), money);
    }

    /** A run of digits with all that belongs to it, before any scale. */
    private Numeral digits(Sentence s, int from) {
        NumberFormat format = s.context().numbers();
        int to = from + 1;
        String literal = s.token(from).text();
        if (plainRun(literal) && literal.length() <= 3) {
            int end = spaceGroups(s, from);
            if (end > to) {
                StringBuilder joined = new StringBuilder(literal);
                for (int i = to; i < end; i++) {
                    joined.append(s.token(i).text());
                }
                literal = joined.toString();
                to = end;
            }
        }
        BigDecimal value = Digits.read(literal, format);
        if (value == null) {
            return null;
        }
        Numeral numeral = Numeral.digits(value, from, to);
        if (!numeral.held()) {
            return numeral;
        }
        Numeral slashed = slash(s, numeral);
        return slashed == null ? power(s, numeral) : slashed;
    }

    /** .5, and ½ alone. */
    private Numeral sign(Sentence s, int at) {
        String sign = s.lower(at);
        if (Fractions.isSign(sign)) {
            return new Numeral(
                    Fractions.ofSign(sign), BigDecimal.ONE, Numeral.Kind.FRACTION, at, at + 1);
        }
        if (sign.equals(".") && at + 1 < s.size() && plainRun(s.token(at + 1).text())) {
            String run = s.token(at + 1).text();
            BigDecimal value =
                    run.length() > Digits.MOST ? Digits.UNHELD : new BigDecimal("0." + run);
            return Numeral.digits(value, at, at + 2);
        }
        return null;
    }

    /**
     * After the last group of digits that spaces part: 1 234 567, 940 000; the last with decimals.
     */
    private static int spaceGroups(Sentence s, int from) {
        int end = from + 1;
        boolean hard = true;
        while (end < s.size()) {
            Token token = s.token(end);
            if (!token.isNumber() || !token.spaced()) {
                break;
            }
            Token before = s.token(end - 1);
            if (token.start() - before.end() != 1 || !group(token.text())) {
                break;
            }
            int gap = before.end() - s.span().start();
            hard &= s.text().charAt(gap) != ' ' && s.text().charAt(gap) != '\n';
            end++;
            if (!plainRun(token.text())) {
                break;
            }
        }
        if (end == from + 1 || hard) {
            return end;
        }
        // plain spaces group only where nothing glued or named stands around: 40 000, not May 12
        // 300
        boolean clean =
                !s.token(from).text().startsWith("0")
                        && !(end < s.size()
                                && s.token(end).isNumber()
                                && s.token(end).text().length() != 3)
                        && !(from > 0
                                && s.token(from - 1).capitalised()
                                && s.token(from - 1).isWord()
                                && from > 1);
        return clean ? end : from + 1;
    }

    /** Three digits, decimals after them if any. */
    private static boolean group(String text) {
        if (text.length() < 3) {
            return false;
        }
        for (int i = 0; i < 3; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() == 3
                || text.length() > 4
                        && (text.charAt(3) == '.' || text.charAt(3) == ',')
                        && plainRun(text.substring(4));
    }

    static boolean plainRun(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** 3/4, 1/16; not 24/7, not 5/17/2018. Null when there is none. */
    private static Numeral slash(Sentence s, Numeral over) {
        int i = over.to();
        if (i + 1 >= s.size()
                || !(s.lower(i).equals("/") || s.lower(i).equals("\u2044"))
                || s.token(i).spaced() != s.token(i + 1).spaced()
                || !s.token(i + 1).isNumber()
                || !plainRun(s.token(i + 1).text())
                || s.token(i + 1).text().length() > 4
                || s.lower(i + 2).equals("/")
                || over.value().scale() > 0) {
            return null;
        }
        BigDecimal under = new BigDecimal(s.token(i + 1).text());
        if (under.signum() == 0 || over.value().compareTo(under) >= 0) {
            return null;
        }
        return new Numeral(
                Numeral.ratio(over.value(), under),
                BigDecimal.ONE,
                Numeral.Kind.FRACTION,
                over.from(),
                i + 2);
    }

    /** 1.3e6, 6.2x10^-4. */
    private static Numeral power(Sentence s, Numeral base) {
        int i = base.to();
        if (i + 1 >= s.size()) {
            return base;
        }
        String mark = s.lower(i);
        boolean glued = !s.token(i).spaced();
        int exponent;
        if (mark.equals("e") && glued) {
            exponent = i + 1;
        } else if ((mark.equals("x") || mark.equals("\u00D7"))
                && s.lower(i + 1).equals("10")
                && s.lower(i + 2).equals("^")) {
            exponent = i + 3;
        } else {
            return base;
        }
        boolean minus = s.lower(exponent).equals("-") || s.lower(exponent).equals("\u2212");
        int at = minus || s.lower(exponent).equals("+") ? exponent + 1 : exponent;
        if (at >= s.size()
                || s.token(at).spaced()
                || !plainRun(s.token(at).text())
                || s.token(at).text().length() > 2) {
            return base;
        }
        int power = Integer.parseInt(s.token(at).text());
        BigDecimal value = base.value().scaleByPowerOfTen(minus ? -power : power);
        return Numeral.digits(
                power > 40 ? Digits.UNHELD : new BigDecimal(value.toPlainString()),
                base.from(),
                at + 1);
    }

    /** { scale [ smaller number ] }. */
    private Numeral scaled(Sentence s, Numeral numeral, boolean money) {
        Numeral grown = numeral;
        for (int hyphen = 0; ; hyphen = 0) {
            int i = grown.to();
            if (i < s.size()
                    && (s.lower(i).equals("-") || s.lower(i).equals("+"))
                    && !s.token(i).spaced()) {
                hyphen = 1;
            }
            Phrases.Match<Scales.Scale> match = scales.at(s, i + hyphen);
            if (match == null || !fits(s, match, grown, money, hyphen == 1)) {
                return grown;
            }
            grown = grown.times(match.value().value(), match.to());
            grown = remainder(s, grown);
        }
    }

    /** 3 million [two hundred thousand], 4 thousand [3 hundred and 21]. */
    private Numeral remainder(Sentence s, Numeral high) {
        int i = high.to();
        boolean and = s.lower(i).equals("and");
        i += and ? 1 : 0;
        if (i >= s.size() || !s.token(i).spaced()) {
            return high;
        }
        Numeral low = null;
        if (s.token(i).isWord() && words.knows(s.lower(i))) {
            low = words.at(s, i);
        } else if (s.token(i).isNumber() && plainRun(s.token(i).text())) {
            low = digits(s, i);
            if (low != null && low.held()) {
                Phrases.Match<Scales.Scale> match = scales.at(s, low.to());
                if (match != null && match.value().where() == Scales.Where.ANYWHERE) {
                    low = remainder(s, low.times(match.value().value(), match.to()));
                } else if (!and || high.scale().intValue() > 1000) {
                    low = null;
                }
            }
        }
        if (low == null
                || !low.held()
                || low.kind() == Numeral.Kind.FRACTION
                || fractions.knows(s.lower(low.to()))
                || low.value().compareTo(high.scale()) >= 0
                || low.value().signum() == 0
                || and
                        && low.value().compareTo(BigDecimal.valueOf(1000)) < 0
                        && high.scale().compareTo(BigDecimal.valueOf(1000)) > 0) {
            return high;
        }
        return new Numeral(
                high.value().add(low.value()), low.scale(), high.kind(), high.from(), low.to());
    }

    private boolean fits(
            Sentence s,
            Phrases.Match<Scales.Scale> match,
            Numeral numeral,
            boolean money,
            boolean hyphen) {
        int at = match.from();
        boolean digits = s.token(at - 1).isNumber() || hyphen && s.token(at - 2).isNumber();
        return switch (match.value().where()) {
            case ANYWHERE ->
                    !(numeral.kind() == Numeral.Kind.WORDS && numeral.scaled())
                            || match.value().value().compareTo(numeral.scale()) > 0;
            case DIGITS -> digits && !hyphen && (money || !s.token(at).spaced());
            case MONEY -> digits && !hyphen && money;
            case LETTER -> digits && !hyphen && (money || Letters.million(s, at));
        };
    }

    /** 3 1/2, 3½, one and a half [million]. */
    private Numeral mixed(Sentence s, Numeral whole, boolean money) {
        int i = whole.to();
        if (i >= s.size() || whole.kind() == Numeral.Kind.FRACTION || whole.value().scale() > 0) {
            return whole;
        }
        BigDecimal part = null;
        int to = i;
        String next = s.lower(i);
        if (Fractions.isSign(next)) {
            part = Fractions.ofSign(next);
            to = i + 1;
        } else if (s.token(i).isNumber()
                || next.equals("-") && i + 1 < s.size() && s.token(i + 1).isNumber()) {
            int at = next.equals("-") ? i + 1 : i;
            if (plainRun(s.token(at).text())
                    && whole.kind() == Numeral.Kind.DIGITS
                    && !whole.scaled()) {
                Numeral slashed =
                        slash(
                                s,
                                Numeral.digits(
                                        new BigDecimal(
                                                s.token(at).text().length() > 3
                                                        ? "0"
                                                        : s.token(at).text()),
                                        at,
                                        at + 1));
                if (slashed != null) {
                    part = slashed.value();
                    to = slashed.to();
                }
            }
        } else if (next.equals("and")
                || next.equals("-") && s.lower(i + 1).equals("and") && s.lower(i + 2).equals("-")) {
            int at = next.equals("and") ? i + 1 : i + 3;
            int skip = s.lower(at + 1).equals("-") ? at + 2 : at;
            Numeral count =
                    s.lower(at).equals("a") || at >= s.size() || !s.token(at).isWord()
                            ? null
                            : words.at(s, at);
            int after = skip != at && s.lower(at).equals("a") ? skip : at;
            if (count != null || s.lower(at).equals("a")) {
                part = andPart(s, after, count);
                if (part != null) {
                    to = count == null ? (after == at ? at + 2 : after + 1) : partEnd(s, count);
                }
            }
        }
        if (part == null) {
            return whole;
        }
        BigDecimal value =
                whole.scaled() && !(s.token(i).isNumber() || Fractions.isSign(next))
                        ? whole.value().add(part.multiply(whole.scale()))
                        : whole.value().add(part);
        Numeral mixed =
                new Numeral(
                        value.stripTrailingZeros().scale() < 0 ? value.setScale(0) : value,
                        whole.scale(),
                        whole.kind(),
                        whole.from(),
                        to);
        Phrases.Match<Scales.Scale> scale = scales.at(s, to);
        if (!whole.scaled()
                && scale != null
                && fits(s, scale, Numeral.digits(value, i, to), money, false)) {
            return mixed.times(scale.value().value(), scale.to());
        }
        return mixed;
    }

    private BigDecimal andPart(Sentence s, int at, Numeral count) {
        if (count == null) {
            int word = s.lower(at).equals("a") ? at + 1 : at;
            String lower = s.lower(word);
            boolean common =
                    lower.equals("half") || lower.equals("quarter") || lower.equals("third");
            return common && !s.lower(word + 1).equals("of")
                    ? fractions.ratio(lower, BigDecimal.ONE)
                    : null;
        }
        int word = count.to();
        if (s.lower(word).equals("-")) {
            word++;
        }
        return fractions.knows(s.lower(word)) && !s.lower(word + 1).equals("of")
                ? fractions.ratio(s.lower(word), count.value())
                : null;
    }

    private static int partEnd(Sentence s, Numeral count) {
        return s.lower(count.to()).equals("-") ? count.to() + 2 : count.to() + 1;
    }

    /** Half [of] [a] million: a number; else a part of one. */
    private Numeral part(Sentence s, Fractions.Fraction fraction) {
        int i = fraction.to();
        if (s.lower(i).equals("of")) {
            i++;
        }
        if (s.lower(i).equals("-")) {
            i++;
        }
        if (s.lower(i).equals("a")) {
            i++;
        }
        if (s.lower(i).equals("-")) {
            i++;
        }
        NumberWords.Word scale = words.word(s.lower(i));
        boolean multiplies =
                scale != null
                        && scale.kind().ordinal() >= NumberWords.Kind.HUNDRED.ordinal()
                        && !s.lower(i).endsWith("s");
        if (multiplies) {
            BigDecimal value =
                    fraction.many()
                            .multiply(scale.value())
                            .divide(fraction.parts(), 6, java.math.RoundingMode.HALF_UP)
                            .stripTrailingZeros();
            return new Numeral(
                    value.scale() < 0 ? value.setScale(0) : value,
                    scale.value(),
                    Numeral.Kind.WORDS,
                    fraction.from(),
                    i + 1);
        }
        return new Numeral(
                fraction.ratio(),
                BigDecimal.ONE,
                Numeral.Kind.FRACTION,
                fraction.from(),
                fraction.to());
    }

    /** A sign glued before a number: 1 for plus, -1 for minus, 0 for none. */
    static int signBefore(Sentence s, int at) {
        if (at == 0 || s.token(at).spaced()) {
            return word(s, at);
        }
        Token sign = s.token(at - 1);
        if (sign.shape() != Shape.SYMBOL) {
            return 0;
        }
        boolean free = at == 1 || sign.spaced() || opens(s.lower(at - 2));
        return switch (sign.lower()) {
            case "-", "\u2212" -> free ? -1 : word(s, at);
            case "\u2013" -> free && at > 1 ? -1 : 0;
            case "+" -> free ? 1 : 0;
            default -> 0;
        };
    }

    private static int word(Sentence s, int at) {
        int before = at > 0 && s.lower(at - 1).equals("-") ? at - 2 : at - 1;
        return s.lower(before).equals("minus") || s.lower(before).equals("negative") ? -1 : 0;
    }

    private static boolean opens(String lower) {
        return lower.equals("(") || lower.equals("[") || lower.equals("\"") || lower.equals("~");
    }
}
