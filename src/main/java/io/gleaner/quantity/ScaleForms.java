package io.gleaner.quantity;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import java.util.Arrays;
import java.util.List;

/**
 * Holds the scales against the units: a form of {@code scales.csv} must not be a unit without
 * doubt, unless it is a scale with money only.
 */
final class ScaleForms {
    private static final String FILE = "quantity/scales.csv";

    private ScaleForms() {}

    static void check(RuleFiles files, UnitForms forms, Problems problems) {
        List<String> header =
                files.text(FILE)
                        .lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .findFirst()
                        .map(line -> Arrays.asList(line.split(",")))
                        .orElse(List.of());
        if (!header.contains("forms") || !header.contains("where")) {
            // told by the reader of that table
            return;
        }
        // its other mistakes are told there too
        for (RuleTable.Row row : RuleTable.read(files, FILE, header, new Problems()).rows()) {
            if (row.text("where").equals("money")) {
                continue;
            }
            for (String form : row.list("forms")) {
                forms.meaning(form)
                        .ifPresent(
                                meaning ->
                                        problems.add(
                                                FILE,
                                                row.line(),
                                                "forms",
                                                "\""
                                                        + form
                                                        + "\" already means "
                                                        + meaning
                                                        + "; a form may mean one thing only"));
            }
        }
    }
}
