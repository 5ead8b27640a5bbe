package io.gleaner.figure;

import io.gleaner.text.Span;

/**
 * The words that a figure was read from.
 *
 * @param sentence number of the sentence, from 0
 * @param span where the quote stands in the article, in UTF-16 units
 * @param charStart the same start in code points
 * @param charEnd the same end in code points, exclusive
 * @param quote the words, to the letter
 */
public record Evidence(int sentence, Span span, int charStart, int charEnd, String quote) {}
