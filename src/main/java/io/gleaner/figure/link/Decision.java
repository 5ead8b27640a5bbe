package io.gleaner.figure.link;

import io.gleaner.figure.model.Choice;
import io.gleaner.figure.model.FeatureSink;
import io.gleaner.figure.model.Ranker;
import io.gleaner.figure.story.Datum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One field of a figure to be decided: what it may be, what speaks for each, and which is taken. It
 * reads the story and what was decided before, and changes neither.
 *
 * @param <C> what is chosen among
 */
public interface Decision<C> {
    /** As many as are remembered of a choice. */
    int REMEMBERED = 40;

    /** Name of its file of weights. */
    String name();

    /** What the field may be; none among them where the field may be empty. */
    List<C> candidates(Datum datum, Linking before);

    /** Says what speaks for or against each of the candidates. */
    Describing<C> describing(Datum datum, Linking before);

    /** Says the features of one candidate of a figure that was looked at. */
    interface Describing<C> {
        void say(C candidate, FeatureSink sink);
    }

    /** What counts as one answer: candidates of one meaning share their probabilities. */
    Object meaning(C candidate);

    /** What was chosen, where it is decided. */
    List<Choice<C>> of(Linking linking);

    /** What was decided so far, and this. */
    Linking with(Linking before, List<Choice<C>> choices);

    /** The meaning that is most probable, by its likeliest candidate. */
    default Choice<C> choose(List<C> candidates, double[] probabilities) {
        Map<Object, Double> mass = new HashMap<>();
        for (int i = 0; i < probabilities.length; i++) {
            mass.merge(meaning(candidates.get(i)), probabilities[i], Double::sum);
        }
        C best = null;
        double most = -1;
        for (C candidate : candidates) {
            double its = mass.get(meaning(candidate));
            if (its > most) {
                best = candidate;
                most = its;
            }
        }
        return new Choice<>(best, most, Ranker.ranked(candidates, probabilities, REMEMBERED));
    }
}
