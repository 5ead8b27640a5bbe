package io.gleaner.audit;

import io.gleaner.figure.Finding;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Holds figures against each other by arithmetic, in one article and across articles. */
public final class Audit {
    /** What the findings of an audit name as their source. */
    public static final String SOURCE = "audit";

    private final List<Relation> relations;

    private Audit(List<Relation> relations) {
        this.relations = relations;
    }

    public static Audit read(RuleFiles files, Problems problems) {
        return new Audit(
                List.of(
                        new Movement(),
                        new PartOfWhole(),
                        new OneWhole(),
                        new Conversion(),
                        new SaidTwice(),
                        new Contrast(Contrasts.read(files, problems)),
                        new Order(Verbs.read(files, problems))));
    }

    /** Every relation that was tried among figures, and what came of it. */
    public List<Finding> of(Collection<Claim> figures) {
        Claims claims = Claims.of(figures);
        List<Finding> findings = new ArrayList<>();
        for (Relation relation : relations) {
            relation.among(claims).forEach(trial -> findings.add(trial.finding()));
        }
        return findings;
    }
}
