package io.gleaner.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How badly weights rank the right candidates of lessons: the sum of -log of the probability of all
 * right ones, each by how right it is, and a penalty on weights that stray from where they began.
 */
final class RankLoss implements Lbfgs.Function {
    private final int[] ids;
    private final int[] rowStart;
    private final int[] lessonStart;
    private final double[] right;
    private final double[] drawnTo;
    private final double penalty;

    /**
     * @param drawnTo where weights are drawn to; as many as there are features
     * @param number of each feature among the weights; -1 for one that is left out
     */
    RankLoss(List<? extends Lesson<?>> lessons, int[] number, double[] drawnTo, double penalty) {
        this.drawnTo = drawnTo;
        this.penalty = penalty;
        List<Lesson<?>> taught = new ArrayList<>();
        int rows = 0;
        long features = 0;
        for (Lesson<?> lesson : lessons) {
            if (lesson.teaches()) {
                taught.add(lesson);
                rows += lesson.rows().length;
                for (int[] row : lesson.rows()) {
                    features += row.length;
                }
            }
        }
        int[] all = new int[Math.toIntExact(features)];
        rowStart = new int[rows + 1];
        lessonStart = new int[taught.size() + 1];
        right = new double[rows];
        int at = 0;
        int row = 0;
        for (int i = 0; i < taught.size(); i++) {
            Lesson<?> lesson = taught.get(i);
            for (int c = 0; c < lesson.rows().length; c++) {
                right[row] = lesson.right()[c];
                for (int id : lesson.rows()[c]) {
                    if (number[id] >= 0) {
                        all[at++] = number[id];
                    }
                }
                rowStart[++row] = at;
            }
            lessonStart[i + 1] = row;
        }
        ids = Arrays.copyOf(all, at);
    }

    @Override
    public double at(double[] weights, double[] gradient) {
        double loss = 0;
        for (int i = 0; i < weights.length; i++) {
            double off = weights[i] - drawnTo[i];
            gradient[i] = penalty * off;
            loss += penalty / 2 * off * off;
        }
        double[] p = new double[0];
        for (int l = 0; l + 1 < lessonStart.length; l++) {
            int from = lessonStart[l];
            int n = lessonStart[l + 1] - from;
            p = p.length < n ? new double[2 * n] : p;
            loss += lesson(weights, gradient, from, n, p);
        }
        return loss;
    }

    private double lesson(double[] weights, double[] gradient, int from, int n, double[] p) {
        double most = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < n; c++) {
            double score = 0;
            for (int i = rowStart[from + c]; i < rowStart[from + c + 1]; i++) {
                score += weights[ids[i]];
            }
            p[c] = score;
            most = Math.max(most, score);
        }
        double sum = 0;
        double good = 0;
        for (int c = 0; c < n; c++) {
            p[c] = StrictMath.exp(p[c] - most);
            sum += p[c];
            good += p[c] * right[from + c];
        }
        good = Math.max(good, 1e-300);
        for (int c = 0; c < n; c++) {
            double pull = p[c] / sum - p[c] * right[from + c] / good;
            if (Math.abs(pull) > 1e-9) {
                for (int i = rowStart[from + c]; i < rowStart[from + c + 1]; i++) {
                    gradient[ids[i]] += pull;
                }
            }
        }
        return StrictMath.log(sum) - StrictMath.log(good);
    }
}
