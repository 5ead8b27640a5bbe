package io.gleaner.check;

import io.gleaner.expected.Calibration;
import io.gleaner.expected.Field;
import io.gleaner.expected.Ratio;
import io.gleaner.expected.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One number of a score, as it is printed: {@code fact f1 88.2}.
 *
 * @param field {@code found}, {@code quantity}, {@code fact}, a field, {@code expected}, or {@code
 *     confidence}
 * @param metric {@code precision}, {@code recall}, {@code f1}, {@code accuracy} or {@code count};
 *     of the confidence {@code calibration_error}, {@code surest_half} (the share right in it) or
 *     {@code area} (under the curve)
 * @param value in percent with one decimal; a count as it is; of the confidence from 0 to 1 with
 *     three decimals, as confidence itself is
 */
public record Metric(String field, String metric, BigDecimal value) {
    private static final String CONFIDENCE = "confidence";
    private static final String ERROR = "calibration_error";
    private static final String HALF = "surest_half";
    private static final String AREA = "area";

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

    /** The numbers of confidence, as far as there are figures to measure them on. */
    public static List<Metric> of(Calibration calibration) {
        List<Metric> metrics = new ArrayList<>();
        if (!calibration.figures().isEmpty()) {
            confidence(ERROR, calibration.error(), metrics);
            calibration.surest(0.5).ifPresent(half -> confidence(HALF, half.right(), metrics));
            calibration.area().ifPresent(area -> confidence(AREA, area, metrics));
        }
        return metrics;
    }

    /** The names of all numbers that there can be. */
    static Set<String> names() {
        Set<String> names = new TreeSet<>();
        of(Score.of(List.of())).forEach(number -> names.add(number.name()));
        for (String metric : List.of(ERROR, HALF, AREA)) {
            names.add(CONFIDENCE + " " + metric);
        }
        return names;
    }

    /** Whether less of it is better, as of an error. */
    static boolean isBetterLow(String metric) {
        return metric.equals(ERROR);
    }

    private static void confidence(String metric, double value, List<Metric> metrics) {
        BigDecimal rounded = new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN);
        metrics.add(new Metric(CONFIDENCE, metric, rounded));
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
