package io.gleaner.figure.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns sums of weights into probabilities: a log-linear model over the candidates of a figure. */
public final class Ranker {
    private Ranker() {}

    /** exp(score) over the sum of all, without overflow. */
    public static double[] probabilities(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        double[] all = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            all[i] = StrictMath.exp(scores[i] - most);
            sum += all[i];
        }
        for (int i = 0; i < scores.length; i++) {
            all[i] /= sum;
        }
        return all;
    }

    /** The candidates by probability, the likeliest first, at most so many; ties as they stood. */
    public static <C> List<Choice.Ranked<C>> ranked(List<C> candidates, double[] p, int most) {
        List<Choice.Ranked<C>> all = new ArrayList<>(candidates.size());
        for (int i = 0; i < p.length; i++) {
            all.add(new Choice.Ranked<>(candidates.get(i), p[i]));
        }
        all.sort(Comparator.comparingDouble((Choice.Ranked<C> r) -> r.probability()).reversed());
        return List.copyOf(all.subList(0, Math.min(most, all.size())));
    }
}
