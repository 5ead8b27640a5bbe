package io.gleaner.cue;

/**
 * A word that says that something moved.
 *
 * @param direction which way
 * @param kind what part it plays in the sentence
 */
public record Change(Direction direction, Kind kind) {

    /** What part a word of change plays. */
    public enum Kind {
        /** The thing itself moves: sales rose 5 percent, fell to 3. */
        VERB,
        /** Somebody adds or takes away: added 216,000 jobs, cut rates by 0.25. */
        TRANSITIVE,
        /** One passes or misses another by so much: surpassed the record by 5 million. */
        GAP,
        /** An increase of 5, a 5 percent increase. */
        NOUN,
        /** Up 5 percent, down by 3. */
        PARTICLE,
        /** 5 percent higher, 300 fewer, 3 percent below. */
        COMPARATIVE
    }

    /** {@code up verb}. */
    @Override
    public String toString() {
        return direction + " " + kind;
    }
}
