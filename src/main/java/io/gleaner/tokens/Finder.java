package io.gleaner.tokens;

import java.util.List;

/**
 * Finds what a sentence says of one dimension. Pure: the same sentence gives the same mentions, in
 * the order of the text.
 */
public interface Finder<T> {
    List<Mention<T>> find(Sentence sentence);
}
