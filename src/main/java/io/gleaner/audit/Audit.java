package io.gleaner.audit;

import io.gleaner.figure.Derived;
import io.gleaner.figure.Finding;
import io.gleaner.quantity.Units;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Holds figures against each other by arithmetic, in one article and across articles. */
public final class Audit {
    /** What the findings of an audit name as their source. */
    public static final String SOURCE = "audit";

    /** The same of audits across articles. */
    public static final String SOURCE_ACROSS = "audit across";

    private final List<Relation> relations;
    private final List<Relation> across;

    private Audit(List<Relation> relations, WithinTime withinTime) {
        this.relations = relations;
        this.across = List.of(new Conversion(), new SaidTwice(), withinTime);
    }

    public static Audit read(RuleFiles files, Problems problems) {
        return new Audit(
                List.of(
                        new Movement(),
                        new Balance(),
                        new Increment(),
                        new PartOfWhole(),
                        new OneWhole(),
                        new Conversion(),
                        new Measures(Units.read(files, problems).baseUnits()),
                        new SaidTwice(),
                        new Contrast(Contrasts.read(files, problems)),
                        new Order(Verbs.read(files, problems)),
                        RateOf.read(files, problems),
                        WithinTime.read(files, problems)),
                WithinTime.read(files, problems));
    }

    /** Runs the examples of every table that audits go by. */
    public static List<RuleProblem> examples(RuleFiles files) {
        Problems problems = new Problems();
        Contrasts.examples(files, problems);
        RateOf.examples(files, problems);
        WithinTime.examples(files, problems);
        // a table was read twice
        return problems.sorted().stream().distinct().toList();
    }

    /** Every relation that was tried among figures, and what came of it. */
    public List<Finding> of(Collection<Claim> figures) {
        Claims claims = Claims.of(figures);
        List<Finding> findings = new ArrayList<>();
        for (Relation relation : relations) {
            relation.among(claims).forEach(trial -> findings.add(trial.finding(SOURCE)));
        }
        return findings;
    }

    /** The same, but only what holds figures of one article against those of another. */
    public List<Finding> across(Collection<Claim> figures) {
        Claims claims = Claims.of(figures);
        List<Finding> findings = new ArrayList<>();
        for (Relation relation : across) {
            for (Trial trial : relation.among(claims)) {
                if (trial.isAcross()) {
                    findings.add(trial.finding(SOURCE_ACROSS));
                }
            }
        }
        return findings;
    }

    /** What follows from figures and is said by none of them. */
    public static List<Derived> derived(Collection<Claim> figures) {
        return Derivations.of(Claims.of(figures));
    }
}
