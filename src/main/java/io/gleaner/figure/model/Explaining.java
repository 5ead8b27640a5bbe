package io.gleaner.figure.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Tells in words what speaks most for a candidate, beside another: what both have decides nothing.
 */
public final class Explaining extends FeatureSink {
    private static final double LEAST = 0.05;

    /** What features write short. */
    private static final Map<String, String> SAID =
            Map.of("L", "left", "R", "right", "O", "around", "^", "nothing", "$", "nothing");

    private final Weights weights;
    private Map<Feature, Reason> reasons = new LinkedHashMap<>();

    /** All that one feature adds, and what it found where it added most. */
    private record Reason(double sum, double most, List<String> found) {
        Reason and(Reason other) {
            return new Reason(
                    sum + other.sum,
                    Math.max(most, other.most),
                    most >= other.most ? found : other.found);
        }
    }

    public Explaining(Weights weights) {
        this.weights = weights;
    }

    /**
     * The strongest reasons, at most so many, each feature once.
     *
     * @param rival says the features of the candidate that it is held against
     */
    public List<String> of(Consumer<FeatureSink> features, Consumer<FeatureSink> rival, int most) {
        Map<Feature, Reason> its = said(features);
        Map<Feature, Reason> others = said(rival);
        Map<Feature, Double> gains = new LinkedHashMap<>();
        its.forEach(
                (feature, reason) -> {
                    Reason other = others.get(feature);
                    double gain = reason.sum - (other == null ? 0 : other.sum);
                    if (gain > LEAST) {
                        gains.put(feature, gain);
                    }
                });
        List<String> words = new ArrayList<>();
        gains.entrySet().stream()
                .sorted(Map.Entry.<Feature, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .forEach(
                        gain ->
                                words.add(
                                        filled(
                                                gain.getKey().sentence(),
                                                its.get(gain.getKey()).found)));
        return List.copyOf(words);
    }

    /** A sentence with what was found in its gaps. */
    private static String filled(String sentence, List<String> found) {
        String words = sentence;
        for (String one : found) {
            int gap = words.indexOf("{}");
            words =
                    gap < 0
                            ? words
                            : words.substring(0, gap)
                                    + SAID.getOrDefault(one, one)
                                    + words.substring(gap + 2);
        }
        return words;
    }

    private Map<Feature, Reason> said(Consumer<FeatureSink> features) {
        reasons = new LinkedHashMap<>();
        features.accept(this);
        return reasons;
    }

    @Override
    protected void take(long key, Feature feature, String a, String b, String c, String d) {
        double weight = weights.of(key);
        if (weight != 0) {
            List<String> found = List.of(a == null ? "" : a, b == null ? "" : b);
            reasons.merge(feature, new Reason(weight, weight, found), Reason::and);
        }
    }

    @Override
    public void shared(Object thing, Consumer<FeatureSink> those) {
        those.accept(this);
    }
}
