package io.gleaner.quantity;

import io.gleaner.tokens.NumberFormat;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Token;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Reads numbers in digits, before any scale.
 *
 * <pre>
 * number = run { space run } [ "/" run | "e" run | "x" "10" "^" run | "^" run ] | "." run | "½"
 * </pre>
 */
final class DigitRuns {
    private static final int HIGHEST_POWER = 40;

    private DigitRuns() {}

    /** The number at a token of digits, or null when its separators make no sense. */
    static Numeral at(Sentence s, int from) {
        NumberFormat format = s.context().numbers();
        int to = from + 1;
        String literal = s.token(from).text();
        if (literal.length() <= 3 && plainRun(literal)) {
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

    /** .5, and ½ alone; null for any other sign. */
    static Numeral sign(Sentence s, int at) {
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

    /** After the last group of three digits that spaces part: 1 234 567, 940 000. */
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
            if (s.text().charAt(gap) == '\t') {
                // the next cell of a table
                break;
            }
            hard &= s.text().charAt(gap) != ' ' && s.text().charAt(gap) != '\n';
            end++;
            if (!plainRun(token.text())) {
                break;
            }
        }
        if (end == from + 1 || hard) {
            return end;
        }
        // common spaces group only where no name or further number is near: not "May 12 300"
        boolean zero = s.token(from).text().startsWith("0");
        boolean more = end < s.size() && s.token(end).isNumber() && s.token(end).spaced();
        boolean name = from > 1 && s.token(from - 1).isWord() && s.token(from - 1).capitalised();
        return zero || more || name ? from + 1 : end;
    }

    /** Three digits, decimals after them if any. */
    private static boolean group(String text) {
        if (text.length() < 3 || !plainRun(text.substring(0, 3))) {
            return false;
        }
        return text.length() == 3
                || text.length() > 4
                        && (text.charAt(3) == '.' || text.charAt(3) == ',')
                        && plainRun(text.substring(4));
    }

    /** Digits and nothing else. */
    static boolean plainRun(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** 3/4, 1/16; not 24/7, not 5/17/2018. Null when there is none. */
    static Numeral slash(Sentence s, Numeral over) {
        int i = over.to();
        if (i + 1 >= s.size()
                || !(s.lower(i).equals("/") || s.lower(i).equals("\u2044"))
                || s.lower(over.from() - 1).equals("/")
                || s.token(i).spaced() != s.token(i + 1).spaced()
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

    /** 1.3e6, 6.2x10^-4, 2^10. */
    private static Numeral power(Sentence s, Numeral base) {
        int i = base.to();
        if (i + 1 >= s.size()) {
            return base;
        }
        String mark = s.lower(i);
        boolean glued = !s.token(i).spaced();
        boolean ofTen = true;
        int exponent;
        if (mark.equals("e") && glued) {
            exponent = i + 1;
        } else if ((mark.equals("x") || mark.equals("\u00D7"))
                && s.lower(i + 1).equals("10")
                && s.lower(i + 2).equals("^")) {
            exponent = i + 3;
        } else if (mark.equals("^") && glued) {
            exponent = i + 1;
            ofTen = false;
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
        if (power > HIGHEST_POWER) {
            return Numeral.digits(Digits.UNHELD, base.from(), at + 1);
        }
        BigDecimal value =
                ofTen
                        ? base.value().scaleByPowerOfTen(minus ? -power : power)
                        : raised(base.value(), minus ? -power : power);
        return Numeral.digits(new BigDecimal(value.toPlainString()), base.from(), at + 1);
    }

    private static BigDecimal raised(BigDecimal base, int power) {
        return base.signum() == 0 && power < 0
                ? BigDecimal.ZERO
                : base.pow(power, MathContext.DECIMAL64);
    }
}
