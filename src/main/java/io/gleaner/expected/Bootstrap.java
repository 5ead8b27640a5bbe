package io.gleaner.expected;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * How far what was measured on some articles may lie from what holds for articles of their kind: 95
 * in 100 samples of as many articles, drawn with repetition from these, lie in the interval.
 *
 * <p>Whole articles are drawn, since figures of one article are right and wrong together. The same
 * seed gives the same interval, on every machine. Of a handful of articles no interval tells much.
 *
 * @param resamples how many samples are drawn
 * @param seed where the draw begins
 */
public record Bootstrap(int resamples, long seed) {
    private static final double TAIL = 0.025;

    public Bootstrap {
        if (resamples < 1) {
            throw new IllegalArgumentException(resamples + " resamples: draw one at least");
        }
    }

    /** The one that {@code check} tells. */
    public static Bootstrap standard() {
        return new Bootstrap(2000, 20_250_101L);
    }

    /**
     * What an F1 is made of, in one article or many.
     *
     * @param right how many were read rightly
     * @param predicted how many were read
     * @param expected how many there are
     */
    public record Counts(int right, int predicted, int expected) {
        public static final Counts NONE = new Counts(0, 0, 0);

        /** The facts of an article. */
        public static Counts ofFacts(Alignment article) {
            return of(article, article.pairs().stream().filter(Alignment.Pair::fact).count());
        }

        /** The quantities of an article. */
        public static Counts ofQuantities(Alignment article) {
            return of(article, article.pairs().stream().filter(Alignment.Pair::quantity).count());
        }

        private static Counts of(Alignment article, long right) {
            return new Counts((int) right, article.predicted().size(), article.expected().size());
        }

        /** These and so many times others. */
        public Counts plus(Counts other, int times) {
            return new Counts(
                    right + times * other.right,
                    predicted + times * other.predicted,
                    expected + times * other.expected);
        }

        /** From 0 to 1. */
        public double f1() {
            return Ratio.of(right, predicted, right, expected).f1();
        }
    }

    /**
     * A measure, and where it lies 95 times in 100.
     *
     * @param value on the articles themselves
     * @param low its lower end
     * @param high its upper end
     */
    public record Interval(double value, double low, double high) {
        /** Whether all of it lies below a number. */
        public boolean isBelow(double number) {
            return high < number;
        }

        /** Whether all of it lies above a number. */
        public boolean isAbove(double number) {
            return low > number;
        }
    }

    /** The F1 of articles, from 0 to 1. */
    public Interval f1(List<Counts> articles) {
        return of(articles.size(), times -> sum(articles, times).f1());
    }

    /**
     * By how much the F1 of articles rose, from -1 to 1: both readings are judged on the same draw.
     *
     * @param before what one reading got right in each article
     * @param now what another got right in the same articles, in the same order
     */
    public Interval difference(List<Counts> before, List<Counts> now) {
        if (before.size() != now.size()) {
            throw new IllegalArgumentException(
                    before.size() + " articles before, " + now.size() + " now: they go in pairs");
        }
        return of(now.size(), times -> sum(now, times).f1() - sum(before, times).f1());
    }

    /**
     * Any measure of articles.
     *
     * @param articles how many there are
     * @param measure its value, where each article counts so many times
     */
    public Interval of(int articles, ToDoubleFunction<int[]> measure) {
        int[] times = new int[articles];
        Arrays.fill(times, 1);
        double value = measure.applyAsDouble(times);
        if (articles == 0) {
            return new Interval(value, value, value);
        }
        Random random = new Random(seed);
        double[] drawn = new double[resamples];
        for (int i = 0; i < resamples; i++) {
            Arrays.fill(times, 0);
            for (int n = 0; n < articles; n++) {
                times[random.nextInt(articles)]++;
            }
            drawn[i] = measure.applyAsDouble(times);
        }
        Arrays.sort(drawn);
        return new Interval(value, quantile(drawn, TAIL), quantile(drawn, 1 - TAIL));
    }

    private static Counts sum(List<Counts> articles, int[] times) {
        Counts sum = Counts.NONE;
        for (int i = 0; i < times.length; i++) {
            sum = sum.plus(articles.get(i), times[i]);
        }
        return sum;
    }

    /** Between the two nearest of the sorted values, by distance. */
    private static double quantile(double[] sorted, double part) {
        double at = part * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
