package io.gleaner.cue;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.tokens.Finder;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.List;
import java.util.Optional;

/** Finds words of change: {@code rules/cue/changes.csv}. */
public final class ChangeFinder implements Finder<Change> {
    private static final String FILE = "cue/changes.csv";

    private final CueTable<Change> table;

    private ChangeFinder(CueTable<Change> table) {
        this.table = table;
    }

    public static ChangeFinder read(RuleFiles files, Problems problems) {
        return new ChangeFinder(
                CueTable.read(
                        files,
                        FILE,
                        List.of("kind", "direction", "forms", "example"),
                        row -> {
                            Optional<Change.Kind> kind = row.choice("kind", Change.Kind.class);
                            Optional<Direction> direction =
                                    row.choice("direction", Direction.class);
                            return kind.isPresent() && direction.isPresent()
                                    ? Optional.of(new Change(direction.get(), kind.get()))
                                    : Optional.empty();
                        },
                        problems));
    }

    @Override
    public List<Mention<Change>> find(Sentence sentence) {
        return table.find(sentence).stream()
                .map(mention -> isNoun(sentence, mention) ? mention.with(noun(mention)) : mention)
                .toList();
    }

    /** Rise, fall, cut are verbs and nouns in one spelling. */
    private static boolean isNoun(Sentence s, Mention<Change> mention) {
        Change.Kind kind = mention.value().kind();
        if (mention.length() > 1
                || kind != Change.Kind.VERB
                        && kind != Change.Kind.TRANSITIVE
                        && kind != Change.Kind.GAP) {
            return false;
        }
        String word = s.lower(mention.from());
        if (word.endsWith("ed") || word.endsWith("ing")) {
            return false;
        }
        String before = s.lower(mention.from() - 1);
        String after = s.lower(mention.to());
        return s.tag(mention.from()).nominal()
                || s.tag(mention.from() - 1) == Tag.DET
                || before.equals("percent")
                || before.equals("%")
                || after.equals("of");
    }

    private static Change noun(Mention<Change> mention) {
        return new Change(mention.value().direction(), Change.Kind.NOUN);
    }
}
