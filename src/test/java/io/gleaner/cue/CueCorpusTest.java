package io.gleaner.cue;

import io.gleaner.Corpus;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Models;
import io.gleaner.tokens.Reader;
import io.gleaner.tokens.ReadingContext;
import io.gleaner.tokens.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * The corpus of cues: {@code corpus/cue.txt}, each line one test.
 *
 * <p>At the margin what a word tells: {@code change up verb}, {@code part}, {@code saying message},
 * {@code outlook forecast}; under it sentences with the word in brackets. Under {@code nothing} a
 * sentence without brackets has no cue at all.
 */
class CueCorpusTest {
    private final RuleFiles rules = RuleFiles.bundled();
    private final ChangeFinder changes =
            ChangeFinder.read(rules, CueWords.read(rules, new Problems()), new Problems());
    private final RelationFinder relations = RelationFinder.read(rules, new Problems());
    private final SayingFinder sayings =
            SayingFinder.read(rules, CueWords.read(rules, new Problems()), new Problems());
    private final OutlookFinder outlooks = OutlookFinder.read(rules, new Problems());
    private final Reader reader = new Reader(Models.withoutNames());

    @TestFactory
    Stream<DynamicNode> cues() {
        return new Corpus("cue.txt")
                .lines(
                        () -> {
                            CueCorpusTest made = new CueCorpusTest();
                            return line -> line.isRead(made::read);
                        });
    }

    private List<String> read(String text) {
        Sentence sentence = reader.sentence(text, ReadingContext.PLAIN);
        List<String> readings = new ArrayList<>();
        add(readings, text, changes.find(sentence), c -> "change " + c.direction() + " " + low(c));
        add(readings, text, relations.find(sentence), CueCorpusTest::low);
        add(readings, text, sayings.find(sentence), s -> "saying " + low(s));
        add(readings, text, outlooks.find(sentence), o -> "outlook " + low(o));
        return readings;
    }

    private static String low(Change change) {
        return low(change.kind());
    }

    private static String low(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static <T> void add(
            List<String> readings,
            String text,
            List<Mention<T>> mentions,
            Function<T, String> meaning) {
        for (Mention<T> mention : mentions) {
            readings.add("[" + mention.span().of(text) + "] = " + meaning.apply(mention.value()));
        }
    }
}
