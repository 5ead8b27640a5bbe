package io.gleaner.cue;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.tokens.Finder;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds words of part and whole and of comparison: {@code shares.csv}, {@code comparisons.csv}. */
public final class RelationFinder implements Finder<Relation> {
    private final CueTable<Relation> shares;
    private final CueTable<Relation> comparisons;

    private RelationFinder(CueTable<Relation> shares, CueTable<Relation> comparisons) {
        this.shares = shares;
        this.comparisons = comparisons;
    }

    /** What a line of {@code shares.csv} is. */
    private enum Kind {
        VERB(Relation.PART),
        NOUN(Relation.PART_NOUN),
        RATE(Relation.RATE),
        VOTE(Relation.VOTE);

        private final Relation relation;

        Kind(Relation relation) {
            this.relation = relation;
        }
    }

    public static RelationFinder read(RuleFiles files, Problems problems) {
        return new RelationFinder(
                CueTable.read(
                        files,
                        "cue/shares.csv",
                        List.of("kind", "forms", "example"),
                        row -> row.choice("kind", Kind.class).map(kind -> kind.relation),
                        problems),
                CueTable.read(
                        files,
                        "cue/comparisons.csv",
                        List.of("forms", "example"),
                        row -> Optional.of(Relation.COMPARED),
                        problems));
    }

    @Override
    public List<Mention<Relation>> find(Sentence sentence) {
        List<Mention<Relation>> all = new ArrayList<>(shares.find(sentence));
        all.addAll(comparisons.find(sentence));
        all.sort(Comparator.comparingInt(Mention::from));
        return all;
    }
}
