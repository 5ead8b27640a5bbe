package io.gleaner.figure.trait;

import java.util.Locale;

/** How firm a figure is. */
public enum Status {
    REPORTED,
    ESTIMATE,
    FORECAST,
    TARGET;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
