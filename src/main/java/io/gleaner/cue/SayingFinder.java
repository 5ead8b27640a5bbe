package io.gleaner.cue;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.tokens.Finder;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import java.util.List;

/** Finds words of saying: {@code rules/cue/attributions.csv}. */
public final class SayingFinder implements Finder<Saying> {
    private final CueTable<Saying> table;

    private SayingFinder(CueTable<Saying> table) {
        this.table = table;
    }

    public static SayingFinder read(RuleFiles files, Problems problems) {
        return new SayingFinder(
                CueTable.read(
                        files,
                        "cue/attributions.csv",
                        List.of("kind", "forms", "example"),
                        row -> row.choice("kind", Saying.class),
                        problems));
    }

    @Override
    public List<Mention<Saying>> find(Sentence sentence) {
        return table.find(sentence);
    }
}
