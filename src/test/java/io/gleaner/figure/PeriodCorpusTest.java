package io.gleaner.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.Corpus;
import io.gleaner.text.Article;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The corpus of the times of figures: {@code corpus/periods.txt}, each line one test. */
class PeriodCorpusTest {
    private static final Article LIKE =
            Article.of("a", "").publishedOn(LocalDate.of(2022, 3, 1), "test");

    @TestFactory
    Stream<DynamicNode> periods() {
        return new Corpus("periods.txt")
                .lines(
                        () -> {
                            MarkedFigure figures = new MarkedFigure();
                            return line ->
                                    assertEquals(line.meaning(), read(figures, line.text(), LIKE));
                        });
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
        assertEquals("2022-03", read("The fleet has [40] ships.", article));
    }

    private static String read(String line, Article like) {
        return read(new MarkedFigure(), line, like);
    }

    private static String read(MarkedFigure figures, String line, Article like) {
        return figures.of(line, like).map(PeriodCorpusTest::meaning).orElse("no figure");
    }

    private static String meaning(Figure figure) {
        return figure.period().map(dated -> dated.period().toString()).orElse("-")
                + figure.basePeriod().map(base -> " < " + base).orElse("");
    }
}
