package io.gleaner.pipeline;

import io.gleaner.audit.Audit;
import io.gleaner.audit.Claim;
import io.gleaner.check.Ranges;
import io.gleaner.figure.Derived;
import io.gleaner.figure.Finding;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.store.ArticleEntry;
import io.gleaner.store.Findings;
import io.gleaner.store.StoredFigure;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run asks of the figures that it read: whether they can be, and whether they agree.
 *
 * @param ranges what figures of a kind can be
 * @param audit how figures check each other
 */
record Examination(Ranges ranges, Audit audit) {

    static Examination read(RuleFiles rules, Problems problems) {
        return new Examination(Ranges.read(rules, problems), Audit.read(rules, problems));
    }

    /** Of each article by itself. */
    Findings of(List<ArticleEntry> entries) {
        List<Finding> found = new ArrayList<>();
        List<Derived> derived = new ArrayList<>();
        for (ArticleEntry entry : entries) {
            List<Claim> claims = Claim.of(entry.reading());
            found.addAll(ranges.check(entry.reading().figures()));
            found.addAll(audit.of(claims));
            derived.addAll(Audit.derived(claims));
        }
        return new Findings(found, derived);
    }

    /** Of articles against each other. */
    List<Finding> across(List<StoredFigure> figures) {
        return audit.across(figures.stream().map(Claim::of).toList());
    }
}
