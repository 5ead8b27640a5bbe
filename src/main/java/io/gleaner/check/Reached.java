package io.gleaner.check;

import io.gleaner.expected.Alignment;
import io.gleaner.expected.Calibration;
import io.gleaner.expected.Score;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The numbers that articles reached: all of them together, and those of each publisher. */
public final class Reached {
    private final List<Metric> score;
    private final List<Metric> confidence;
    private final boolean tellsConfidence;
    private final Map<String, Reached> byPublisher = new TreeMap<>();

    private Reached(Collection<Alignment> articles) {
        Calibration calibration = Calibration.of(articles);
        score = Metric.of(Score.of(articles));
        confidence = Metric.of(calibration);
        tellsConfidence = calibration.distinct() > 1;
    }

    /** Of articles whose publishers do not matter. */
    public static Reached of(Collection<Alignment> articles) {
        return new Reached(articles);
    }

    /**
     * Of articles by their ids.
     *
     * @param publishers who published each, as it says; one that does not say is in none
     */
    public static Reached of(Map<String, Alignment> articles, Map<String, String> publishers) {
        Map<String, List<Alignment>> byPublisher = new TreeMap<>();
        articles.forEach(
                (id, article) -> {
                    String publisher = publishers.getOrDefault(id, "");
                    byPublisher
                            .computeIfAbsent(key(publisher), p -> new ArrayList<>())
                            .add(article);
                });
        Reached reached = of(articles.values());
        byPublisher.forEach((p, those) -> reached.byPublisher.put(p, of(those)));
        return reached;
    }

    /** However it is capitalized. */
    private static String key(String publisher) {
        return publisher.strip().toLowerCase(Locale.ROOT);
    }

    /** Those of all articles; of confidence only where some figures are surer than others. */
    public List<Metric> numbers() {
        return tellsConfidence ? all() : score;
    }

    private List<Metric> all() {
        return Stream.concat(score.stream(), confidence.stream()).toList();
    }

    /** Whether any article is of a publisher; of nobody in particular, all are. */
    boolean has(String publisher) {
        return publisher.isEmpty() || byPublisher.containsKey(key(publisher));
    }

    /** The number that a floor is held against; empty when there is nothing to measure. */
    Optional<Metric> against(Floor floor) {
        Optional<Reached> those =
                floor.publisher().isEmpty()
                        ? Optional.of(this)
                        : Optional.ofNullable(byPublisher.get(key(floor.publisher())));
        return those.flatMap(r -> r.all().stream().filter(floor::isOf).findFirst());
    }
}
