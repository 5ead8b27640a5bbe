package io.gleaner.quantity;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import io.gleaner.tokens.Sentence;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads numbers in words.
 *
 * <pre>
 * number = group { scale group } [ scale ] [ "point" digit { digit } ]
 * group  = [ "a" | digit | teen | ten [ "-" ] digit ] [ "hundred" ] [ "and" ] … | … "dozen"
 * </pre>
 */
final class NumberWords {
    enum Kind {
        DIGIT,
        TEEN,
        TEN,
        /** Only before those that multiply: a couple of hundred. */
        COUPLE,
        HUNDRED,
        DOZEN,
        SCALE
    }

    /**
     * @param value what it stands for
     * @param kind how it goes with others
     */
    record Word(BigDecimal value, Kind kind) {
        boolean multiplies() {
            return kind.ordinal() >= Kind.HUNDRED.ordinal();
        }

        int small() {
            return value.intValue();
        }
    }

    private final Map<String, Word> words;
    private final Predicate<String> parts;

    /**
     * @param parts words of parts, third, quarters: before them another number begins after "and"
     */
    private NumberWords(Map<String, Word> words, Predicate<String> parts) {
        this.words = words;
        this.parts = parts;
    }

    static NumberWords read(RuleFiles files, Problems problems) {
        Map<String, Word> words = new HashMap<>();
        RuleTable table =
                RuleTable.read(
                        files,
                        "quantity/numbers.csv",
                        List.of("word", "value", "kind", "example"),
                        problems);
        for (RuleTable.Row row : table.rows()) {
            BigDecimal value = row.decimal("value");
            Optional<Kind> kind = row.choice("kind", Kind.class);
            String word = row.required("word");
            kind.ifPresent(
                    k -> {
                        if (words.put(word, new Word(value, k)) != null) {
                            row.problem("word", "\"" + word + "\" stands twice; keep one line");
                        }
                    });
        }
        return new NumberWords(words, word -> false);
    }

    /** With the scale words (thousand, million …), which digits share. */
    NumberWords with(Map<String, BigDecimal> scales) {
        Map<String, Word> all = new HashMap<>(words);
        scales.forEach((word, value) -> all.putIfAbsent(word, new Word(value, Kind.SCALE)));
        return new NumberWords(all, parts);
    }

    /** With the words before which "and two" begins a part: one hundred and two-thirds. */
    NumberWords before(Predicate<String> partWords) {
        return new NumberWords(words, partWords);
    }

    boolean knows(String lower) {
        return words.containsKey(lower);
    }

    Word word(String lower) {
        return words.get(lower);
    }

    /** The longest number in words that begins at a token, or null. */
    Numeral at(Sentence s, int from) {
        int start = from;
        int i = from;
        if (article(s.lower(from))) {
            Word next = words.get(s.lower(from + 1));
            if (next == null || next.kind().ordinal() < Kind.COUPLE.ordinal()) {
                return null;
            }
            i++;
        }
        int couple = couple(s, i);
        if (couple > i) {
            Numeral multiplied = at(s, couple);
            return multiplied == null || multiplied.from() != couple
                    ? null
                    : new Numeral(
                            multiplied.value().multiply(BigDecimal.valueOf(2)),
                            multiplied.scale(),
                            Numeral.Kind.WORDS,
                            start,
                            multiplied.to());
        }
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal lastScale = null;
        BigDecimal unitScale = BigDecimal.ONE;
        long group = 0;
        boolean inGroup = false;
        boolean any = false;
        Kind last = null;
        int end = i;
        while (i < s.size()) {
            String lower = s.lower(i);
            int at = i;
            if (any && lower.equals("-") && words.containsKey(s.lower(i + 1))) {
                at = i + 1;
            } else if (any && lower.equals("and") && joinsAfterAnd(s, i, last)) {
                at = i + 1;
            }
            Word word = words.get(s.lower(at));
            if (word == null) {
                break;
            }
            Kind kind = word.kind();
            if (kind == Kind.SCALE) {
                if (!any && !article(s.lower(start)) && !bare(s.lower(at))) {
                    return null;
                }
                if (inGroup || !any) {
                    long count = any ? group : 1;
                    if (lastScale != null && word.value().compareTo(lastScale) >= 0) {
                        break;
                    }
                    total = total.add(word.value().multiply(BigDecimal.valueOf(count)));
                } else {
                    // three lakh crore
                    total = total.multiply(word.value());
                }
                lastScale = word.value();
                unitScale = word.value();
                group = 0;
                inGroup = false;
            } else {
                long grown = grow(group, inGroup, word, last);
                if (grown < 0 || lastScale != null && grown >= lastScale.longValue()) {
                    break;
                }
                group = grown;
                inGroup = true;
                unitScale = BigDecimal.ONE;
            }
            any = true;
            last = kind;
            i = at + 1;
            end = i;
        }
        if (!any) {
            return null;
        }
        BigDecimal value = total.add(BigDecimal.valueOf(group));
        Numeral numeral = new Numeral(value, unitScale, Numeral.Kind.WORDS, start, end);
        return point(s, numeral);
    }

