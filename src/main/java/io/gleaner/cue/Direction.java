package io.gleaner.cue;

import java.util.Locale;

/** Which way something moved. */
public enum Direction {
    UP,
    DOWN,
    FLAT;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
