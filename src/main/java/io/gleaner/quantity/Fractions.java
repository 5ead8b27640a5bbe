package io.gleaner.quantity;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads parts of one in words, and tells them from ordinals and from times.
 *
 * <pre>
 * fraction = "half" | ( "a" | number ) [ "-" ] [ ten [ "-" ] ] ( "third" | "quarters" … )
 * </pre>
 */
final class Fractions {
    private static final String SIGNS =
            "\u00BD\u00BC\u00BE\u2153\u2154\u2155\u2156\u2157\u2158\u2159\u215A\u215B\u215C\u215D\u215E\u2150\u2151\u2152";
    private static final int[] RATIOS = {
        1, 2, 1, 4, 3, 4, 1, 3, 2, 3, 1, 5, 2, 5, 3, 5, 4, 5, 1, 6, 5, 6, 1, 8, 3, 8, 5, 8, 7, 8, 1,
        7, 1, 9, 1, 10
    };
    private static final BigDecimal HALF = BigDecimal.valueOf(2);
    private static final BigDecimal QUARTER = BigDecimal.valueOf(4);

    /**
     * @param parts into how many the whole is divided
     * @param many whether the word is a plural
     */
    private record Part(BigDecimal parts, boolean many) {}

    /**
     * Some parts of a whole.
     *
     * @param many how many parts
     * @param parts of how many
     * @param from first token
     * @param to after its last token
     */
    record Fraction(BigDecimal many, BigDecimal parts, int from, int to) {
        BigDecimal ratio() {
            return Numeral.ratio(many, parts);
        }
    }

    /** Superlatives are longer than so many letters; west and best are none that take parts. */
    private static final int SUPERLATIVE = 5;

    private final Map<String, Part> parts;
    private final NumberWords words;
    private final WordLists lists;

    private Fractions(Map<String, Part> parts, NumberWords words, WordLists lists) {
        this.parts = parts;
        this.words = words;
        this.lists = lists;
    }

    static Fractions read(RuleFiles files, NumberWords words, WordLists lists, Problems problems) {
        Map<String, Part> parts = new HashMap<>();
        RuleTable table =
                RuleTable.read(
                        files,
                        "quantity/fractions.csv",
                        List.of("one", "many", "parts", "example"),
                        problems);
        for (RuleTable.Row row : table.rows()) {
            BigDecimal of = row.decimal("parts");
            if (of.signum() <= 0) {
                row.problem("parts", "\"" + of + "\" divides nothing; write a whole number");
            }
            boolean twice = parts.put(row.required("one"), new Part(of, false)) != null;
            if (twice | parts.put(row.required("many"), new Part(of, true)) != null) {
                row.problem("one", "\"" + row.text("one") + "\" stands twice; keep one line");
            }
        }
        return new Fractions(parts, words, lists);
    }

    boolean knows(String lower) {
        return parts.containsKey(lower);
    }

    /** Whether a word says one part: third, not thirds. */
    boolean isOne(String lower) {
        Part part = parts.get(lower);
        return part != null && !part.many();
    }

    /** Some parts by the word for them: three quarters are 0.75. */
    BigDecimal ratio(String lower, BigDecimal many) {
        return Numeral.ratio(many, parts.get(lower).parts());
    }

    /** Whether the one character of a sign token is a fraction: ½. */
    static boolean isSign(String sign) {
        return sign.length() == 1 && sign.charAt(0) > '\u00BB' && SIGNS.indexOf(sign) >= 0;
    }

    /** The value of such a character. */
    static BigDecimal ofSign(String sign) {
        int i = SIGNS.indexOf(sign);
        return Numeral.ratio(
                BigDecimal.valueOf(RATIOS[2 * i]), BigDecimal.valueOf(RATIOS[2 * i + 1]));
    }

    /**
     * The fraction in words that begins at a token.
     *
     * @param count the number before, read already: the two of two-thirds; null for none
     */
    Optional<Fraction> at(Sentence s, int from, Numeral count) {
        boolean article =
                count == null && (s.lower(from).equals("a") || s.lower(from).equals("an"));
        int i = count != null ? count.to() : article ? from + 1 : from;
        if (count != null && s.lower(i).equals("-")) {
            i++;
        }
        BigDecimal many = count == null ? BigDecimal.ONE : count.value();
        Optional<Fraction> compound = count == null ? Optional.empty() : compound(s, from, i, many);
        if (compound.isPresent()) {
            return compound;
        }
        Part part = parts.get(s.lower(i));
        if (part == null) {
            return Optional.empty();
        }
        boolean meant =
                part.parts().equals(HALF)
                        ? half(s, i, count)
                        : count != null
                                ? counted(s, i, count, part)
                                : article ? one(s, i, part) : bare(s, i, part);
        return meant
                ? Optional.of(new Fraction(many, part.parts(), from, i + 1))
                : Optional.empty();
    }

