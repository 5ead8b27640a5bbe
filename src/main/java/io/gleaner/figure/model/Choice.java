package io.gleaner.figure.model;

import java.util.List;

/**
 * What was chosen for a field of a figure.
 *
 * @param value the candidate chosen
 * @param probability that its meaning is right, over all candidates of that meaning
 * @param ranked candidates with their own probabilities, the likeliest first; the improbable ones
 *     are left out
 */
public record Choice<C>(C value, double probability, List<Ranked<C>> ranked) {

    /** A candidate and how probable it is. */
    public record Ranked<C>(C value, double probability) {}
}
