package io.gleaner.rules;

import java.util.List;
import java.util.stream.Collectors;

/** The rule files have mistakes; nothing is read until they are mended. */
public final class BadRules extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> problems;

    public BadRules(List<RuleProblem> problems) {
        super(problems.stream().map(RuleProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All mistakes, by file and line. */
    public List<RuleProblem> problems() {
        return problems;
    }
}
