package io.gleaner.cue;

/** What part a word of saying plays: who said so stands before it or behind. */
public enum Saying {
    /** According to the bureau: of the whole sentence. */
    ACCORDING,
    /** Predicted by economists: of the figure before it. */
    BY,
    /** The bureau said; said the bureau. */
    VERB,
    /** Data showed: what messages do. */
    SHOW,
    /** Data from the bureau showed: the noun that carries the message. */
    MESSAGE,
    /** The bureau, the company: a body that can say something. */
    BODY,
    /** The minister, analysts: people who can say something. */
    PERSON;

    /** Whether it is the act of saying, not who says or what. */
    public boolean speaks() {
        return this != MESSAGE && this != BODY && this != PERSON;
    }
}
