package io.gleaner.figure;

import io.gleaner.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The time that an article is about, as far as it has been read: the period that most of its dated
 * figures hold for. A figure without a time holds for it, once the article is of one mind.
 */
final class Frame {
    /** How much of all that was dated must agree. */
    private static final double AGREED = 0.6;

    private static final int TITLE = 3;

    private final Map<Period, Integer> votes = new HashMap<>();
    private int total;
    private int comparisons;
    private int yearsBefore;

    /** A period that the title or a heading names. */
    void titled(Period period) {
        vote(period, TITLE);
    }

    /** A period that a sentence dates its figures by. */
    void dated(Period period) {
        vote(period, 1);
    }

    private void vote(Period period, int weight) {
        votes.merge(period, weight, Integer::sum);
        total += weight;
    }

    /** A change was compared with the same time a year before, or with another. */
    void compared(boolean yearBefore) {
        comparisons++;
        yearsBefore += yearBefore ? 1 : 0;
    }

    /** Whether the article compares with the year before. */
    boolean yearOnYear() {
        return yearsBefore > 0 && yearsBefore >= AGREED * comparisons;
    }

    /** The period most named, when enough of what was read agrees. */
    Optional<Period> agreed() {
        return votes.entrySet().stream()
                .max(
                        Map.Entry.<Period, Integer>comparingByValue()
                                .thenComparing(e -> e.getKey().last()))
                .filter(most -> most.getValue() >= AGREED * total)
                .map(Map.Entry::getKey);
    }
}
