package io.gleaner.figure;

/**
 * How sure a figure is, as probabilities from 0 to 1 that hold on articles that were not learned
 * from: of ten figures with a confidence of 0.7, seven are right.
 *
 * @param figure that value, unit, bound, role, direction, subject and period are all right
 * @param unit that value, unit and bound are right
 * @param role that role and direction are right
 * @param subject that the subject is right
 * @param period that the period is right; where there is none, that none is due
 */
public record Confidence(double figure, double unit, double role, double subject, double period) {
    /** Of a figure that nobody has judged: a person's, or one made for a test. */
    public static final Confidence FULL = new Confidence(1, 1, 1, 1, 1);
}
