package io.gleaner.figure;

/** Who is told how long linking took: nobody, but to measure. */
@FunctionalInterface
public interface Watch {
    Watch NOBODY = nanos -> {};

    /** The figures of a story were linked. */
    void linked(long nanos);
}
