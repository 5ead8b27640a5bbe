package io.gleaner.quantity;

/** In what words a quantity is put, where that tells what it says. */
public enum Form {
    /** A number and its unit. */
    PLAIN,
    /** A part of a whole in words: half, two-thirds, one in five. */
    FRACTION,
    /** A multiple that is a verb or adverb of growth: doubled, threefold. */
    MULTIPLE
}
