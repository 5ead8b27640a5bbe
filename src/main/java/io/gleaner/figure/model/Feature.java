package io.gleaner.figure.model;

/**
 * What may speak for or against a candidate: a sentence a person can say, with a gap for what was
 * found. Implemented by enumerations, one constant a line.
 */
public interface Feature {
    /** Its name in the files of weights; unique within a decision. */
    String name();

    /** {@code the words between it and the figure are {}}. */
    String sentence();
}
