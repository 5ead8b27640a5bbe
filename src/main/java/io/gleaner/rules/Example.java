package io.gleaner.rules;

import java.util.Optional;

/**
 * A rule line's own example: words, and what the line makes them mean.
 *
 * @param text the words
 * @param meaning what stands behind the equals sign: {@code Sales rose 6.5 percent. = up verb}
 */
public record Example(String text, String meaning) {
    private static final String MEANS = " = ";

    /** The example of a row; empty, and a problem, when it does not say what it means. */
    public static Optional<Example> of(RuleTable.Row row) {
        String cell = row.required("example");
        int at = cell.lastIndexOf(MEANS);
        if (at <= 0) {
            row.problem(
                    "example",
                    "\"" + cell + "\" does not say what it means; write words = meaning");
            return Optional.empty();
        }
        return Optional.of(new Example(cell.substring(0, at), cell.substring(at + MEANS.length())));
    }
}
