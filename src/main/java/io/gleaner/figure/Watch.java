package io.gleaner.figure;

/**
 * Who is told how long the times of a sentence took to find and to link: nobody, but to measure.
 */
@FunctionalInterface
public interface Watch {
    Watch NOBODY = nanos -> {};

    /** Times were found, resolved or given to figures. */
    void times(long nanos);
}
