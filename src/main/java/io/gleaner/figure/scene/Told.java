package io.gleaner.figure.scene;

/**
 * What a grammar has read.
 *
 * @param wording how the sentence says it
 * @param rule the name of the rule, for the figure's evidence; it steers nothing
 */
public record Told(Wording wording, String rule) {
    public static Told plainly(String rule) {
        return new Told(Wording.PLAIN, rule);
    }
}
