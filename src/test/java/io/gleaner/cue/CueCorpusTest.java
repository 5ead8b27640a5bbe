package io.gleaner.cue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Models;
import io.gleaner.tokens.Reader;
import io.gleaner.tokens.ReadingContext;
import io.gleaner.tokens.Sentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The corpus of cues: {@code corpus/cue.txt}, each line one test.
 *
 * <p>At the margin what a word tells: {@code change up verb}, {@code part}, {@code saying message},
 * {@code outlook forecast}; under it sentences with the word in brackets. Under {@code nothing} a
 * sentence without brackets has no cue at all.
 */
class CueCorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus/cue.txt");

    private final RuleFiles rules = RuleFiles.bundled();
    private final ChangeFinder changes = ChangeFinder.read(rules, new Problems());
    private final RelationFinder relations = RelationFinder.read(rules, new Problems());
    private final SayingFinder sayings = SayingFinder.read(rules, new Problems());
    private final OutlookFinder outlooks = OutlookFinder.read(rules, new Problems());
    private final Reader reader = new Reader(Models.withoutNames());

    @TestFactory
    Stream<DynamicTest> english() throws IOException {
        return corpus(Locale.ENGLISH);
    }

    @TestFactory
    Stream<DynamicTest> german() throws IOException {
        return corpus(Locale.GERMAN);
    }

    @TestFactory
    Stream<DynamicTest> turkish() throws IOException {
        return corpus(Locale.forLanguageTag("tr"));
    }

    private Stream<DynamicTest> corpus(Locale locale) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        String meaning = "";
        int number = 0;
        for (String line : Files.readAllLines(CORPUS, StandardCharsets.UTF_8)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith(" ")) {
                meaning = line.strip();
                continue;
            }
            String expected = meaning;
            tests.add(
                    DynamicTest.dynamicTest(
                            "cue.txt:" + number + " " + line.strip(),
                            CORPUS.toUri(),
                            () -> check(locale, expected, line.strip())));
        }
        return tests.stream();
    }

    private void check(Locale locale, String expected, String marked) {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            check(expected, marked);
        } finally {
            Locale.setDefault(before);
        }
    }

    private void check(String expected, String marked) {
        int open = marked.indexOf('[');
        if (open < 0) {
            assertEquals("nothing", expected, "a meaning needs words in brackets");
            assertEquals(List.of(), read(marked));
            return;
        }
        int close = marked.indexOf(']', open);
        String quote = marked.substring(open + 1, close);
        String text = marked.substring(0, open) + quote + marked.substring(close + 1);
        String said = "[" + quote + "] = " + expected;
        List<String> readings = read(text);
        assertTrue(readings.contains(said), () -> "wanted " + said + ", got " + readings);
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
