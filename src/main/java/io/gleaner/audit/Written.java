package io.gleaner.audit;

import io.gleaner.quantity.Bound;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How exactly a number is written, read from its quote: the words of the article know what the
 * plain value does not, that {@code 42.50} is closer than {@code 42.5}.
 *
 * <pre>
 * 1.1 billion      1.05 to 1.15 billion: half a step of the last digit on both sides
 * 20 billion       19.5 to 20.5 billion: digits before a scale word are all meant
 * 216,000          215,500 to 216,500: noughts behind the second digit of a bare number are rounding
 * 20,000           19,000 to 21,000: a number with one digit and noughts is meant within a twentieth
 * three, 29 firms  exactly: small counts are counted
 * half, a third    45 to 55, 30 to 36.7 percent: words for numbers are meant within a tenth
 * about 766        765 to 767: a whole step;  about 40, about 65  35 to 45, 62.5 to 67.5: half of
 *                  the ten or five that it is rounded to, never more than 15 percent
 * nearly 60        55 to 60, on the lower side alone
 * over 76, over 80 76 to 78, 80 to 90: two steps, or as far as the next round number
 * 40 or more       from 40 on;  up to 40  as far as 40
 * 5 to 8           4.5 to 8.5
 * </pre>
 *
 * @param step what one more in the last meant digit is worth
 * @param round what the number is a multiple of, where it is rounder than its digits
 */
record Written(BigDecimal step, BigDecimal round) {
    private static final MathContext DIGITS = new MathContext(20);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal FIFTH = new BigDecimal("0.2");
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ABOUT = new BigDecimal("0.15");
    private static final BigDecimal OVER = new BigDecimal("0.5");
    private static final BigDecimal SMALL_COUNT = BigDecimal.valueOf(1000);
    private static final List<String> BELOW =
            List.of("nearly", "almost", "approach", "just under", "just below", "just short");

    /**
     * The interval that a quote leaves open.
     *
     * @param value the number at full scale, or the lower end of a range
     * @param high the upper end of a range
     * @param counted whether things are counted, one by one
     */
    static Interval interval(
            String quote,
            BigDecimal value,
            Optional<BigDecimal> high,
            Bound bound,
            boolean counted) {
        List<String> literals = literals(quote);
        Written first = of(quote, literals, 0, value, counted);
        if (high.isEmpty()) {
            return first.bounded(Interval.exactly(value), bound, quote);
        }
        Written last = of(quote, literals, literals.size() - 1, high.get(), counted);
        // 12 to 12.5: both ends are as exact as the coarser
        Written coarser = first.step.compareTo(last.step) >= 0 ? first : last;
        return coarser.bounded(Interval.between(value, high.get()), bound, quote);
    }

    private Interval bounded(Interval said, Bound bound, String quote) {
        BigDecimal size = said.low().abs();
        BigDecimal half = step.divide(TWO);
        return switch (bound) {
            case EXACT -> reaching(said, half, half);
            case ABOUT -> {
                BigDecimal whole = round.compareTo(step) > 0 ? round.divide(TWO) : step;
                BigDecimal reach = whole.min(size.multiply(ABOUT)).max(half).max(one());
                yield reaching(said, reach, isBelow(quote) ? BigDecimal.ZERO : reach);
            }
            case OVER -> reaching(said, BigDecimal.ZERO, beyond(size));
            case UNDER -> reaching(said, beyond(size), BigDecimal.ZERO);
            case AT_LEAST -> new Interval(said.low(), Interval.FAR);
            case AT_MOST -> new Interval(Interval.FAR.negate(), said.high());
        };
    }

