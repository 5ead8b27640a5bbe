package io.gleaner.subject;

import io.gleaner.rules.Example;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Several names of one thing: {@code rules/subject/aliases.csv}. */
public final class AliasTable {
    private static final String FILE = "subject/aliases.csv";
    private static final List<String> HEADER = List.of("name", "forms", "example");

    private AliasTable() {}

    /** The other forms of each name, in the order of the table; none where there is no table. */
    public static Map<String, List<String>> read(RuleFiles files, Problems problems) {
        Map<String, List<String>> forms = new LinkedHashMap<>();
        if (!files.has(FILE)) {
            return forms;
        }
        Map<String, RuleTable.Row> taken = new HashMap<>();
        for (RuleTable.Row row : RuleTable.read(files, FILE, HEADER, problems).rows()) {
            String name = row.required("name");
            List<String> all = new ArrayList<>(row.list("forms"));
            all.add(name);
            for (String form : all) {
                RuleTable.Row other = taken.putIfAbsent(form.toLowerCase(Locale.ROOT), row);
                if (other != null) {
                    row.problem(
                            "forms",
                            "\""
                                    + form
                                    + "\" already stands in "
                                    + other.place()
                                    + "; a form may mean one thing only");
                }
            }
            forms.merge(name, row.list("forms"), (a, b) -> a);
            checkExample(row);
        }
        return forms;
    }

    private static void checkExample(RuleTable.Row row) {
        Optional<Example> example = Example.of(row);
        if (example.isEmpty()) {
            return;
        }
        String text = example.get().text().toLowerCase(Locale.ROOT);
        boolean shown =
                row.list("forms").stream().anyMatch(f -> text.contains(f.toLowerCase(Locale.ROOT)));
        if (!shown || !example.get().meaning().equals(row.text("name"))) {
            row.problem(
                    "example",
                    "\""
                            + example.get().text()
                            + "\" holds no form of this line, or does not mean its name");
        }
    }
}
