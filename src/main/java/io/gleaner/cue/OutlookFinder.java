package io.gleaner.cue;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.tokens.Finder;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import java.util.List;

/** Finds words of estimate, forecast and target: {@code rules/cue/forecasts.csv}. */
public final class OutlookFinder implements Finder<Outlook> {
    private final CueTable<Outlook> table;

    private OutlookFinder(CueTable<Outlook> table) {
        this.table = table;
    }

    public static OutlookFinder read(RuleFiles files, Problems problems) {
        return new OutlookFinder(
                CueTable.read(
                        files,
                        "cue/forecasts.csv",
                        List.of("kind", "forms", "example"),
                        row -> row.choice("kind", Outlook.class),
                        problems));
    }

    @Override
    public List<Mention<Outlook>> find(Sentence sentence) {
        return table.find(sentence);
    }
}
