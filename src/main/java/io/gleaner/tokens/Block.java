package io.gleaner.tokens;

/**
 * What a sentence stands in.
 *
 * @param index number of the block in its article, from 0
 * @param kind what it is
 */
public record Block(int index, Kind kind) {
    public enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM
    }
}
