package io.gleaner.train;

import io.gleaner.figure.model.Feature;
import io.gleaner.figure.model.FeatureSink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Numbers the features of candidates, and remembers their text. For one decision. */
final class FeatureIds extends FeatureSink {
    private static final int LEFT_OUT = -1;

    private final Predicate<String> without;
    private final Map<Long, Integer> ids = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<Object, int[]> shared = new IdentityHashMap<>();
    private int[] row = new int[64];
    private int size;

    /**
     * @param without the names of features that are not learned
     */
    FeatureIds(Predicate<String> without) {
        this.without = without;
    }

    /** The numbers of what is said, each once, in rising order. */
    int[] of(Consumer<FeatureSink> features) {
        size = 0;
        features.accept(this);
        return sorted();
    }

    private int[] sorted() {
        int[] all = Arrays.copyOf(row, size);
        Arrays.sort(all);
        int to = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[to++] = all[i];
            }
        }
        return Arrays.copyOf(all, to);
    }

    /** A new story begins: what was shared in the last one is shared no more. */
    void turnPage() {
        shared.clear();
    }

    @Override
    protected void take(long key, Feature feature, String a, String b, String c, String d) {
        Integer id = ids.get(key);
        if (id == null) {
            id = without.test(feature.name()) ? LEFT_OUT : texts.size();
            ids.put(key, id);
            if (id != LEFT_OUT) {
                texts.add(text(feature, a, b, c, d));
            }
        }
        if (id != LEFT_OUT) {
            add(id);
        }
    }

    private void add(int id) {
        if (size == row.length) {
            row = Arrays.copyOf(row, 2 * size);
        }
        row[size++] = id;
    }

    @Override
    public void shared(Object thing, Consumer<FeatureSink> those) {
        int[] known = shared.get(thing);
        if (known == null) {
            int from = size;
            those.accept(this);
            known = Arrays.copyOfRange(row, from, size);
            shared.put(thing, known);
            return;
        }
        for (int id : known) {
            add(id);
        }
    }

    int count() {
        return texts.size();
    }

    String text(int id) {
        return texts.get(id);
    }
}