    /** About three may be two or four. */
    private BigDecimal one() {
        return step.signum() == 0 ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    /** How far beyond a number one still says "over" it. */
    private BigDecimal beyond(BigDecimal size) {
        BigDecimal far = round.compareTo(step) > 0 ? round : step.multiply(TWO);
        return far.min(size.multiply(OVER)).max(step).max(one());
    }

    private static Interval reaching(Interval said, BigDecimal down, BigDecimal up) {
        return new Interval(said.low().subtract(down), said.high().add(up));
    }

    private static boolean isBelow(String quote) {
        String lower = quote.toLowerCase(Locale.ROOT);
        return BELOW.stream().anyMatch(lower::startsWith);
    }

    private static Written of(
            String quote, List<String> literals, int which, BigDecimal value, boolean counted) {
        if (!literals.isEmpty()) {
            String literal = literals.get(Math.min(which, literals.size() - 1));
            for (char point : new char[] {'.', ','}) {
                Optional<Written> written = digits(literal, point, value.abs(), counted);
                if (written.isPresent()) {
                    return written.get();
                }
            }
        }
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        if (literals.isEmpty() && whole && value.abs().compareTo(SMALL_COUNT) < 0) {
            if (counted) {
                return even(BigDecimal.ZERO);
            }
            String lower = quote.toLowerCase(Locale.ROOT);
            if (lower.contains("per") || lower.contains("point")) {
                return even(BigDecimal.ONE);
            }
        }
        // half, one in five, 3 1/2: not the digits of the value
        return even(value.abs().multiply(FIFTH));
    }

    private static Written even(BigDecimal step) {
        return new Written(step, step);
    }

    /** The precision of a literal, if its digits, read with this decimal point, are the value's. */
    private static Optional<Written> digits(
            String literal, char point, BigDecimal value, boolean counted) {
        StringBuilder plain = new StringBuilder();
        int decimals = -1;
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (c >= '0' && c <= '9') {
                plain.append(c);
                decimals += decimals >= 0 ? 1 : 0;
            } else if (c == point) {
                if (decimals >= 0) {
                    return Optional.empty();
                }
                decimals = 0;
            }
        }
        decimals = Math.max(0, decimals);
        BigDecimal number = new BigDecimal(plain.toString()).movePointLeft(decimals);
        if (number.signum() == 0) {
            return value.signum() == 0
                    ? Optional.of(even(BigDecimal.ONE.movePointLeft(decimals)))
                    : Optional.empty();
        }
        BigDecimal scale = value.divide(number, DIGITS).stripTrailingZeros();
        if (scale.unscaledValue().bitLength() != 1) {
            return Optional.empty();
        }
        BigDecimal step = scale.movePointLeft(decimals);
        boolean bare = decimals == 0 && scale.compareTo(BigDecimal.ONE) == 0;
        if (bare && number.compareTo(SMALL_COUNT) < 0 && counted) {
            return Optional.of(new Written(BigDecimal.ZERO, rounding(number, step)));
        }
        BigDecimal meant = bare ? step.movePointRight(noughts(number)) : step;
        boolean round = bare && number.compareTo(HUNDRED) >= 0 && roundest(number);
        return Optional.of(
                new Written(round ? number.multiply(TENTH) : meant, rounding(number, scale)));
    }

    /** Whether only the first digit is none of nought. */
    private static boolean roundest(BigDecimal number) {
        return number.stripTrailingZeros().precision() == 1;
    }

    /** Noughts at the end of a bare number of hundreds and more, but for the two first digits. */
    private static int noughts(BigDecimal number) {
        if (number.compareTo(HUNDRED) < 0) {
            return 0;
        }
        int digits = number.precision() - number.scale();
        return Math.max(0, Math.min(-number.stripTrailingZeros().scale(), digits - 2));
    }

    /** The ten, hundred or five of tens that a number is a multiple of. */
    private static BigDecimal rounding(BigDecimal number, BigDecimal scale) {
        BigDecimal bare = number.stripTrailingZeros();
        boolean five = bare.unscaledValue().mod(BigInteger.TEN).intValue() == 5;
        BigDecimal ten = BigDecimal.ONE.movePointLeft(bare.scale());
        return scale.multiply(five ? ten.multiply(FIVE) : ten);
    }

    /** The runs of digits in a quote with the separators inside them. */
    private static List<String> literals(String quote) {
        List<String> found = new ArrayList<>();
        int i = 0;
        while (i < quote.length()) {
            if (!digit(quote, i)) {
                i++;
                continue;
            }
            int end = i;
            while (digit(quote, end) || separates(quote, end)) {
                end++;
            }
            found.add(quote.substring(i, end));
            i = end;
        }
        return found;
    }

    private static boolean separates(String quote, int at) {
        if (at >= quote.length() || !digit(quote, at + 1)) {
            return false;
        }
        char c = quote.charAt(at);
        return c == ',' || c == '.' || c == '\'' || Character.isSpaceChar(c) && three(quote, at);
    }

    /** A space groups digits only by threes: 1 234 567. */
    private static boolean three(String quote, int space) {
        return digit(quote, space + 2) && digit(quote, space + 3) && !digit(quote, space + 4);
    }

    private static boolean digit(String quote, int at) {
        return at < quote.length() && quote.charAt(at) >= '0' && quote.charAt(at) <= '9';
    }
}
