package io.gleaner.figure.scene;

/** How a sentence says a figure's role, as far as what else is read of the figure depends on it. */
public enum Wording {
    PLAIN,
    /** A previous value behind its time: {@code A year earlier, 3 percent}. */
    EARLIER,
    /** A previous value behind a word of comparing: {@code compared with 3 percent}. */
    COMPARED,
    /** A previous value in a clause of its own: {@code on 2023, when it was 3 percent}. */
    WHEN,
    /** A share as its noun has it: {@code a share of 40 percent}. */
    NOUN,
    /** A share beside the number of its part: {@code 41 pupils (40 percent)}. */
    BESIDE,
    /** A share in a table. */
    CELL,
    /** A share that is held beside another: {@code and Norway has 21 percent}. */
    HELD,
    /** A share of those who were asked. */
    VOTE,
    /** A noun of change and a verb that says how much: {@code the rise was 3 percent}. */
    PREDICATE
}
