package io.gleaner.figure;

import io.gleaner.figure.scene.Counts;
import io.gleaner.figure.scene.Cues;
import io.gleaner.quantity.QuantityFinder;
import io.gleaner.quantity.Singular;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.subject.CountTable;
import io.gleaner.subject.NameTable;
import io.gleaner.subject.SubjectTable;
import io.gleaner.time.TimeFinder;
import io.gleaner.tokens.Models;

/**
 * All that reading needs to know: the rules, read and checked once, and the models. Immutable,
 * shared by threads.
 */
public final class Knowledge {
    private final RuleFiles rules;
    private final Models models;
    private final QuantityFinder quantities;
    private final TimeFinder times;
    private final Cues cues;
    private final SubjectTable nouns;
    private final NameTable names;
    private final Counts counts;
    private final Contexts contexts;
    private final io.gleaner.figure.story.Lexicon lexicon;

    private Knowledge(RuleFiles rules, Models models, Problems problems) {
        this.rules = rules;
        this.models = models;
        this.quantities = QuantityFinder.read(rules, problems);
        this.times = TimeFinder.read(rules, problems);
        this.cues = Cues.read(rules, problems);
        this.nouns = SubjectTable.read(rules, problems);
        this.names = NameTable.read(rules, problems);
        this.counts = new Counts(CountTable.read(rules, problems), Singular.read(rules, problems));
        this.contexts = Contexts.read(rules, problems);
        this.lexicon = io.gleaner.figure.story.Lexicon.read(rules, problems);
    }

    /**
     * Reads the rules.
     *
     * @throws io.gleaner.rules.BadRules with all mistakes of all rule files
     */
    public static Knowledge load(RuleFiles rules, Models models) {
        Problems problems = new Problems();
        Knowledge knowledge = new Knowledge(rules, models, problems);
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

    io.gleaner.figure.story.Lexicon lexicon() {
        return lexicon;
    }

    NameTable names() {
        return names;
    }

    SubjectTable nouns() {
        return nouns;
    }

    Counts counts() {
        return counts;
    }

    Cues cues() {
        return cues;
    }

    Contexts contexts() {
        return contexts;
    }
}
