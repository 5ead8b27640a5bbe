package io.gleaner.figure.scene;

import io.gleaner.quantity.Singular;
import io.gleaner.subject.CountTable;

/** What nouns count: the table of collective ones, and the singular of all others. */
public record Counts(CountTable table, Singular singulars) {
    public boolean isPlural(String lower) {
        return singulars.isPlural(lower)
                || lower.length() > 3 && lower.endsWith("s") && !singular(lower).equals(lower);
    }

    public String singular(String lower) {
        return singulars.of(lower);
    }
}
