package io.gleaner.figure.model;

import java.util.function.Consumer;

/**
 * Takes the features of one candidate: to add up their weights, to learn them, or to explain them.
 * What stands behind a feature are the things found: the first fills the gap of its sentence, the
 * others say under what circumstances it was found.
 */
public abstract class FeatureSink {
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    /** A feature by its key, which {@link #key} makes of its name and what was found. */
    protected abstract void take(long key, Feature feature, String a, String b, String c, String d);

    /**
     * Features that hold for a thing whichever figure it is a candidate for: worked out once a
     * story.
     */
    public abstract void shared(Object thing, Consumer<FeatureSink> those);

    public final void say(Feature feature) {
        take(start(feature.name()), feature, null, null, null, null);
    }

    public final void say(Feature feature, String a) {
        take(mix(start(feature.name()), a), feature, a, null, null, null);
    }

    public final void say(Feature feature, String a, String b) {
        take(mix(mix(start(feature.name()), a), b), feature, a, b, null, null);
    }

    public final void say(Feature feature, String a, String b, String c) {
        take(mix(mix(mix(start(feature.name()), a), b), c), feature, a, b, c, null);
    }

    public final void say(Feature feature, String a, String b, String c, String d) {
        take(mix(mix(mix(mix(start(feature.name()), a), b), c), d), feature, a, b, c, d);
    }

    /** A feature's key, from its text in a file of weights: {@code NAME|found|found}. */
    static long key(String text) {
        String[] parts = text.split("\\|", -1);
        long key = start(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            key = mix(key, parts[i]);
        }
        return key;
    }

    /** What {@link #key} reads. */
    protected static String text(Feature feature, String a, String b, String c, String d) {
        StringBuilder text = new StringBuilder(feature.name());
        for (String part : new String[] {a, b, c, d}) {
            if (part != null) {
                text.append('|').append(part);
            }
        }
        return text.toString();
    }

    private static long start(String name) {
        return mix(0, name);
    }

    private static long mix(long key, String part) {
        long mixed = (key + 1 + part.hashCode()) * PRIME;
        return mixed ^ mixed >>> 29;
    }
}
