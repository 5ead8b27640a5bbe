package io.gleaner.input;

import io.gleaner.text.Article;
import java.util.List;

/**
 * An article as it came out of a file, with what is odd about the file.
 *
 * @param oddities what is not as it should be in a header that is read all the same
 */
public record ReadArticle(Article article, List<Header.Oddity> oddities) {
    static ReadArticle of(Article article) {
        return new ReadArticle(article, List.of());
    }

    /**
     * The oddities, told of an input of this name: {@code a.txt:2: "author" is nothing that a
     * header tells …}.
     */
    public List<String> oddities(String name) {
        return oddities.stream().map(odd -> name + ":" + odd.line() + ": " + odd.what()).toList();
    }
}
