package io.gleaner.quantity;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The singular of English nouns: a table of the irregular ones, and the rule for the rest. */
public final class Singular {
    private final Map<String, String> irregular;

    private Singular(Map<String, String> irregular) {
        this.irregular = irregular;
    }

    public static Singular read(RuleFiles files, Problems problems) {
        Map<String, String> irregular = new HashMap<>();
        RuleTable table =
                RuleTable.read(
                        files, "quantity/nouns.csv", List.of("many", "one", "example"), problems);
        for (RuleTable.Row row : table.rows()) {
            for (String form : row.list("many")) {
                if (irregular.put(form, row.required("one")) != null) {
                    row.problem("many", "\"" + form + "\" stands twice; keep one line");
                }
            }
        }
        return new Singular(irregular);
    }

    /** Whether the table knows a form as a plural: staff, aircraft, people. */
    public boolean isPlural(String lower) {
        return irregular.containsKey(lower);
    }

    /** Whether a form has another singular: users, people. */
    boolean isMany(String lower) {
        return !of(lower).equals(lower);
    }

    public String of(String lower) {
        String one = irregular.get(lower);
        if (one != null) {
            return one;
        }
        int n = lower.length();
        if (n < 4 || !lower.endsWith("s")) {
            return lower;
        }
        if (lower.endsWith("ss") || lower.endsWith("us") || lower.endsWith("is")) {
            return lower;
        }
        if (lower.endsWith("ies")) {
            return n > 4 ? lower.substring(0, n - 3) + "y" : lower.substring(0, n - 1);
        }
        if (lower.endsWith("sses")
                || lower.endsWith("shes")
                || lower.endsWith("ches")
                || lower.endsWith("xes")
                || lower.endsWith("zzes")) {
            return lower.substring(0, n - 2);
        }
        // surpluses, viruses, buses; but houses, causes
        if (lower.endsWith("uses") && "lrpnbt".indexOf(lower.charAt(n - 5)) >= 0) {
            return lower.substring(0, n - 2);
        }
        return lower.substring(0, n - 1);
    }
}
