package io.gleaner.figure;

import io.gleaner.text.Article;
import io.gleaner.tokens.Sentence;
import java.util.List;

/**
 * What reading an article gave.
 *
 * @param article the article, its publication day filled in where the text told it
 * @param sentences all its sentences, in order
 * @param figures all its figures, in order
 */
public record Reading(Article article, List<Sentence> sentences, List<Figure> figures) {}
