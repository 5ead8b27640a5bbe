package io.gleaner.expected;

import io.gleaner.figure.Confidence;
import io.gleaner.figure.Figure;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures of a draft that a person should look at first: those most likely wrong. */
public final class LeastSure {
    private LeastSure() {}

    /**
     * A line each, the least sure first: {@code 0.412 7 "22.6 percent" subject 0.45}, with what of
     * it is least sure. What is certain is none of them.
     *
     * @param most no more than these
     */
    public static List<String> of(List<Figure> figures, int most) {
        return figures.stream()
                .filter(figure -> figure.confidence().figure() < 1)
                .sorted(Comparator.comparingDouble(figure -> figure.confidence().figure()))
                .limit(most)
                .map(LeastSure::line)
                .toList();
    }

    private static String line(Figure figure) {
        return fixed(figure.confidence().figure())
                + "  "
                + figure.id()
                + "  \""
                + figure.evidence().quote().replaceAll("\\s+", " ")
                + "\"  "
                + weakest(figure.confidence());
    }

    private static String weakest(Confidence confidence) {
        Map<String, Double> parts = new LinkedHashMap<>();
        parts.put("unit", confidence.unit());
        parts.put("role", confidence.role());
        parts.put("subject", confidence.subject());
        parts.put("period", confidence.period());
        return parts.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .map(part -> part.getKey() + " " + fixed(part.getValue()))
                .orElseThrow();
    }

    private static String fixed(double probability) {
        return String.format(Locale.ROOT, "%.3f", probability);
    }
}
