package io.gleaner.train;

import io.gleaner.expected.Alignment;
import io.gleaner.expected.ExpectedFigure;
import io.gleaner.expected.PredictedFigure;
import io.gleaner.figure.story.Datum;
import io.gleaner.figure.story.Story;
import io.gleaner.text.Article;
import io.gleaner.text.CodePoints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An article to learn from: what was read in it, and what a person read.
 *
 * @param article the article
 * @param kind of what kind its source is
 * @param fold which part of the articles it is left out with
 * @param story what was read
 * @param expected what a person read
 * @param gold by the number of a quantity, the expected figure that it is
 * @param ids by the number of a quantity, the id of the expected figure at its place
 */
public record TaughtArticle(
        Article article,
        String kind,
        String fold,
        Story story,
        List<ExpectedFigure> expected,
        Map<Integer, ExpectedFigure> gold,
        Map<Integer, String> ids) {

    /** Puts what was read beside what a person read. */
    public static TaughtArticle of(
            Article article, String kind, String fold, Story story, List<ExpectedFigure> expected) {
        CodePoints points = new CodePoints(article.text());
        List<PredictedFigure> read = new ArrayList<>();
        for (Datum datum : story.data()) {
            read.add(
                    new PredictedFigure(
                            datum.index(),
                            "",
                            points.before(datum.mention().span().start()),
                            points.before(datum.mention().span().end()),
                            datum.quantity().amount().value(),
                            datum.quantity().amount().high(),
                            Map.of()));
        }
        Map<Integer, ExpectedFigure> gold = new HashMap<>();
        Map<Integer, String> ids = new HashMap<>();
        for (Alignment.Pair pair : Alignment.of(expected, read).pairs()) {
            ids.put(pair.predicted().id(), Integer.toString(pair.expected().id()));
            if (pair.sameValue()) {
                gold.put(pair.predicted().id(), pair.expected());
            }
        }
        return new TaughtArticle(article, kind, fold, story, expected, gold, ids);
    }
}
