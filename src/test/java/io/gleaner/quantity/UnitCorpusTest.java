package io.gleaner.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.text.Publisher;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Models;
import io.gleaner.tokens.Reader;
import io.gleaner.tokens.ReadingContext;
import io.gleaner.tokens.Sentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The corpus of units: {@code corpus/units.txt}, each line one test.
 *
 * <p>At the margin the meaning, or a setting; under it the sentences, with the quote in brackets.
 * Under {@code nothing} a sentence without brackets holds no quantity.
 */
class UnitCorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus/units.txt");

    private final QuantityFinder finder = QuantityFinder.read(RuleFiles.bundled(), new Problems());
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
        ReadingContext context = ReadingContext.PLAIN;
        String meaning = "";
        int number = 0;
        for (String line : Files.readAllLines(CORPUS, StandardCharsets.UTF_8)) {
            number++;
            Optional<ReadingContext> set = setting(line);
            if (set.isPresent()) {
                context = set.get();
            } else if (line.startsWith(" ")) {
                String expected = meaning;
                ReadingContext taken = context;
                tests.add(
                        DynamicTest.dynamicTest(
                                "units.txt:" + number + " " + line.strip(),
                                CORPUS.toUri(),
                                () -> check(locale, taken, expected, line.strip())));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                meaning = line;
            }
        }
        return tests.stream();
    }

    private static Optional<ReadingContext> setting(String line) {
        if (line.equals("dollar none") || line.equals("country none")) {
            return Optional.of(ReadingContext.PLAIN);
        }
        ReadingContext c = ReadingContext.PLAIN;
        if (line.startsWith("dollar ")) {
            String dollar = line.substring("dollar ".length());
            return Optional.of(
                    new ReadingContext(
                            c.published(), c.publisher(), c.numbers(), dollar, "publisher"));
        }
        if (line.startsWith("country ")) {
            Optional<String> country = Optional.of(line.substring("country ".length()));
            Publisher publisher =
                    new Publisher("x", List.of(), country, Optional.empty(), true, Month.DECEMBER);
            return Optional.of(
                    new ReadingContext(
                            c.published(), publisher, c.numbers(), c.dollar(), c.dollarFrom()));
        }
        return Optional.empty();
    }

    private void check(Locale locale, ReadingContext context, String expected, String marked) {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            check(context, expected, marked);
        } finally {
            Locale.setDefault(before);
        }
    }

    private void check(ReadingContext context, String expected, String marked) {
        int open = marked.indexOf('[');
        int close = marked.indexOf(']', open + 1);
        if (open < 0) {
            assertEquals("nothing", expected, "a meaning needs words in brackets");
            assertEquals(List.of(), read(marked, context));
            return;
        }
        String quote = marked.substring(open + 1, close);
        String text = marked.substring(0, open) + quote + marked.substring(close + 1);
        String said = "[" + quote + "] = " + expected;
        List<String> readings = read(text, context);
        assertTrue(readings.contains(said), () -> "wanted " + said + ", got " + readings);
    }

    private List<String> read(String text, ReadingContext context) {
        Sentence sentence = reader.sentence(text, context);
        List<String> readings = new ArrayList<>();
        for (Mention<Quantity> mention : finder.find(sentence)) {
            String from = mention.value().unitFrom();
            readings.add(
                    "["
                            + mention.span().of(text)
                            + "] = "
                            + mention.value()
                            + (from.equals("text") ? "" : " (" + from + ")"));
        }
        return readings;
    }
}
