package io.gleaner.store;

import io.gleaner.figure.Derived;
import io.gleaner.figure.Finding;
import java.util.List;

/**
 * What checks and audits found in articles, to be stored with them.
 *
 * @param found what was tried among figures, and what came of it
 * @param derived what follows from them
 */
public record Findings(List<Finding> found, List<Derived> derived) {
    public static final Findings NONE = new Findings(List.of(), List.of());
}
