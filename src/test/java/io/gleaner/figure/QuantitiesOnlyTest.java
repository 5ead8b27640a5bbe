package io.gleaner.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.gleaner.quantity.Quantity;
import io.gleaner.rules.RuleFiles;
import io.gleaner.text.Article;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Models;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reading quantities only gives those of the figures: values, bounds, units and places. */
class QuantitiesOnlyTest {
    private static final Path ARTICLES = Path.of("raw-articles");
    private static final Path CORPUS = Path.of("src/test/resources/corpus/audit.txt");

    private final Gleaner gleaner =
            new Gleaner(Knowledge.load(RuleFiles.bundled(), Models.withoutNames()));

    @TestFactory
    Stream<DynamicTest> quantitiesOfAnArticleAreThoseOfItsFigures() throws IOException {
        try (Stream<Path> files = Files.list(ARTICLES)) {
            List<Path> articles =
                    files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
            assertFalse(articles.isEmpty());
            return articles.stream()
                    .map(
                            file ->
                                    DynamicTest.dynamicTest(
                                            file.getFileName().toString(),
                                            () -> same(Files.readString(file))));
        }
    }

    @Test
    void quantitiesOfManySentencesInOneParagraphAreThoseOfTheirFigures() throws IOException {
        same(
                Files.readAllLines(CORPUS, StandardCharsets.UTF_8).stream()
                        .filter(line -> !line.isEmpty() && Character.isUpperCase(line.charAt(0)))
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void aUnitLeftUnsaidIsGiven() {
        List<Mention<Quantity>> read =
                gleaner.quantities(
                        Article.of("a", "Oman exports 223,000 barrels a day, Kuwait 135,000."));
        assertEquals("135000 bbl/day", read.get(1).value().toString());
    }

    @Test
    void sentencesThatAllLookBackAreReadHoweverManyTheyAre() {
        same("The number of deaths was 12. " + "It was 14 a year earlier. ".repeat(3000));
    }

    @Test
    void aSubjectOfWhichNothingIsLeftIsNone() {
        same(
                "The steel sector directly drew 11.0% of total direct supply, while also using"
                        + " 4.3% of the public water supply.");
    }

    private void same(String text) {
        Article article = Article.of("a", text);
        assertEquals(
                gleaner.glean(article).stream()
                        .map(figure -> figure.evidence().span() + " " + figure.quantity())
                        .collect(Collectors.joining("\n")),
                gleaner.quantities(article).stream()
                        .map(mention -> mention.span() + " " + mention.value())
                        .collect(Collectors.joining("\n")));
    }
}
