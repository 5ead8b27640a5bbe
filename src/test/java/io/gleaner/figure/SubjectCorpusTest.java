package io.gleaner.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.Corpus;
import io.gleaner.text.Article;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The corpus of subjects: {@code corpus/subject.txt}, each line one test. */
class SubjectCorpusTest {
    private static final Article LIKE =
            Article.of("a", "").publishedOn(LocalDate.of(2022, 3, 1), "test");

    @TestFactory
    Stream<DynamicNode> subjects() {
        return new Corpus("subject.txt")
                .lines(
                        () -> {
                            MarkedFigure figures = new MarkedFigure();
                            return line -> check(figures, line);
                        });
    }

    private static void check(MarkedFigure figures, Corpus.Line line) {
        String found =
                figures.of(line.text(), LIKE).map(SubjectCorpusTest::meaning).orElse("no figure");
        // a subject at the head of its sentence keeps its capital
        assertEquals(line.meaning().toLowerCase(Locale.ROOT), found.toLowerCase(Locale.ROOT));
    }

    private static String meaning(Figure figure) {
        return figure.subject().orElse("-")
                + figure.shareOf().map(whole -> " < " + whole).orElse("");
    }
}
