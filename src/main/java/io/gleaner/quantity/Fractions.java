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
 * Reads parts of one.
 *
 * <pre>
 * fraction = "half" | ( "a" | number ) [ "-" ] ( "third" | "quarters" … ) | digits "/" digits | "½"
 * </pre>
 */
final class Fractions {
    private static final String SIGNS =
            "\u00BD\u00BC\u00BE\u2153\u2154\u2155\u2156\u2157\u2158\u2159\u215A\u215B\u215C\u215D\u215E\u2150\u2151\u2152";
    private static final int[] PARTS = {
        1, 2, 1, 4, 3, 4, 1, 3, 2, 3, 1, 5, 2, 5, 3, 5, 4, 5, 1, 6, 5, 6, 1, 8, 3, 8, 5, 8, 7, 8, 1,
        7, 1, 9, 1, 10
    };

    /**
     * @param parts into how many the whole is divided
     * @param many whether the word is a plural
     */
    private record Part(BigDecimal parts, boolean many) {}

    private final Map<String, Part> parts;
    private final NumberWords words;

    private Fractions(Map<String, Part> parts, NumberWords words) {
        this.parts = parts;
        this.words = words;
    }

    static Fractions read(RuleFiles files, NumberWords words, Problems problems) {
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
        return new Fractions(parts, words);
    }

    boolean knows(String lower) {
        return parts.containsKey(lower);
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
                BigDecimal.valueOf(PARTS[2 * i]), BigDecimal.valueOf(PARTS[2 * i + 1]));
    }

    /**
     * The fraction in words that begins at a token, or null. The number before the part is already
     * read, where there is one.
     *
     * @param count the number before: the two of two-thirds; may be null
     */
    Optional<Fraction> at(Sentence s, int from, Numeral count) {
        int i = from;
        BigDecimal many = BigDecimal.ONE;
        boolean article = false;
        if (count != null) {
            many = count.value();
            i = count.to();
            if (s.lower(i).equals("-") && !s.token(i).spaced()) {
                i++;
            }
        } else if (s.lower(i).equals("a") || s.lower(i).equals("an")) {
            article = true;
            i++;
        }
        Part part = parts.get(s.lower(i));
        if (part == null
                || !part.parts().equals(BigDecimal.valueOf(2))
                        && !plausible(s, i, count, article, part, many)) {
            return Optional.empty();
        }
        if (part.parts().intValue() == 2 && !half(s, i, count, many)) {
            return Optional.empty();
        }
        return Optional.of(new Fraction(many, part.parts(), from, i + 1));
    }

    /** Halves: not halves of games and years, nor what is compounded with half. */
    private boolean half(Sentence s, int at, Numeral count, BigDecimal many) {
        String before = s.lower(at - 1);
        if (before.equals("a") && s.lower(at - 2).equals("and")) {
            // a year and a half
            return false;
        }
        if (count == null) {
            switch (before) {
                case "first",
                "second",
                "last",
                "latter",
                "other",
                "former",
                "each",
                "final",
                "this",
                "next",
                "opening",
                "top",
                "bottom",
                "better",
                "hour",
                "in",
                "following",
                "early",
                "late",
                "previous",
                "same",
                "1st",
                "2nd":
                    return false;
                default:
                    break;
            }
        } else if (many.intValue() != 1 && !s.lower(at).equals("halves")
                || many.intValue() > 1 && s.lower(at - 1).equals("-") == false) {
            return false;
        }
        String next = s.lower(at + 1);
        if (next.equals("-")) {
            return s.lower(at + 2).equals("a")
                    || s.lower(at + 2).equals("point")
                    || s.lower(at + 2).equals("percentage")
                    || s.lower(at + 2).equals("million")
                    || s.lower(at + 2).equals("billion")
                    || s.lower(at + 2).equals("dozen");
        }
        switch (next) {
            case "year",
            "time",
            "back",
            "day",
            "term",
            "brother",
            "sister",
            "mast",
            "staff",
            "way",
            "season",
            "ended",
            "results",
            "figures",
            "profit",
            "net",
            "marathon",
            "century",
            "centuries",
            "volley",
            "chance",
            "chances":
                return false;
            default:
                return true;
        }
    }

    /** Whether third, quarters … at a token are parts of one, not an ordinal or a time. */
    private boolean plausible(
            Sentence s, int at, Numeral count, boolean article, Part part, BigDecimal many) {
        boolean one = many.compareTo(BigDecimal.ONE) == 0;
        boolean quarter = part.parts().intValue() == 4;
        String next = s.lower(at + 1);
        boolean hyphen = at > 0 && s.lower(at - 1).equals("-");
        if (count == null && !article) {
            // quarter million; quarter-point
            return quarter
                    && (scaleWord(next)
                            || next.equals("-") && s.lower(at + 2).equals("point")
                            || next.equals("of") && scaleWord(s.lower(at + 3)));
        }
        if (count != null && one == part.many()) {
            return false;
        }
        if (article && part.many()
                || count == null
                        && next.equals("-")
                        && !s.lower(at + 2).equals("point")
                        && !s.lower(at + 2).equals("percentage")
                        && !scaleWord(s.lower(at + 2))) {
            return false;
        }
        if (count != null && count.kind() == Numeral.Kind.DIGITS && !hyphen && !next.equals("of")) {
            return false;
        }
        boolean of = next.equals("of");
        if (quarter && !hyphen && !of && !one) {
            return scaleWord(next) || next.equals("the");
        }
        if (of) {
            return !(quarter
                    && (s.lower(at + 2).equals("growth")
                            || s.lower(at + 2).equals("decline")
                            || s.lower(at + 2).equals("losses")
                            || s.lower(at + 2).equals("contraction")
                            || s.lower(at + 2).equals("gains")));
        }
        if (article && quarter) {
            return scaleWord(next)
                    || follows(next)
                    || next.equals("point")
                    || next.equals("-") && s.lower(at + 2).equals("point");
        }
        if (article) {
            return scaleWord(next) || follows(next) || !names(s.tag(at + 1));
        }
        return true;
    }

    /** A third party, a fifth straight month: after an ordinal comes what it counts. */
    private static boolean names(Tag tag) {
        return tag.nominal() || tag == Tag.ADJ || tag == Tag.NUM || tag == Tag.VERB;
    }

    private boolean follows(String next) {
        return switch (next) {
            case "(",
                    "more",
                    "less",
                    "fewer",
                    "higher",
                    "lower",
                    "larger",
                    "smaller",
                    "percentage",
                    "to",
                    "in",
                    "from",
                    "since",
                    "last",
                    "and",
                    "by",
                    "on",
                    "this",
                    "compared",
                    "as",
                    "were",
                    "are",
                    "was",
                    "is",
                    "said",
                    "have",
                    "had",
                    "percent" ->
                    true;
            default -> false;
        };
    }

    private boolean scaleWord(String lower) {
        NumberWords.Word word = words.word(lower);
        return word != null && word.kind().ordinal() >= NumberWords.Kind.HUNDRED.ordinal();
    }

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

        BigDecimal percent() {
            return Numeral.percent(many, parts);
        }
    }
}
