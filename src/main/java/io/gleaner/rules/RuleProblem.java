package io.gleaner.rules;

/**
 * One mistake in a rule file, as its author needs to hear it.
 *
 * @param file the file's name under the rules folder, {@code quantity/scales.csv}
 * @param line line in it, from 1; 0 when the whole file is meant
 * @param column the table column, empty when the whole line is meant
 * @param message what is wrong, why, and what to do
 */
public record RuleProblem(String file, int line, String column, String message)
        implements Comparable<RuleProblem> {

    @Override
    public String toString() {
        return file
                + (line > 0 ? ":" + line : "")
                + ": "
                + (column.isEmpty() ? "" : column + ": ")
                + message;
    }

    @Override
    public int compareTo(RuleProblem other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }
}
