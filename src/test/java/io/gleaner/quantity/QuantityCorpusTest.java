package io.gleaner.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Models;
import io.gleaner.tokens.NumberFormat;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The corpus of quantities: {@code corpus/quantity.txt}, each line one test.
 *
 * <p>At the margin the meaning, or a setting ({@code dollar AUD}, {@code numbers comma}); under it
 * the sentences, with the words that mean it in brackets. Under {@code nothing} a sentence without
 * brackets holds no quantity at all.
 */
class QuantityCorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus/quantity.txt");

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
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith(" ")) {
                ReadingContext set = setting(context, line);
                meaning = set == context ? line.strip() : meaning;
                context = set;
                continue;
            }
            String expected = meaning;
            ReadingContext taken = context;
            tests.add(
                    DynamicTest.dynamicTest(
                            "quantity.txt:" + number + " " + line.strip(),
                            CORPUS.toUri(),
                            () -> check(locale, taken, expected, line.strip())));
        }
        return tests.stream();
    }

    private static ReadingContext setting(ReadingContext c, String line) {
        if (line.startsWith("dollar ")) {
            String dollar = line.substring("dollar ".length());
            return new ReadingContext(
                    c.published(), c.publisher(), c.numbers(), dollar, "publisher");
        }
        if (line.startsWith("numbers ")) {
            NumberFormat format = line.endsWith("comma") ? NumberFormat.COMMA : NumberFormat.POINT;
            return new ReadingContext(
                    c.published(), c.publisher(), format, c.dollar(), c.dollarFrom());
        }
        return c;
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
            readings.add("[" + mention.span().of(text) + "] = " + mention.value());
        }
        return readings;
    }
}
