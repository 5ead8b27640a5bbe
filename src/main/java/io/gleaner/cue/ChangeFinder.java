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
    private final Handled handled;

    private ChangeFinder(CueTable<Change> table, CueWords words) {
        this.table = table;
        this.handled = new Handled(words);
    }

    public static ChangeFinder read(RuleFiles files, CueWords words, Problems problems) {
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
                        problems),
                words);
    }

    @Override
    public List<Mention<Change>> find(Sentence sentence) {
        return table.find(sentence).stream()
                .filter(mention -> !isThing(sentence, mention))
                .filter(mention -> !handled.is(sentence, mention.from(), mention.to()))
                .map(mention -> isNoun(sentence, mention) ? mention.with(noun(mention)) : mention)
                .map(mention -> isVerb(sentence, mention) ? mention.with(verb(mention)) : mention)
                .toList();
    }

    /** A contract, a firm, a top: nouns that move nothing. */
    private static boolean isThing(Sentence s, Mention<Change> mention) {
        return mention.length() == 1
                && switch (s.lower(mention.from())) {
                    case "contract",
                            "contracts",
                            "firm",
                            "top",
                            "tops",
                            "trail",
                            "trails",
                            "beat",
                            "beats",
                            "miss",
                            "lag",
                            "dent",
                            "scrap",
                            "rocket",
                            "rockets",
                            "mushroom",
                            "mushrooms",
                            "balloon",
                            "balloons",
                            "upgrade",
                            "upgrades",
                            "downgrade",
                            "downgrades" ->
                            true;
                    // a crash of prices, but no plane crash
                    case "crash", "collapse", "dive" -> !ofThings(s.lower(mention.to()));
                    default -> false;
                }
                && s.tag(mention.from()).nominal();
    }

    private static boolean ofThings(String word) {
        return word.equals("of") || word.equals("in");
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
        if (word.endsWith("ed")
                || word.endsWith("ing")
                || word.equals("rose")
                || word.equals("fell")) {
            return false;
        }
        String before = s.lower(mention.from() - 1);
        String after = s.lower(mention.to());
        return before.equals("percent")
                || before.equals("%")
                || after.equals("of")
                || s.tag(mention.from()).nominal()
                || s.tag(mention.from() - 1) == Tag.DET
                || measured(s, mention.from());
    }

    /** To <em>up</em> its prices by a tenth; to <em>lower</em> them. */
    private static boolean isVerb(Sentence s, Mention<Change> mention) {
        Change.Kind kind = mention.value().kind();
        return (kind == Change.Kind.PARTICLE || kind == Change.Kind.COMPARATIVE)
                && mention.length() == 1
                && switch (s.lower(mention.from())) {
                    case "up", "lower", "better", "slower" -> true;
                    default -> false;
                }
                && (s.lower(mention.from() - 1).equals("to")
                        || s.tag(mention.from() - 1) == Tag.AUX
                                && s.tag(mention.from()) == Tag.VERB)
                && hasObject(s.tag(mention.to()));
    }

    private static boolean hasObject(Tag next) {
        return next == Tag.DET || next == Tag.PRON || next.nominal();
    }

    private static Change verb(Mention<Change> mention) {
        return new Change(mention.value().direction(), Change.Kind.TRANSITIVE);
    }

    /** A 3p rise, the 5-cent cut: an article, a number, a word not in the plural. */
    private static boolean measured(Sentence s, int noun) {
        boolean number = false;
        for (int i = noun - 1; i >= Math.max(0, noun - 5); i--) {
            if (s.tag(i) == Tag.DET) {
                return number && !s.lower(noun - 1).endsWith("s");
            }
            number |= s.token(i).isNumber();
            if (s.tag(i) == Tag.VERB || s.tag(i) == Tag.AUX || s.tag(i) == Tag.ADP) {
                return false;
            }
        }
        return false;
    }

    private static Change noun(Mention<Change> mention) {
        return new Change(mention.value().direction(), Change.Kind.NOUN);
    }
}
