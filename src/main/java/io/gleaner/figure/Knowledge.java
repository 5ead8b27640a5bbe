package io.gleaner.figure;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.tokens.Models;

/**
 * All that reading needs to know: the rules, read and checked once, and the models. Immutable,
 * shared by threads.
 */
public final class Knowledge {
    private final RuleFiles rules;
    private final Models models;

    private Knowledge(RuleFiles rules, Models models) {
        this.rules = rules;
        this.models = models;
    }

    /**
     * Reads the rules.
     *
     * @throws io.gleaner.rules.BadRules with all mistakes of all rule files
     */
    public static Knowledge load(RuleFiles rules, Models models) {
        Problems problems = new Problems();
        Knowledge knowledge = new Knowledge(rules, models);
        problems.throwIfAny();
        return knowledge;
    }

    public RuleFiles rules() {
        return rules;
    }

    Models models() {
        return models;
    }
}
