package io.gleaner.quantity;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What units measure, {@code quantity/dimensions.csv}: a line a dimension, with its base unit. */
final class Dimensions {
    static final String FILE = "quantity/dimensions.csv";
    static final List<String> HEADER = List.of("dimension", "base", "ucum", "quotient", "example");

    /**
     * @param base our code of the base unit; empty where values stay as they are
     * @param ucum the same in UCUM
     */
    record Dimension(String name, String base, String ucum) {
        boolean stays() {
            return base.isEmpty();
        }
    }

    private final Map<String, Dimension> byName = new HashMap<>();
    private final Map<String, String> byQuotient = new HashMap<>();

    private Dimensions() {}

    static Dimensions read(RuleFiles files, Problems problems) {
        RuleTable table = RuleTable.read(files, FILE, HEADER, problems);
        Dimensions dimensions = new Dimensions();
        table.rows().forEach(dimensions::line);
        return dimensions;
    }

    private void line(RuleTable.Row row) {
        String name = row.required("dimension");
        row.required("example");
        Dimension dimension = new Dimension(name, row.text("base"), row.text("ucum"));
        if (dimension.base().isEmpty() != dimension.ucum().isEmpty()) {
            row.problem("ucum", "stands without its base, or base without it; write both or none");
        }
        Ucum.refuseDecimals(row);
        if (byName.putIfAbsent(name, dimension) != null) {
            row.problem("dimension", "\"" + name + "\" stands twice; one line a dimension");
        }
        row.optional("quotient").ifPresent(quotient -> byQuotient.put(quotient, name));
    }

    Optional<Dimension> of(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The dimension of a rate: speed for length over time. */
    String quotient(String above, String below) {
        String quotient = above + "/" + below;
        return byQuotient.getOrDefault(quotient, quotient);
    }
}
