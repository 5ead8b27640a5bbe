package io.gleaner.train;

import io.gleaner.figure.story.Datum;
import java.util.List;

/**
 * One figure's decision as it is learned from.
 *
 * @param datum the figure
 * @param candidates what the field may be
 * @param rows the features of each, by number
 * @param right how right each is, 0 to 1; empty where nobody has read the figure
 */
record Lesson<C>(Datum datum, List<C> candidates, int[][] rows, double[] right) {

    /** Whether something can be learned from it: a right candidate, and another. */
    boolean teaches() {
        if (right.length < 2) {
            return false;
        }
        for (double r : right) {
            if (r > 0) {
                return true;
            }
        }
        return false;
    }
}
