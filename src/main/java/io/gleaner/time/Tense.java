package io.gleaner.time;

/** Whether a clause tells of what was or of what will be: "in March" of a June article asks. */
public enum Tense {
    PAST,
    FUTURE,
    /** The clause does not tell; the nearer one is meant, the past rather. */
    OPEN
}
