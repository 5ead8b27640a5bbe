package io.gleaner.figure.source;

/**
 * Somebody named in a sentence as the one who says what it says.
 *
 * @param source the body or person
 * @param at the token of the word of saying
 * @param to after its last token
 * @param reach which figures of the sentence it stands behind
 * @param lasting whether the sentences that follow go on reporting the same voice
 */
record Attribution(String source, int at, int to, Reach reach, boolean lasting) {

    /** Which figures of its sentence an attribution stands behind. */
    enum Reach {
        /** All up to a semicolon: sales rose, the bureau said. */
        AROUND,
        /** Those that follow: the bureau said that sales rose. */
        AFTER,
        /** The one right before: the 12 billion predicted by economists. */
        BESIDE
    }
}
