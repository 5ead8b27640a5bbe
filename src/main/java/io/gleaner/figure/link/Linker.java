package io.gleaner.figure.link;

import io.gleaner.figure.model.Choice;
import io.gleaner.figure.model.Ranker;
import io.gleaner.figure.model.Scoring;
import io.gleaner.figure.model.Weights;
import io.gleaner.figure.story.Datum;
import io.gleaner.figure.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Links the quantities of a story into figures: one decision after another, by learned weights. */
public final class Linker {
    private final Function<String, Weights> weights;

    /**
     * @param weights of a decision, by its name
     */
    public Linker(Function<String, Weights> weights) {
        this.weights = weights;
    }

    /** Whether the unit of a quantity hangs on what it is linked with. */
    public static boolean leavesUnitUnsaid(Datum datum) {
        return UnitDecision.isOpen(datum)
                || datum.scene().story().lexicon().collective(datum).isPresent();
    }

    public Linking link(Story story) {
        Linking linking = Linking.of(story);
        for (Decision<?> decision : Decisions.IN_ORDER) {
            linking = decide(decision, story, linking);
        }
        return linking;
    }

    private <C> Linking decide(Decision<C> decision, Story story, Linking before) {
        Scoring scoring = new Scoring(weights.apply(decision.name()));
        List<Choice<C>> choices = new ArrayList<>();
        for (Datum datum : story.data()) {
            List<C> candidates = decision.candidates(datum, before);
            Decision.Describing<C> describing = decision.describing(datum, before);
            double[] scores = new double[candidates.size()];
            for (int i = 0; i < scores.length; i++) {
                C candidate = candidates.get(i);
                scores[i] = scoring.of(sink -> describing.say(candidate, sink));
            }
            choices.add(decision.choose(candidates, Ranker.probabilities(scores)));
        }
        return decision.with(before, List.copyOf(choices));
    }
}
