package io.gleaner.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.Corpus;
import io.gleaner.text.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The corpus of roles: {@code corpus/role.txt}, each line one test. */
class RoleCorpusTest {
    private static final Article LIKE =
            Article.of("a", "").publishedOn(LocalDate.of(2022, 3, 1), "test");

    @TestFactory
    Stream<DynamicNode> roles() {
        return new Corpus("role.txt")
                .lines(
                        () -> {
                            MarkedFigure figures = new MarkedFigure();
                            return line -> {
                                MarkedFigure.Line read = figures.all(line.text(), LIKE);
                                assertEquals(
                                        line.meaning(),
                                        read.marked()
                                                .map(f -> meaning(f, read.figures()))
                                                .orElse("no figure"));
                            };
                        });
    }

    private static String meaning(Figure figure, List<Figure> figures) {
        String of =
                figure.about().isPresent()
                        ? " of " + figures.get(figure.about().getAsInt() - 1).evidence().quote()
                        : "";
        return figure.role() + figure.direction().map(way -> " " + way).orElse("") + of;
    }
}
