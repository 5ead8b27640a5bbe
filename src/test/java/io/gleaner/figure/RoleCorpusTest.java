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
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The corpus of roles: {@code corpus/role.txt}, each line one test. */
class RoleCorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus/role.txt");

    private final Gleaner gleaner =
            new Gleaner(Knowledge.load(RuleFiles.bundled(), Models.withoutNames()));

    @TestFactory
    Stream<DynamicTest> roles() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        String meaning = "";
        int number = 0;
        for (String line : Files.readAllLines(CORPUS, StandardCharsets.UTF_8)) {
            number++;
            if (line.startsWith(" ")) {
                String expected = meaning;
                tests.add(
                        DynamicTest.dynamicTest(
                                "role.txt:" + number + " " + line.strip(),
                                CORPUS.toUri(),
                                () -> assertEquals(expected, read(line.strip()))));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                meaning = line;
            }
        }
        return tests.stream();
    }

    private String read(String line) {
        int from = line.indexOf('[');
        int to = line.indexOf(']') - 1;
        Article article =
                Article.of("role", line.replace("[", "").replace("]", ""))
                        .publishedOn(LocalDate.of(2022, 3, 1), "test");
        List<Figure> figures = gleaner.glean(article);
        return figures.stream()
                .filter(f -> f.evidence().charStart() < to && from < f.evidence().charEnd())
                .map(f -> meaning(f, figures))
                .findFirst()
                .orElse("no figure");
    }

    private static String meaning(Figure figure, List<Figure> figures) {
        String of =
                figure.about().isPresent()
                        ? " of " + figures.get(figure.about().getAsInt() - 1).evidence().quote()
                        : "";
        return figure.role() + figure.direction().map(way -> " " + way).orElse("") + of;
    }
}
