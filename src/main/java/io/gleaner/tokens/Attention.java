package io.gleaner.tokens;

/**
 * The sentences that a reader has in mind: as many as any ordinary article has. Beyond that each
 * new one puts the oldest out of mind, so that an article as long as a library needs no more memory
 * than its text; what is asked of a sentence again is worked out again.
 */
final class Attention {
    private static final int SENTENCES = 1_000;

    private final Sentence[] inMind = new Sentence[SENTENCES];
    private int next;

    /** A sentence's words are about to be kept. */
    void turnTo(Sentence sentence) {
        Sentence oldest = inMind[next];
        if (oldest != null) {
            oldest.forget();
        }
        inMind[next] = sentence;
        next = (next + 1) % SENTENCES;
    }
}
