package io.gleaner.cue;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.tokens.Finder;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import java.util.List;

/** Finds words of markets and their trading: {@code rules/cue/trading.csv}. */
public final class TradingFinder implements Finder<Trading> {
    private final CueTable<Trading> table;

    private TradingFinder(CueTable<Trading> table) {
        this.table = table;
    }

    public static TradingFinder read(RuleFiles files, Problems problems) {
        return new TradingFinder(
                CueTable.read(
                        files,
                        "cue/trading.csv",
                        List.of("kind", "forms", "example"),
                        row -> row.choice("kind", Trading.class),
                        problems));
    }

    @Override
    public List<Mention<Trading>> find(Sentence sentence) {
        return table.find(sentence);
    }
}
