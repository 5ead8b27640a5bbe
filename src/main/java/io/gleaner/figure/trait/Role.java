package io.gleaner.figure.trait;

import java.util.Locale;

/** What a number says of its subject. */
public enum Role {
    /** How much or how many there is. */
    LEVEL,
    /** An absolute rise or fall, in the unit of the level. */
    CHANGE,
    /** A relative rise or fall. */
    GROWTH,
    /** A part of a whole. */
    SHARE,
    /** The value compared with. */
    PREVIOUS,
    /** The same amount in another unit. */
    CONVERSION,
    /** A number that only says which things are meant. */
    CRITERION;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
