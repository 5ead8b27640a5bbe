package io.gleaner.train;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Finds the least value of a smooth convex function: the limited-memory method of Broyden,
 * Fletcher, Goldfarb and Shanno (Nocedal and Wright, Numerical Optimization, algorithm 7.4). Sums
 * in one order, whatever the machine.
 */
final class Lbfgs {
    private static final int MEMORY = 7;
    private static final double ENOUGH = 1e-4;
    private static final int SHORTEST = 20;

    private final int iterations;
    private final double precision;

    /** A function and its gradient. */
    interface Function {
        /**
         * The value at a point.
         *
         * @param gradient is filled
         */
        double at(double[] point, double[] gradient);
    }

    private record Pair(double[] step, double[] change, double product) {}

    /**
     * @param iterations at most
     * @param precision ends where an iteration gains less than this part of the value
     */
    Lbfgs(int iterations, double precision) {
        this.iterations = iterations;
        this.precision = precision;
    }

    /** The point of the least value, looked for from a start. */
    double[] least(Function function, double[] start) {
        double[] x = start.clone();
        double[] g = new double[x.length];
        double value = function.at(x, g);
        Deque<Pair> memory = new ArrayDeque<>();
        for (int i = 0; i < iterations; i++) {
            double[] direction = direction(g, memory);
            double slope = dot(direction, g);
            if (slope >= 0) {
                return x;
            }
            double length = memory.isEmpty() ? 1 / Math.max(1, Math.sqrt(dot(g, g))) : 1;
            double[] next = null;
            double[] gradient = new double[x.length];
            double lower = value;
            for (int tries = 0; tries < SHORTEST; tries++) {
                next = moved(x, direction, length);
                lower = function.at(next, gradient);
                if (lower <= value + ENOUGH * length * slope) {
                    break;
                }
                length /= 2;
            }
            if (lower > value) {
                return x;
            }
            remember(memory, x, next, g, gradient);
            boolean done = value - lower < precision * Math.abs(value);
            x = next;
            g = gradient;
            value = lower;
            if (done) {
                return x;
            }
        }
        return x;
    }

    private static void remember(
            Deque<Pair> memory, double[] x, double[] next, double[] g, double[] gradient) {
        double[] step = new double[x.length];
        double[] change = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            step[i] = next[i] - x[i];
            change[i] = gradient[i] - g[i];
        }
        double product = dot(step, change);
        if (product > 1e-10) {
            memory.addFirst(new Pair(step, change, product));
            if (memory.size() > MEMORY) {
                memory.removeLast();
            }
        }
    }

    private static double[] direction(double[] g, Deque<Pair> memory) {
        double[] q = g.clone();
        double[] alphas = new double[memory.size()];
        int i = 0;
        for (Pair pair : memory) {
            alphas[i] = dot(pair.step(), q) / pair.product();
            add(q, -alphas[i], pair.change());
            i++;
        }
        if (!memory.isEmpty()) {
            Pair last = memory.peekFirst();
            scale(q, last.product() / dot(last.change(), last.change()));
        }
        Iterator<Pair> oldestFirst = memory.descendingIterator();
        while (oldestFirst.hasNext()) {
            Pair pair = oldestFirst.next();
            i--;
            double beta = dot(pair.change(), q) / pair.product();
            add(q, alphas[i] - beta, pair.step());
        }
        scale(q, -1);
        return q;
    }

    private static double[] moved(double[] x, double[] direction, double length) {
        double[] next = x.clone();
        add(next, length, direction);
        return next;
    }

    private static void add(double[] to, double factor, double[] what) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * what[i];
        }
    }

    private static void scale(double[] what, double factor) {
        for (int i = 0; i < what.length; i++) {
            what[i] *= factor;
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
