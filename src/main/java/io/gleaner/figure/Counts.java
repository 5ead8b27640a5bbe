package io.gleaner.figure;

import io.gleaner.quantity.Singular;
import io.gleaner.subject.CountTable;

/** What nouns count: the table of collective ones, and the singular of all others. */
record Counts(CountTable table, Singular singulars) {
    boolean isPlural(String lower) {
        return singulars.isPlural(lower)
                || lower.length() > 3 && lower.endsWith("s") && !singular(lower).equals(lower);
    }

    String singular(String lower) {
        return singulars.of(lower);
    }
}
