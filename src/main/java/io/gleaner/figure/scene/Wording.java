package io.gleaner.figure.scene;

/** How a sentence says a figure's role, as far as what the figure is about depends on it. */
public enum Wording {
    PLAIN,
    /** A previous value behind its time: {@code A year earlier, 3 percent}. */
    EARLIER,
    /** A previous value in a clause of its own: {@code on 2023, when it was 3 percent}. */
    WHEN,
    /** A share as its noun has it: {@code a share of 40 percent}. */
    SHARE_NOUN,
    /** A noun of change and a verb that says how much: {@code the rise was 3 percent}. */
    PREDICATE
}
