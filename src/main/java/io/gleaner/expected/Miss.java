package io.gleaner.expected;

import io.gleaner.text.ContentWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One thing that the program got wrong in an article, and of what class of error it is.
 *
 * @param kind the class, {@code missed}, {@code scale}, {@code subject too long}, …
 * @param charStart where in the article, in code points
 * @param id the expected figure's id; 0 for a spurious figure
 * @param quote the words
 * @param expected what a person read
 * @param got what the program said
 */
public record Miss(String kind, int charStart, int id, String quote, String expected, String got) {

    /** All misses of an article, in the order of the text. */
    public static List<Miss> of(Alignment article) {
        List<Miss> misses = new ArrayList<>();
        Set<ExpectedFigure> atSamePlace = new HashSet<>();
        Set<PredictedFigure> paired = new HashSet<>();
        for (Alignment.Pair pair : article.pairs()) {
            atSamePlace.add(pair.expected());
            paired.add(pair.predicted());
            if (pair.sameValue()) {
                fields(pair, misses);
            } else {
                ExpectedFigure e = pair.expected();
                PredictedFigure p = pair.predicted();
                misses.add(miss(valueKind(pair), e, number(e), p.number()));
            }
        }
        for (ExpectedFigure e : article.missed()) {
            if (!atSamePlace.contains(e)) {
                misses.add(miss("missed", e, number(e) + " " + e.cell(Field.UNIT), ""));
            }
        }
        for (PredictedFigure p : article.spurious()) {
            if (!paired.contains(p)) {
                String got = p.number() + " " + p.cell(Field.UNIT);
                misses.add(new Miss("spurious", p.charStart(), 0, p.quote(), "", got));
            }
        }
        misses.sort(Comparator.comparingInt(Miss::charStart).thenComparingInt(Miss::id));
        return misses;
    }

    private static Miss miss(String kind, ExpectedFigure e, String expected, String got) {
        return new Miss(kind, e.charStart(), e.id(), e.quote(), expected, got);
    }

    private static void fields(Alignment.Pair pair, List<Miss> misses) {
        for (Field field : Field.values()) {
            if (!pair.right(field)) {
                ExpectedFigure e = pair.expected();
                String expected = e.cell(field);
                String got = pair.said().get(field);
                misses.add(miss(fieldKind(field, expected, got), e, expected, got));
            }
        }
    }

    /** Off by a power of ten, a range that is none or the other way round, or plainly wrong. */
    private static String valueKind(Alignment.Pair pair) {
        ExpectedFigure e = pair.expected();
        PredictedFigure p = pair.predicted();
        if (p.value().isEmpty()) {
            return "value not held";
        }
        if (e.high().isPresent() != p.high().isPresent()) {
            return "range";
        }
        BigDecimal x = e.value().stripTrailingZeros();
        BigDecimal y = p.value().get().stripTrailingZeros();
        if (x.equals(y.negate())) {
            return "sign";
        }
        return x.unscaledValue().equals(y.unscaledValue()) ? "scale" : "wrong value";
    }

    private static String fieldKind(Field field, String expected, String got) {
        String name = field.column().replace('_', ' ');
        if (got.isEmpty()) {
            return name + " missing";
        }
        List<String> wanted = Field.alternatives(expected);
        if (wanted.stream().allMatch(String::isEmpty)) {
            return name + " not due";
        }
        boolean wording =
                field == Field.SUBJECT || field == Field.SHARE_OF || field == Field.SOURCE;
        return name + (wording ? wordingKind(wanted, got) : " wrong");
    }

    private static String wordingKind(List<String> wanted, String got) {
        ContentWords said = ContentWords.of(got);
        for (String one : wanted) {
            ContentWords words = ContentWords.of(one);
            int shared = words.shared(said);
            if (shared > 0 && shared == words.size()) {
                return " too long";
            }
            if (shared > 0 && shared == said.size()) {
                return " too short";
            }
        }
        return wanted.stream().anyMatch(w -> ContentWords.of(w).shared(said) > 0)
                ? " partly"
                : " wrong";
    }

    private static String number(ExpectedFigure e) {
        return plain(e.value()) + e.high().map(h -> ".." + plain(h)).orElse("");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
