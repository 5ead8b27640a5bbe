package io.gleaner.quantity;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.tokens.Finder;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds every number of a sentence, whatever it counts and whether or not it is a quantity: what
 * test sets of bare numbers ask for.
 */
public final class NumberFinder implements Finder<BigDecimal> {
    private final Numbers numbers;

    private NumberFinder(Numbers numbers) {
        this.numbers = numbers;
    }

    public static NumberFinder read(RuleFiles files, Problems problems) {
        return new NumberFinder(Numbers.read(files, WordLists.read(files, problems), problems));
    }

    @Override
    public List<Mention<BigDecimal>> find(Sentence s) {
        List<Mention<BigDecimal>> found = new ArrayList<>();
        int i = 0;
        while (i < s.size()) {
            Numeral number = begins(s, i) ? numbers.at(s, i, true) : null;
            if (number == null && s.token(i).isNumber()) {
                apart(s, i, found);
                i++;
                continue;
            }
            if (number == null || !number.held() || !alone(s, number)) {
                i++;
                continue;
            }
            number = outOf(s, number);
            int from = number.from();
            boolean minus = from == 1 && s.lower(0).equals("-");
            int sign = minus ? -1 : Signs.before(s, from);
            BigDecimal value = sign < 0 ? number.value().negate() : number.value();
            found.add(Mention.of(value, s, from, number.to(), "quantity/number"));
            i = number.to();
        }
        return List.copyOf(found);
    }

    /** 22,24,26 and 192.168.1.2: several numbers in one token, each found there. */
    private static void apart(Sentence s, int at, List<Mention<BigDecimal>> found) {
        for (String run : s.token(at).text().split("[,.']")) {
            if (run.length() <= Digits.MOST) {
                found.add(Mention.of(new BigDecimal(run), s, at, at + 1, "quantity/number"));
            }
        }
    }

    private boolean begins(Sentence s, int at) {
        if (numbers.mayBegin(s.token(at))) {
            return true;
        }
        String lower = s.lower(at);
        boolean opens =
                lower.equals("a")
                        || lower.equals("an")
                        || lower.equals(".")
                        || lower.equals("half");
        return opens && at + 1 < s.size() && numbers.mayBegin(s.token(at + 1));
    }

    /** Not glued into a word or a measure: the 180ml liquid, 29km, 4th; nor the pronoun one. */
    private boolean alone(Sentence s, Numeral number) {
        int to = number.to();
        boolean glued = to < s.size() && s.token(to).isWord() && !s.token(to).spaced();
        if (glued && s.token(to - 1).isNumber()) {
            return false;
        }
        if (s.lower(number.to() - 1).equals("one") && to == number.from() + 1) {
            return switch (s.lower(number.from() - 1)) {
                case "the", "this", "which", "that" -> false;
                default -> s.tag(to) != Tag.ADP || counts(s.lower(to));
            };
        }
        return true;
    }

    private static boolean counts(String lower) {
        return lower.equals("in") || lower.equals("over") || lower.equals("out");
    }

    /** One out of three, 1 in twenty-one, 2000 over 3. */
    private Numeral outOf(Sentence s, Numeral many) {
        int i = many.to();
        int at;
        switch (s.lower(i)) {
            case "in", "over" -> at = i + 1;
            case "out" -> at = s.lower(i + 1).equals("of") ? i + 2 : -1;
            default -> {
                return many;
            }
        }
        if (at < 0 || at >= s.size() || !begins(s, at)) {
            return many;
        }
        Numeral parts = numbers.at(s, at, false);
        boolean part =
                parts != null
                        && parts.held()
                        && parts.value().signum() > 0
                        && (s.lower(i).equals("over")
                                ? s.lower(i - 1).charAt(0) != '$' && !money(s, many)
                                : parts.value().compareTo(many.value()) > 0)
                        && parts.value().scale() <= 0;
        if (!part || s.tag(parts.to()).nominal() && !s.lower(i).equals("out")) {
            return many;
        }
        BigDecimal ratio = Numeral.ratio(many.value(), parts.value());
        return new Numeral(ratio, BigDecimal.ONE, Numeral.Kind.FRACTION, many.from(), parts.to());
    }

    private static boolean money(Sentence s, Numeral number) {
        return s.lower(number.from() - 1).equals("$");
    }
}
