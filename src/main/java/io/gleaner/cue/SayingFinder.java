package io.gleaner.cue;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.tokens.Finder;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.List;

/** Finds words of saying: {@code rules/cue/attributions.csv}. */
public final class SayingFinder implements Finder<Saying> {
    private final CueTable<Saying> table;
    private final CueWords words;

    private SayingFinder(CueTable<Saying> table, CueWords words) {
        this.table = table;
        this.words = words;
    }

    public static SayingFinder read(RuleFiles files, CueWords words, Problems problems) {
        return new SayingFinder(
                CueTable.read(
                        files,
                        "cue/attributions.csv",
                        List.of("kind", "forms", "example"),
                        row -> row.choice("kind", Saying.class),
                        problems),
                words);
    }

    @Override
    public List<Mention<Saying>> find(Sentence sentence) {
        return table.find(sentence).stream()
                .map(m -> isMessage(sentence, m) ? m.with(Saying.MESSAGE) : m)
                .filter(m -> !isThing(sentence, m))
                .toList();
    }

    /** Reports, estimates, forecasts are verbs and messages in one spelling. */
    private boolean isMessage(Sentence s, Mention<Saying> mention) {
        return words.is(s.lower(mention.from()), CueWords.Kind.MESSAGE) && isNoun(s, mention);
    }

    /** Claims, notes, states and shows that are nouns say nothing. */
    private boolean isThing(Sentence s, Mention<Saying> mention) {
        return words.is(s.lower(mention.from()), CueWords.Kind.THING)
                && !told(s.lower(mention.from() - 1))
                && isNoun(s, mention);
    }

    /** Figures show: behind a message in the plural it is a verb, whatever its tag. */
    private static boolean told(String before) {
        return switch (before) {
            case "figures",
                    "data",
                    "statistics",
                    "numbers",
                    "results",
                    "documents",
                    "records",
                    "polls",
                    "surveys",
                    "studies" ->
                    true;
            default -> false;
        };
    }

    private static boolean isNoun(Sentence s, Mention<Saying> mention) {
        return (mention.value() == Saying.VERB || mention.value() == Saying.SHOW)
                && mention.length() == 1
                && !s.lower(mention.to()).equals("that")
                && (s.tag(mention.from()).nominal()
                        || s.tag(mention.from() - 1) == Tag.DET
                        || s.tag(mention.from() - 1) == Tag.ADP
                        || s.lower(mention.to()).equals("by"));
    }
}
