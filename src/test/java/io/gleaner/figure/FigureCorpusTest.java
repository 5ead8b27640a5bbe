package io.gleaner.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.Corpus;
import io.gleaner.rules.RuleFiles;
import io.gleaner.text.Article;
import io.gleaner.tokens.Models;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * The corpus of figures: {@code corpus/figures.txt}, each sentence one test.
 *
 * <p>At the margin the day of publication and the sentence; under it its figures, one a line, as
 * they write themselves. A sentence with nothing under it has none.
 */
class FigureCorpusTest {
    @TestFactory
    Stream<DynamicNode> figures() {
        return new Corpus("figures.txt")
                .blocks(
                        () -> {
                            Gleaner gleaner =
                                    new Gleaner(
                                            Knowledge.load(
                                                    RuleFiles.bundled(), Models.withoutNames()));
                            return block -> check(gleaner, block);
                        });
    }

    private static void check(Gleaner gleaner, Corpus.Block block) {
        LocalDate published = LocalDate.parse(block.margin().substring(0, 10));
        String sentence = block.margin().substring(10).strip();
        Article article = Article.of("corpus", sentence).publishedOn(published, "corpus");
        List<String> read = gleaner.glean(article).stream().map(Figure::toString).toList();
        assertEquals(String.join("\n", block.texts()), String.join("\n", read));
    }
}
