package io.gleaner.report;

import io.gleaner.figure.trait.Role;
import java.util.Arrays;
import java.util.List;

/** The roles of figures as the style sheet knows them. */
final class Roles {
    static final List<String> ALL = Arrays.stream(Role.values()).map(Role::toString).toList();

    private Roles() {}

    /** A class name of ours for whatever a cell holds. */
    static String style(String role) {
        return ALL.contains(role) ? role : "level";
    }
}
