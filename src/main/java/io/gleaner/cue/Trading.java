package io.gleaner.cue;

/** What a word tells of a day's trading. */
public enum Trading {
    /** What is traded, or an index of it: shares, futures, the Nasdaq. */
    MARKET,
    /** The trading itself: closed at, extended trading. */
    CLOSE
}
