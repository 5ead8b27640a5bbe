package io.gleaner.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.rules.RuleFiles;
import io.gleaner.text.Article;
import io.gleaner.tokens.Models;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A figure whose time cannot be told has none, and its rules say why. */
class UndatedTest {
    private final Gleaner gleaner =
            new Gleaner(Knowledge.load(RuleFiles.bundled(), Models.withoutNames()));

    private void undated(String reason, Article article) {
        List<Figure> figures = gleaner.glean(article);
        Figure last = figures.get(figures.size() - 1);
        assertTrue(last.period().isEmpty(), last::toString);
        assertTrue(last.rules().contains(reason), last::toString);
    }

    private static Article published(String text) {
        return Article.of("a", text).publishedOn(LocalDate.of(2024, 6, 14), "header");
    }

    @Test
    void noCalendarHasTheDay() {
        undated(
                "no period: there is no 02-29 in 2015",
                published("Sales rose 5 percent on Feb 29 2015."));
        undated("no period: there is no 04-31 in any year", published("It cost $5 on April 31."));
        undated(
                "no period: there is no quarter 5 in 2023",
                published("Sales were $5 million in the fifth quarter of 2023."));
    }

    @Test
    void anImpossibleDayTakesNoTimeFromItsContext() {
        undated(
                "no period: there is no 06-31 in 2023",
                published("Sales were $4 in 2022. Sales were $5 million on 31 June 2023."));
    }

    @Test
    void nothingTellsWhatToCountFrom() {
        undated(
                "no period: no day of publication to count from",
                Article.of("a", "Sales rose 5 percent last year."));
        undated(
                "no period: no time to count from",
                published("Sales totalled $5 million in the previous year."));
    }
}
