package io.gleaner.figure.link;

import java.util.List;

/**
 * One of the most probable candidates of a decision, with what speaks for it.
 *
 * @param decision its name
 * @param candidate as its column would hold it, but for {@link Target}
 * @param probability of its meaning
 * @param reasons in words, the strongest first
 */
public record Reasoned(
        String decision, Object candidate, double probability, List<String> reasons) {}
