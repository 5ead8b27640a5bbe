package io.gleaner.figure;

import io.gleaner.figure.link.Decisions;
import io.gleaner.figure.model.WeightFiles;
import io.gleaner.figure.model.Weights;
import io.gleaner.figure.story.Lexicon;
import io.gleaner.quantity.QuantityFinder;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.time.TimeFinder;
import io.gleaner.tokens.Models;
import java.util.Map;

/**
 * All that reading needs to know: the rules, read and checked once, and the models. Immutable,
 * shared by threads.
 */
public final class Knowledge {
    private final RuleFiles rules;
    private final Models models;
    private final QuantityFinder quantities;
    private final TimeFinder times;
    private final Contexts contexts;
    private final Lexicon lexicon;
    private final Map<String, Weights> weights;

    private Knowledge(RuleFiles rules, Models models, boolean linked, Problems problems) {
        this.rules = rules;
        this.models = models;
        this.quantities = QuantityFinder.read(rules, problems);
        this.times = TimeFinder.read(rules, problems);
        this.contexts = Contexts.read(rules, problems);
        this.lexicon = Lexicon.read(rules, problems);
        this.weights = linked ? WeightFiles.read(rules, Decisions.names(), problems) : Map.of();
    }

    /**
     * Reads the rules and the weights.
     *
     * @throws io.gleaner.rules.BadRules with all mistakes of all files
     */
    public static Knowledge load(RuleFiles rules, Models models) {
        return load(rules, models, true);
    }

    /**
     * Reads the rules alone: enough to read stories, and to learn weights.
     *
     * @throws io.gleaner.rules.BadRules with all mistakes of all files
     */
    public static Knowledge toLearn(RuleFiles rules, Models models) {
        return load(rules, models, false);
    }

    private static Knowledge load(RuleFiles rules, Models models, boolean linked) {
        Problems problems = new Problems();
        Knowledge knowledge = new Knowledge(rules, models, linked, problems);
        problems.throwIfAny();
        return knowledge;
    }

    public RuleFiles rules() {
        return rules;
    }

    Models models() {
        return models;
    }

    QuantityFinder quantities() {
        return quantities;
    }

    TimeFinder times() {
        return times;
    }

    /** What was learned for a decision; nothing where it is loaded to learn. */
    public Weights weights(String decision) {
        return weights.getOrDefault(decision, Weights.NONE);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Contexts contexts() {
        return contexts;
    }
}
