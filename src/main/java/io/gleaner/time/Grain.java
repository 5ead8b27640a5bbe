package io.gleaner.time;

/** How coarse a period is. */
public enum Grain {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    DECADE,
    CENTURY
}
