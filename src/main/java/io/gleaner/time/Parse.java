package io.gleaner.time;

/**
 * An expression that the grammar read, and where it ends.
 *
 * @param value what it says
 * @param to after its last token
 * @param rule name of the rule that read it
 */
record Parse(TimeExpression value, int to, String rule) {

    static Parse of(TimeExpression value, int to, String rule) {
        return new Parse(value, to, rule);
    }

    static Parse fixed(Period period, int to, String rule) {
        return new Parse(new TimeExpression.Fixed(period), to, rule);
    }

    /** The one that reaches further; the first when both reach as far. */
    static Parse longer(Parse a, Parse b) {
        return b == null || a != null && a.to >= b.to ? a : b;
    }
}
