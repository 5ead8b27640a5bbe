package io.gleaner.check;

import io.gleaner.expected.Field;
import io.gleaner.expected.Ratio;
import io.gleaner.expected.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * One number of a score, as it is printed: {@code fact f1 88.2}.
 *
 * @param field {@code found}, {@code quantity}, {@code fact}, a field, or {@code expected}
 * @param metric {@code precision}, {@code recall}, {@code f1}, {@code accuracy} or {@code count}
 * @param value in percent with one decimal; a count as it is
 */
public record Metric(String field, String metric, BigDecimal value) {

    /** All numbers of a score, in the order of its table. */
    public static List<Metric> of(Score score) {
        List<Metric> metrics = new ArrayList<>();
        // guards the measure itself: fewer expected figures are easier to get right
        metrics.add(new Metric("expected", "count", BigDecimal.valueOf(score.expected())));
        ratio("found", score.foundRatio(), metrics);
        ratio("quantity", score.quantityRatio(), metrics);
        ratio("fact", score.factRatio(), metrics);
        for (Field field : Field.EVERY) {
            metrics.add(new Metric(field.column(), "accuracy", percent(score.accuracy(field))));
        }
        for (Field field : Field.SOME) {
            ratio(field.column(), score.fields().get(field).ratio(), metrics);
        }
        return metrics;
    }

    private static void ratio(String field, Ratio ratio, List<Metric> metrics) {
        metrics.add(new Metric(field, "precision", percent(ratio.precision())));
        metrics.add(new Metric(field, "recall", percent(ratio.recall())));
        metrics.add(new Metric(field, "f1", percent(ratio.f1())));
    }

    private static BigDecimal percent(double ratio) {
        return new BigDecimal(100 * ratio).setScale(1, RoundingMode.HALF_EVEN);
    }

    /** {@code fact f1}. */
    public String name() {
        return field + " " + metric;
    }
}
