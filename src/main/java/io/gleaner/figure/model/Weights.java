package io.gleaner.figure.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was learned for one decision: how much each feature speaks for a candidate (positive) or
 * against it.
 *
 * <p>Looked up by key in open addressing: reading an article asks some million times.
 */
public final class Weights {
    /** Of a decision that nothing was learned for: all candidates alike. */
    public static final Weights NONE = of(new TreeMap<>());

    private final SortedMap<String, Entry> entries;
    private final long[] keys;
    private final double[] values;
    private final int mask;

    /**
     * A feature's weight and how many figures it was seen with.
     *
     * @param weight rounded to what the file holds
     */
    public record Entry(double weight, int seen) {}

    private Weights(SortedMap<String, Entry> entries) {
        this.entries = entries;
        int room = Integer.highestOneBit(Math.max(8, entries.size()) * 2 + 1) * 2;
        this.keys = new long[room];
        this.values = new double[room];
        this.mask = room - 1;
        entries.forEach((text, entry) -> put(FeatureSink.key(text), entry.weight()));
    }

    /** Features by their text. */
    public static Weights of(Map<String, Entry> entries) {
        return new Weights(new TreeMap<>(entries));
    }

    private void put(long key, double weight) {
        int at = slot(key);
        keys[at] = key;
        values[at] += weight;
    }

    private int slot(long key) {
        int at = (int) (key ^ key >>> 32) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    /** The weight of a feature; 0 for one that was not seen. */
    double of(long key) {
        int at = (int) (key ^ key >>> 32) & mask;
        while (true) {
            long found = keys[at];
            if (found == key) {
                return values[at];
            }
            if (found == 0) {
                return 0;
            }
            at = at + 1 & mask;
        }
    }

    public SortedMap<String, Entry> entries() {
        return entries;
    }

    public int size() {
        return entries.size();
    }

    /** Features in the order of the text, and their weights beside them: for learning on. */
    public List<String> features() {
        return new ArrayList<>(entries.keySet());
    }

    @Override
    public String toString() {
        return size() + " features, " + Arrays.stream(values).filter(v -> v > 0).count() + " for";
    }
}
