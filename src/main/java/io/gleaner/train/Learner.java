package io.gleaner.train;

import io.gleaner.figure.model.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns the weights of one decision from lessons: of all features that were seen often enough,
 * then again of those that weigh most.
 */
final class Learner {
    private static final int ITERATIONS = 60;

    /** Of so many features one is kept, a round. */
    private static final int CUT = 3;

    private static final double PRECISION = 1e-5;

    private final FeatureIds ids;
    private final Settings settings;
    private final Weights given;

    /**
     * @param given where weights are drawn to; those of features that are not given, to nothing
     */
    Learner(FeatureIds ids, Settings settings, Weights given) {
        this.ids = ids;
        this.settings = settings;
        this.given = given;
    }

    /** A weight for each feature, by its number; 0 for one that is left out. */
    double[] learn(List<? extends Lesson<?>> lessons) {
        int[] seen = seen(lessons, ids.count());
        double[] start = new double[seen.length];
        for (int i = 0; i < start.length; i++) {
            Weights.Entry entry = given.entries().get(ids.text(i));
            start[i] = entry == null ? 0 : entry.weight();
        }
        int[] often = new int[seen.length];
        int used = 0;
        for (int i = 0; i < seen.length; i++) {
            often[i] = seen[i] >= settings.leastSeen() || start[i] != 0 ? used++ : -1;
        }
        double[] all = learn(lessons, often, used, start, start);
        while (used > settings.most()) {
            used = Math.max(settings.most(), used / CUT);
            all = learn(lessons, strongest(all, seen, start, used), used, start, all);
        }
        return all;
    }

    private double[] learn(
            List<? extends Lesson<?>> lessons,
            int[] number,
            int used,
            double[] drawnTo,
            double[] from) {
        RankLoss loss =
                new RankLoss(lessons, number, picked(drawnTo, number, used), settings.penalty());
        double[] least = new Lbfgs(ITERATIONS, PRECISION).least(loss, picked(from, number, used));
        double[] all = new double[number.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = number[i] >= 0 ? least[number[i]] : 0;
        }
        return all;
    }

    private static double[] picked(double[] all, int[] number, int used) {
        double[] picked = new double[used];
        for (int i = 0; i < number.length; i++) {
            if (number[i] >= 0) {
                picked[number[i]] = all[i];
            }
        }
        return picked;
    }

    /** New numbers for the features that matter most: by weight, and by how often it is used. */
    private int[] strongest(double[] weights, int[] seen, double[] start, int most) {
        List<Integer> order = new ArrayList<>();
        double[] value = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            value[i] = Math.abs(weights[i]) * Math.sqrt(seen[i] + (start[i] != 0 ? 1 : 0));
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> -value[i]).thenComparing(ids::text));
        int[] number = new int[weights.length];
        Arrays.fill(number, -1);
        List<Integer> kept = new ArrayList<>(order.subList(0, most));
        kept.sort(null);
        for (int i = 0; i < kept.size(); i++) {
            number[kept.get(i)] = i;
        }
        return number;
    }

    /** In how many lessons each feature was seen. */
    static int[] seen(List<? extends Lesson<?>> lessons, int count) {
        int[] seen = new int[count];
        int[] last = new int[count];
        Arrays.fill(last, -1);
        for (int l = 0; l < lessons.size(); l++) {
            if (lessons.get(l).teaches()) {
                for (int[] row : lessons.get(l).rows()) {
                    for (int id : row) {
                        if (last[id] != l) {
                            last[id] = l;
                            seen[id]++;
                        }
                    }
                }
            }
        }
        return seen;
    }

    /** What was learned, as it is written. */
    Weights weights(double[] learned, List<? extends Lesson<?>> lessons) {
        int[] seen = seen(lessons, ids.count());
        Map<String, Weights.Entry> entries = new TreeMap<>();
        for (int i = 0; i < learned.length; i++) {
            double rounded = Math.rint(learned[i] * 10_000) / 10_000;
            if (rounded != 0) {
                entries.put(ids.text(i), new Weights.Entry(rounded, seen[i]));
            }
        }
        given.entries().forEach(entries::putIfAbsent);
        return Weights.of(entries);
    }
}
