package io.gleaner.figure.model;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Adds up the weights of a candidate's features. For one story and one decision. */
public final class Scoring extends FeatureSink {
    private final Weights weights;
    private final Map<Object, Double> shared = new IdentityHashMap<>();
    private double sum;

    public Scoring(Weights weights) {
        this.weights = weights;
    }

    /** The sum over the features that are said. */
    public double of(Consumer<FeatureSink> features) {
        sum = 0;
        features.accept(this);
        return sum;
    }

    @Override
    protected void take(long key, Feature feature, String a, String b, String c, String d) {
        sum += weights.of(key);
    }

    @Override
    public void shared(Object thing, Consumer<FeatureSink> those) {
        Double known = shared.get(thing);
        if (known == null) {
            double before = sum;
            sum = 0;
            those.accept(this);
            known = sum;
            shared.put(thing, known);
            sum = before;
        }
        sum += known;
    }
}
