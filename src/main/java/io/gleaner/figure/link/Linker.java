package io.gleaner.figure.link;

import io.gleaner.figure.model.Choice;
import io.gleaner.figure.model.Explaining;
import io.gleaner.figure.model.Ranker;
import io.gleaner.figure.model.Scoring;
import io.gleaner.figure.model.Weights;
import io.gleaner.figure.story.Datum;
import io.gleaner.figure.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Links the quantities of a story into figures: one decision after another, by learned weights. */
public final class Linker {
    private static final int TOLD = 3;

    private final Function<String, Weights> weights;

    /**
     * A story linked.
     *
     * @param linking what was decided
     * @param seen what each decision saw, by its name
     */
    public record Linked(Linking linking, Map<String, Linking> seen) {}

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

    public Linked link(Story story) {
        Map<String, Linking> seen = new LinkedHashMap<>();
        Linking linking = Linking.of(story);
        for (Decision<?> decision : Decisions.IN_ORDER) {
            seen.put(decision.name(), linking);
            linking = decide(decision, story, linking);
        }
        return new Linked(linking, seen);
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

    /** The most probable values of each field of a figure, with what speaks for them. */
    public List<Reasoned> reasons(Datum datum, Linked linked) {
        List<Reasoned> all = new ArrayList<>();
        Linking linking = linked.linking();
        for (Decision<?> decision : Decisions.FINAL) {
            reasons(decision, datum, linked.seen().get(decision.name()), linking, all);
        }
        return List.copyOf(all);
    }

    private <C> void reasons(
            Decision<C> decision,
            Datum datum,
            Linking before,
            Linking linking,
            List<Reasoned> all) {
        Choice<C> choice = decision.of(linking).get(datum.index());
        if (choice.ranked().size() < 2) {
            return;
        }
        Explaining explaining = new Explaining(weights.apply(decision.name()));
        Decision.Describing<C> describing = decision.describing(datum, before);
        Map<Object, C> first = new LinkedHashMap<>();
        Map<Object, Double> mass = new LinkedHashMap<>();
        first.put(decision.meaning(choice.value()), choice.value());
        for (Choice.Ranked<C> ranked : choice.ranked()) {
            Object meaning = decision.meaning(ranked.value());
            first.putIfAbsent(meaning, ranked.value());
            mass.merge(meaning, ranked.probability(), Double::sum);
        }
        List<C> told = first.values().stream().limit(TOLD).toList();
        for (C one : told) {
            C rival = told.get(one == told.get(0) ? Math.min(1, told.size() - 1) : 0);
            all.add(
                    new Reasoned(
                            decision.name(),
                            one,
                            mass.getOrDefault(decision.meaning(one), 0.0),
                            explaining.of(
                                    s -> describing.say(one, s),
                                    rival == one ? s -> {} : s -> describing.say(rival, s),
                                    TOLD)));
        }
    }
}
