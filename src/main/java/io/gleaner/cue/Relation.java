package io.gleaner.cue;

/** What a word between a quantity and its neighbour says of the two. */
public enum Relation {
    /** The quantity is a part: accounting for 26.8 percent of retail sales. */
    PART,
    /** A noun that is a part by itself: market share, proportion. */
    PART_NOUN,
    /** A noun of a rate, whose percentage is part of nothing: interest, unemployment, margin. */
    RATE,
    /** A word of people's choice, whose percentages are parts of them all: vote, poll. */
    VOTE,
    /** What follows is compared with: compared with 1.3 million a year earlier. */
    COMPARED
}
