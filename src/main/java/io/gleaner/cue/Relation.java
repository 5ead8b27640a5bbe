package io.gleaner.cue;

/** What a word between a quantity and its neighbour says of the two. */
public enum Relation {
    /** The quantity is a part: accounting for 26.8 percent of retail sales. */
    PART,
    /** A noun that is a part by itself: market share, proportion. */
    PART_NOUN,
    /** What follows is compared with: compared with 1.3 million a year earlier. */
    COMPARED
}