    /** One twenty-fifth, three twenty-firsts. */
    private Optional<Fraction> compound(Sentence s, int from, int at, BigDecimal many) {
        NumberWords.Word ten = words.word(s.lower(at));
        if (ten == null || ten.kind() != NumberWords.Kind.TEN) {
            return Optional.empty();
        }
        int i = s.lower(at + 1).equals("-") ? at + 2 : at + 1;
        String lower = s.lower(i);
        Part part = parts.get(lower);
        boolean first = lower.equals("first") || lower.equals("firsts");
        BigDecimal small = first ? BigDecimal.ONE : part == null ? BigDecimal.TEN : part.parts();
        boolean plural = lower.endsWith("s");
        if (small.compareTo(BigDecimal.TEN) >= 0
                || plural == (many.compareTo(BigDecimal.ONE) == 0)) {
            return Optional.empty();
        }
        return Optional.of(new Fraction(many, ten.value().add(small), from, i + 1));
    }

    /** Halves: not those of games and years, nor what is compounded with half. */
    private boolean half(Sentence s, int at, Numeral count) {
        String before = s.lower(at - 1);
        if (before.equals("a") && s.lower(at - 2).equals("and")) {
            // a year and a half
            return false;
        }
        if (count == null && lists.has(WordLists.Use.SOME_HALF, before)) {
            return false;
        }
        boolean one = count == null || count.value().compareTo(BigDecimal.ONE) == 0;
        if (!one && !before.equals("-")) {
            return false;
        }
        String next = s.lower(at + 1);
        if (next.equals("-")) {
            String after = s.lower(at + 2);
            return after.equals("a") || point(after) || multiplies(after);
        }
        return !lists.has(WordLists.Use.HALF_OF_TIME, next);
    }

    /** Two-thirds, one quarter of: number and part agree, and a time is not meant. */
    private boolean counted(Sentence s, int at, Numeral count, Part part) {
        boolean one = count.value().compareTo(BigDecimal.ONE) == 0;
        if (one == part.many()) {
            return false;
        }
        String next = s.lower(at + 1);
        boolean hyphen = s.lower(at - 1).equals("-");
        boolean of = next.equals("of");
        if (count.kind() == Numeral.Kind.DIGITS && !hyphen && !of) {
            return false;
        }
        // three quarters are nine months unless more is said
        boolean quarters = part.parts().equals(QUARTER) && !hyphen && !of && !one;
        return !quarters
                || multiplies(next)
                || next.equals("the")
                || at + 1 == s.size() && count.from() == 0;
    }

    /** A third of, a fifth were; not a third party, a quarter of losses. */
    private boolean one(Sentence s, int at, Part part) {
        String next = s.lower(at + 1);
        String after = s.lower(at + 2);
        if (part.many()) {
            return false;
        }
        if (next.equals("-")) {
            return point(after) || multiplies(after);
        }
        boolean quarter = part.parts().equals(QUARTER);
        if (next.equals("of")) {
            return !(quarter && lists.has(WordLists.Use.QUARTER_OF, after));
        }
        if (multiplies(next) || next.equals("(") || lists.has(WordLists.Use.PART_GOES_ON, next)) {
            return true;
        }
        return quarter ? next.equals("point") : !names(s.tag(at + 1));
    }

    /** Quarter million, quarter-point. */
    /** A superlative, which takes a part from one end: the richest fifth. */
    private static boolean most(String lower) {
        return lower.length() > SUPERLATIVE && lower.endsWith("est");
    }

    private boolean bare(Sentence s, int at, Part part) {
        if (part.many()) {
            return false;
        }
        if (most(s.lower(at - 1))
                && (s.lower(at + 1).equals("of") || s.lower(at + 1).equals("("))) {
            // the wealthiest fifth of households
            return true;
        }
        if (!part.parts().equals(QUARTER)) {
            return false;
        }
        String next = s.lower(at + 1);
        return multiplies(next)
                || next.equals("-") && point(s.lower(at + 2))
                || next.equals("of") && multiplies(s.lower(at + 3));
    }

    private static boolean point(String lower) {
        return lower.equals("point") || lower.equals("percentage");
    }

    /** A third party, a fifth straight month: after an ordinal comes what it counts. */
    private static boolean names(Tag tag) {
        return tag.nominal() || tag == Tag.ADJ || tag == Tag.NUM || tag == Tag.VERB;
    }

    private boolean multiplies(String lower) {
        NumberWords.Word word = words.word(lower);
        return word != null && word.multiplies();
    }
}
