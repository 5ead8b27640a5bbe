package io.gleaner.quantity;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import io.gleaner.tokens.Phrases;
import java.util.List;

/** The nouns that rates are given by, {@code quantity/rates.csv}: a share, a head, a night. */
final class RateTable {
    private static final String FILE = "quantity/rates.csv";
    private static final List<String> HEADER = List.of("noun", "words", "example");

    private RateTable() {}

    static Phrases<String> read(RuleFiles files, Problems problems) {
        Phrases.Builder<String> nouns = Phrases.builder();
        for (RuleTable.Row row : RuleTable.read(files, FILE, HEADER, problems).rows()) {
            String noun = row.required("noun");
            row.required("words");
            row.required("example");
            for (String word : row.list("words")) {
                for (String form : UnitTable.variants(word)) {
                    nouns.add(form, noun)
                            .filter(before -> !before.equals(noun))
                            .ifPresent(
                                    before ->
                                            row.problem(
                                                    "words",
                                                    "\""
                                                            + form
                                                            + "\" already means "
                                                            + before
                                                            + "; a form may mean one thing only"));
                }
            }
        }
        return nouns.build();
    }
}
