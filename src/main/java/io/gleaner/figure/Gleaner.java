package io.gleaner.figure;

import io.gleaner.text.Article;
import io.gleaner.tokens.Reader;
import io.gleaner.tokens.ReadingContext;
import java.util.List;

/** Reads the figures of articles. The one entrance; one for each thread. */
public final class Gleaner {
    private final Reader reader;

    public Gleaner(Knowledge knowledge) {
        this.reader = new Reader(knowledge.models());
    }

    public List<Figure> glean(Article article) {
        return read(article).figures();
    }

    /** The article's sentences and its figures. */
    public Reading read(Article article) {
        ReadingContext context =
                article.published()
                        .map(ReadingContext.PLAIN::publishedOn)
                        .orElse(ReadingContext.PLAIN);
        return new Reading(article, reader.sentences(article.text(), context), List.of());
    }
}
