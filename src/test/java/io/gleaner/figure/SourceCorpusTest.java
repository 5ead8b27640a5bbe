package io.gleaner.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.Corpus;
import io.gleaner.text.Article;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The corpus of sources: {@code corpus/source.txt}, each line one test. */
class SourceCorpusTest {
    private static final Article LIKE =
            Article.of("a", "").publishedOn(LocalDate.of(2022, 3, 1), "test");

    @TestFactory
    Stream<DynamicNode> sources() {
        return new Corpus("source.txt")
                .lines(
                        () -> {
                            MarkedFigure figures = new MarkedFigure();
                            return line ->
                                    assertEquals(
                                            line.meaning(),
                                            figures.of(line.text(), LIKE)
                                                    .map(f -> f.source().orElse("-"))
                                                    .orElse("no figure"));
                        });
    }
}
