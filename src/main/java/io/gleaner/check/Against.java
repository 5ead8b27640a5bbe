package io.gleaner.check;

import io.gleaner.expected.Alignment;
import io.gleaner.expected.Bootstrap;
import io.gleaner.expected.Bootstrap.Counts;
import io.gleaner.expected.Bootstrap.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What is read now against what was read before, on the same articles: which figures became right
 * or wrong, and whether it is surely worse.
 *
 * @param before what the earlier reading is called in messages
 * @param articles how many were compared
 * @param changes the figures that became right or wrong, in the order of articles and texts
 * @param quantity by how much the F1 of quantities rose
 * @param fact by how much the F1 of facts rose
 */
public record Against(
        String before, int articles, List<Change> changes, Difference quantity, Difference fact) {

    /**
     * An F1 before and now, from 0 to 1.
     *
     * @param rise now less before, and where it lies 95 times in 100 samples of articles
     */
    public record Difference(double before, double now, Interval rise) {

        static Difference of(List<Counts> before, List<Counts> now) {
            Bootstrap bootstrap = Bootstrap.standard();
            return new Difference(
                    total(before).f1(), total(now).f1(), bootstrap.difference(before, now));
        }

        private static Counts total(List<Counts> articles) {
            return articles.stream().reduce(Counts.NONE, (a, b) -> a.plus(b, 1));
        }

        /** {@code +0.5, from 97.1 to 97.6; 95 % of samples between -0.2 and +1.3}. */
        @Override
        public String toString() {
            return signed(rise.value())
                    + ", from "
                    + percent(before)
                    + " to "
                    + percent(now)
                    + "; 95 % between "
                    + signed(rise.low())
                    + " and "
                    + signed(rise.high());
        }

        static String percent(double ratio) {
            return new BigDecimal(100 * ratio).setScale(1, RoundingMode.HALF_EVEN).toString();
        }

        static String signed(double ratio) {
            String text = percent(ratio);
            return text.startsWith("-") ? text : "+" + text;
        }
    }

    /**
     * Compares the articles that both readings have.
     *
     * @param name what the earlier reading is called in messages
     */
    public static Against of(
            String name, Map<String, Alignment> before, Map<String, Alignment> now) {
        Map<String, Alignment> both = new TreeMap<>(now);
        both.keySet().retainAll(before.keySet());
        List<Change> changes = new ArrayList<>();
        both.forEach((id, article) -> changes.addAll(Change.of(id, before.get(id), article)));
        return new Against(
                name,
                both.size(),
                List.copyOf(changes),
                difference(both, before, Counts::ofQuantities),
                difference(both, before, Counts::ofFacts));
    }

    private static Difference difference(
            Map<String, Alignment> now,
            Map<String, Alignment> before,
            Function<Alignment, Counts> counts) {
        List<Counts> was = now.keySet().stream().map(before::get).map(counts).toList();
        return Difference.of(was, now.values().stream().map(counts).toList());
    }

    /** Whether the whole interval of the facts lies below zero. */
    public boolean isSurelyWorse() {
        return fact.rise().isBelow(0);
    }

    /** The figures that became right, or wrong. */
    public List<Change> changes(boolean better) {
        return changes.stream().filter(change -> change.better() == better).toList();
    }

    /** {@code became wrong: 2 figures, 1 whole fact}. */
    String heading(boolean better) {
        List<Change> those = changes(better);
        long facts = those.stream().filter(Change::fact).count();
        return (better ? "became right: " : "became wrong: ")
                + counted(those.size(), "figure")
                + ", "
                + counted(facts, "whole fact");
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** {@code fact F1 against before.jsonl: -2.0, from 97.1 to 95.1; 95 % between …}. */
    public String verdict() {
        return "fact F1 against " + before + ": " + fact;
    }

    /** What {@code check --against} prints. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("against ").append(before);
        text.append(": ").append(counted(articles, "article")).append('\n');
        for (boolean better : List.of(true, false)) {
            text.append(heading(better)).append('\n');
            changes(better).forEach(change -> text.append("  ").append(change).append('\n'));
        }
        text.append("quantity F1  ").append(quantity).append('\n');
        return text.append("fact F1      ").append(fact).append('\n').toString();
    }
}
