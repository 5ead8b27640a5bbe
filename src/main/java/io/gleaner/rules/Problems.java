package io.gleaner.rules;

import java.util.ArrayList;
import java.util.List;

/** Collects the mistakes of all rule files, so that they are told at once. */
public final class Problems {
    private final List<RuleProblem> found = new ArrayList<>();

    public void add(String file, int line, String column, String message) {
        found.add(new RuleProblem(file, line, column, message));
    }

    public void addAll(List<RuleProblem> problems) {
        found.addAll(problems);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** In the order of files and lines; what two readers of a table found is told once. */
    public List<RuleProblem> sorted() {
        return found.stream().distinct().sorted().toList();
    }

    /**
     * Ends the reading of rules.
     *
     * @throws BadRules when there is any problem
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new BadRules(sorted());
        }
    }
}
