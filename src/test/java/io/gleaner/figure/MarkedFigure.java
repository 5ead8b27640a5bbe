package io.gleaner.figure;

import io.gleaner.rules.RuleFiles;
import io.gleaner.text.Article;
import io.gleaner.tokens.Models;
import java.util.List;
import java.util.Optional;

/**
 * Reads the figure that a line of the corpus has in brackets: {@code Sales were [5 million].} A bar
 * between blanks parts paragraphs.
 */
final class MarkedFigure {
    private final Gleaner gleaner =
            new Gleaner(Knowledge.load(RuleFiles.bundled(), Models.withoutNames()));

    /** The figure in an article with the title and the day of publication of another. */
    Optional<Figure> of(String line, Article like) {
        return all(line, like).marked();
    }

    /**
     * All figures of a line, in order.
     *
     * @param marked the one in brackets
     */
    record Line(Optional<Figure> marked, List<Figure> figures) {}

    Line all(String line, Article like) {
        String text = line.replace(" | ", "\n\n");
        int from = text.indexOf('[');
        int to = text.indexOf(']') - 1;
        Article article = Article.of("a", text.replace("[", "").replace("]", ""));
        if (like.title().isPresent()) {
            article = article.titled(like.title().get());
        }
        if (like.published().isPresent()) {
            article = article.publishedOn(like.published().get(), "test");
        }
        List<Figure> figures = gleaner.glean(article);
        return new Line(
                figures.stream()
                        .filter(f -> f.evidence().charStart() < to && from < f.evidence().charEnd())
                        .findFirst(),
                figures);
    }
}
