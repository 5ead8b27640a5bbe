package io.gleaner.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.rules.RuleFiles;
import io.gleaner.text.Article;
import io.gleaner.tokens.Models;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The corpus of the times of figures: {@code corpus/periods.txt}, each line one test. */
class PeriodCorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus/periods.txt");

    private final Gleaner gleaner =
            new Gleaner(Knowledge.load(RuleFiles.bundled(), Models.withoutNames()));

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

    /** Where no day of publication is known, the article's own years tell. */
    @Test
    void withoutDayOfPublicationQuartersAreOfTheYearThatTheArticleNames() {
        assertEquals(
                "2010-Q4",
                read(
                        "Sales in the fourth quarter were [5 million dollars]. They had been 4 million dollars on 31 March 2010.",
                        Article.of("a", "")));
    }

    @Test
    void aTitleNamesTheTimeOfAllThatHasNone() {
        assertEquals(
                "2014-06",
                read(
                        "Sales were [5 million dollars].",
                        Article.of("a", "").titled("Retail sales, June 2014")));
    }

    @Test
    void aTitleThatLiesAheadNamesNothing() {
        Article article =
                Article.of("a", "")
                        .titled("Outlook for 2023")
                        .publishedOn(LocalDate.of(2022, 3, 1), "test");
        assertEquals("-", read("The fleet has [40] ships.", article));
    }

    private Stream<DynamicTest> corpus(Locale locale) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        String meaning = "";
        int number = 0;
        for (String line : Files.readAllLines(CORPUS, StandardCharsets.UTF_8)) {
            number++;
            if (line.startsWith(" ")) {
                String expected = meaning;
                tests.add(
                        DynamicTest.dynamicTest(
                                "periods.txt:" + number + " " + line.strip(),
                                CORPUS.toUri(),
                                () -> check(locale, expected, line.strip())));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                meaning = line;
            }
        }
        return tests.stream();
    }

    private void check(Locale locale, String expected, String line) {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            Article published = Article.of("a", "").publishedOn(LocalDate.of(2022, 3, 1), "test");
            assertEquals(expected, read(line, published));
        } finally {
            Locale.setDefault(before);
        }
    }

    /** The time of the figure in brackets, in an article like another. */
    private String read(String line, Article like) {
        String text = line.replace(" | ", "\n\n");
        int from = text.indexOf('[');
        int to = text.indexOf(']') - 1;
        Article article = Article.of("a", text.replace("[", "").replace("]", ""));
        if (like.title().isPresent()) {
            article = article.titled(like.title().get());
        }
        if (like.published().isPresent()) {
            article = article.publishedOn(like.published().get(), "test");
        }
        return gleaner.glean(article).stream()
                .filter(f -> f.evidence().charStart() < to && from < f.evidence().charEnd())
                .map(PeriodCorpusTest::meaning)
                .findFirst()
                .orElse("no figure");
    }

    private static String meaning(Figure figure) {
        return figure.period().map(dated -> dated.period().toString()).orElse("-")
                + figure.basePeriod().map(base -> " < " + base).orElse("");
    }
}
