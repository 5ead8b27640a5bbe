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

/** The corpus of subjects: {@code corpus/subject.txt}, each line one test. */
class SubjectCorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus/subject.txt");

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
                                "subject.txt:" + number + " " + line.strip(),
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
            String text = line.replace(" | ", "\n\n");
            int from = text.indexOf('[');
            int to = text.indexOf(']') - 1;
            Article article =
                    Article.of("subject", text.replace("[", "").replace("]", ""))
                            .publishedOn(LocalDate.of(2022, 3, 1), "test");
            String found =
                    gleaner.glean(article).stream()
                            .filter(f -> f.evidence().charStart() < to)
                            .filter(f -> from < f.evidence().charEnd())
                            .map(SubjectCorpusTest::meaning)
                            .findFirst()
                            .orElse("no figure");
            // a subject at the head of its sentence keeps its capital
            assertEquals(expected.toLowerCase(Locale.ROOT), found.toLowerCase(Locale.ROOT));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String meaning(Figure figure) {
        return figure.subject().orElse("-")
                + figure.shareOf().map(whole -> " < " + whole).orElse("");
    }
}
