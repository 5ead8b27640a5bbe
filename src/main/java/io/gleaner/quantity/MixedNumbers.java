package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;
import java.math.BigDecimal;

/**
 * Adds a part of one to a whole number.
 *
 * <pre>
 * mixed = number ( "½" | digits "/" digits | [ "-" ] "and" [ "-" ] ( "a" | number ) [ "-" ] part )
 *         3½, 3 1/2, 2.96½, two and a half, three and two-thirds
 * </pre>
 */
final class MixedNumbers {
    private final NumberWords words;
    private final Fractions fractions;

    MixedNumbers(NumberWords words, Fractions fractions) {
        this.words = words;
        this.fractions = fractions;
    }

    /**
     * A part found.
     *
     * @param value of one
     * @param to after its last token
     */
    private record Part(BigDecimal value, int to) {}

    /** The number with the part that follows it, or the number itself. */
    Numeral grow(Sentence s, Numeral whole) {
        int i = whole.to();
        if (i >= s.size() || whole.kind() == Numeral.Kind.FRACTION) {
            return whole;
        }
        if (whole.value().scale() > 0) {
            return lastPlace(s, whole);
        }
        Part sign = inSigns(s, whole);
        if (sign != null) {
            return plus(whole, sign.value(), sign.to());
        }
        Part part = inWords(s, i);
        if (part == null) {
            return whole;
        }
        // a million and a half
        BigDecimal scaled = part.value().multiply(whole.scale());
        return plus(whole, scaled, part.to());
    }

    /** 2.96½, 3.12-1/4: a price with part of a cent; it is one of a unit in the last place. */
    private static Numeral lastPlace(Sentence s, Numeral whole) {
        Part part =
                whole.scaled() || s.token(whole.to()).spaced() || s.lower(whole.to()).equals("/")
                        ? null
                        : inSigns(s, whole);
        return part == null
                ? whole
                : plus(whole, part.value().movePointLeft(whole.value().scale()), part.to());
    }

    private static Numeral plus(Numeral whole, BigDecimal part, int to) {
        BigDecimal sum = whole.value().add(part).stripTrailingZeros();
        return new Numeral(
                sum.scale() < 0 ? sum.setScale(0) : sum,
                whole.scale(),
                whole.kind(),
                whole.from(),
                to);
    }

    private static Part inSigns(Sentence s, Numeral whole) {
        int i = whole.to();
        if (Fractions.isSign(s.lower(i))) {
            return new Part(Fractions.ofSign(s.lower(i)), i + 1);
        }
        if (whole.kind() != Numeral.Kind.DIGITS || whole.scaled()) {
            return null;
        }
        int at = s.lower(i).equals("-") ? i + 1 : i;
        if (at >= s.size()
                || !DigitRuns.plainRun(s.token(at).text())
                || s.token(at).text().length() > 3) {
            return null;
        }
        Numeral over = Numeral.digits(new BigDecimal(s.token(at).text()), at, at + 1);
        Numeral slashed = DigitRuns.slash(s, over);
        return slashed == null ? null : new Part(slashed.value(), slashed.to());
    }

    /** [ "-" ] "and" [ "-" ] ( "a" | number ) [ "-" ] part. */
    private Part inWords(Sentence s, int from) {
        int i = hyphen(s, from);
        if (!s.lower(i).equals("and")) {
            return null;
        }
        i = hyphen(s, i + 1);
        if (s.lower(i).equals("a")) {
            int word = hyphen(s, i + 1);
            String lower = s.lower(word);
            boolean part = fractions.isOne(lower) && !s.lower(word + 1).equals("of");
            boolean sure = lower.equals("half") || lower.equals("quarter");
            return part && (sure || !s.tag(word + 1).nominal())
                    ? new Part(fractions.ratio(lower, BigDecimal.ONE), word + 1)
                    : null;
        }
        Numeral count = i < s.size() && s.token(i).isWord() ? words.at(s, i) : null;
        if (count == null) {
            return null;
        }
        int word = hyphen(s, count.to());
        String lower = s.lower(word);
        return fractions.knows(lower)
                        && !s.lower(word + 1).equals("of")
                        && fractions.ratio(lower, count.value()).compareTo(BigDecimal.ONE) < 0
                ? new Part(fractions.ratio(lower, count.value()), word + 1)
                : null;
    }

    private static int hyphen(Sentence s, int at) {
        return s.lower(at).equals("-") ? at + 1 : at;
    }
}
