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
import org.junit.jupiter.api.TestFactory;

/**
 * The corpus of figures: {@code corpus/figures.txt}, each sentence one test.
 *
 * <p>At the margin the day of publication and the sentence; under it its figures, one a line, as
 * they write themselves. A sentence with nothing under it has none.
 */
class FigureCorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus/figures.txt");
    private static final Knowledge KNOWLEDGE =
            Knowledge.load(RuleFiles.bundled(), Models.withoutNames());

    private final Gleaner gleaner = new Gleaner(KNOWLEDGE);

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
        List<String> lines = Files.readAllLines(CORPUS, StandardCharsets.UTF_8);
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#") || line.startsWith(" ")) {
                continue;
            }
            List<String> figures = new ArrayList<>();
            for (int k = i + 1; k < lines.size() && lines.get(k).startsWith(" "); k++) {
                figures.add(lines.get(k).strip());
            }
            LocalDate published = LocalDate.parse(line.substring(0, 10));
            String sentence = line.substring(10).strip();
            tests.add(
                    DynamicTest.dynamicTest(
                            "figures.txt:" + (i + 1) + " " + sentence,
                            CORPUS.toUri(),
                            () -> check(locale, published, sentence, figures)));
        }
        return tests.stream();
    }

    private void check(Locale locale, LocalDate published, String sentence, List<String> figures) {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            Article article = Article.of("corpus", sentence).publishedOn(published, "corpus");
            List<String> read = gleaner.glean(article).stream().map(Figure::toString).toList();
            assertEquals(String.join("\n", figures), String.join("\n", read));
        } finally {
            Locale.setDefault(before);
        }
    }
}