    /** [a] couple [of] hundred: where the hundred stands; the token itself when there is none. */
    private int couple(Sentence s, int at) {
        Word word = words.get(s.lower(at));
        if (word == null || word.kind() != Kind.COUPLE) {
            return at;
        }
        int next = s.lower(at + 1).equals("of") ? at + 2 : at + 1;
        Word multiplier = words.get(s.lower(next));
        boolean multiplies =
                multiplier != null
                        && multiplier.kind().ordinal() >= Kind.HUNDRED.ordinal()
                        && bare(s.lower(next));
        return multiplies ? next : at;
    }

    /** The group so far grown by a word; -1 when the word begins another number. */
    private static long grow(long group, boolean inGroup, Word word, Kind last) {
        return switch (word.kind()) {
            case DIGIT ->
                    !inGroup || last == Kind.TEN || last == Kind.HUNDRED
                            ? group + word.small()
                            : -1;
            case TEEN, TEN -> !inGroup || last == Kind.HUNDRED ? group + word.small() : -1;
            case COUPLE -> -1;
            case HUNDRED -> last == Kind.HUNDRED || group >= 100 ? -1 : Math.max(1, group) * 100;
            case DOZEN ->
                    !inGroup
                            ? word.small()
                            // three hundred and two dozen
                            : group / 100 * 100
                                    + Math.max(group < 100 ? 1 : 0, group % 100) * word.small();
            case SCALE -> -1;
        };
    }

    /** One hundred and five; two thousand and thirty: but not "two and three". */
    private boolean joinsAfterAnd(Sentence s, int and, Kind last) {
        if (last != Kind.HUNDRED && last != Kind.SCALE) {
            return false;
        }
        Word next = words.get(s.lower(and + 1));
        int after = s.lower(and + 2).equals("-") ? and + 3 : and + 2;
        if (next != null && next.kind() == Kind.DIGIT && parts.test(s.lower(after))) {
            return false;
        }
        return next != null
                && next.kind().ordinal() <= Kind.TEN.ordinal()
                && next.value().signum() > 0;
    }

    /** [ "point" digit { digit } ]: two hundred point zero three. */
    private Numeral point(Sentence s, Numeral numeral) {
        if (!s.lower(numeral.to()).equals("point")) {
            return numeral;
        }
        StringBuilder decimals = new StringBuilder("0.");
        int i = numeral.to() + 1;
        Word word = words.get(s.lower(i));
        while (word != null && word.kind().ordinal() <= Kind.TEN.ordinal()) {
            Word unit = null;
            int next = i + 1;
            if (word.kind() == Kind.TEN) {
                next = s.lower(next).equals("-") ? next + 1 : next;
                unit = words.get(s.lower(next));
                unit = unit != null && unit.kind() == Kind.DIGIT ? unit : null;
            }
            decimals.append(unit == null ? word.small() : word.small() + unit.small());
            i = unit == null ? i + 1 : next + 1;
            word = words.get(s.lower(i));
        }
        if (decimals.length() == 2 || decimals.length() > Digits.MOST) {
            return numeral;
        }
        BigDecimal value = numeral.value().add(new BigDecimal(decimals.toString()));
        if (word != null && word.kind().ordinal() >= Kind.HUNDRED.ordinal()) {
            return new Numeral(
                    value.multiply(word.value()),
                    word.value(),
                    Numeral.Kind.WORDS,
                    numeral.from(),
                    i + 1);
        }
        return new Numeral(value, BigDecimal.ONE, Numeral.Kind.WORDS, numeral.from(), i);
    }

    private static boolean article(String lower) {
        return lower.equals("a") || lower.equals("an");
    }

    /** Whether a scale word may stand alone: "the million", but "millions" says no number. */
    private static boolean bare(String lower) {
        return !lower.endsWith("s");
    }
}
