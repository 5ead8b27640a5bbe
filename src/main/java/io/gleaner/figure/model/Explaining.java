package io.gleaner.figure.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Tells in words what speaks most for a candidate. */
public final class Explaining extends FeatureSink {
    private static final double LEAST = 0.05;

    private final Weights weights;
    private final List<Reason> reasons = new ArrayList<>();

    private record Reason(double weight, Feature feature, String a, String b, String c, String d) {
        String words() {
            String sentence = feature.sentence().replace("{}", a == null ? "" : a);
            StringBuilder rest = new StringBuilder();
            for (String part : new String[] {b, c, d}) {
                if (part != null && !part.isEmpty()) {
                    rest.append(rest.length() == 0 ? " (" : ", ").append(part);
                }
            }
            return sentence + rest + (rest.length() == 0 ? "" : ")");
        }
    }

    public Explaining(Weights weights) {
        this.weights = weights;
    }

    /** The strongest reasons for a candidate, at most so many, each feature once. */
    public List<String> of(Consumer<FeatureSink> features, int most) {
        reasons.clear();
        features.accept(this);
        reasons.sort(Comparator.comparingDouble(Reason::weight).reversed());
        Set<Feature> told = new HashSet<>();
        List<String> words = new ArrayList<>();
        for (Reason reason : reasons) {
            if (words.size() < most && told.add(reason.feature())) {
                words.add(reason.words());
            }
        }
        return List.copyOf(words);
    }

    @Override
    protected void take(long key, Feature feature, String a, String b, String c, String d) {
        double weight = weights.of(key);
        if (weight > LEAST) {
            reasons.add(new Reason(weight, feature, a, b, c, d));
        }
    }

    @Override
    public void shared(Object thing, Consumer<FeatureSink> those) {
        those.accept(this);
    }
}
