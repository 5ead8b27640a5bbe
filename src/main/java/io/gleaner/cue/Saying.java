package io.gleaner.cue;

/** What part a word of saying plays: who said so stands before it or behind. */
public enum Saying {
    /** According to the bureau. */
    ACCORDING,
    /** The bureau said; said the bureau. */
    VERB,
    /** Data from the bureau showed: the noun that carries the message. */
    MESSAGE
}
