package io.gleaner.subject;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import io.gleaner.tokens.Phrases;
import io.gleaner.tokens.Scanner;
import io.gleaner.tokens.Token;
import java.util.List;
import java.util.Optional;

/**
 * What a bare number counts that is said of a collective noun: a population is persons, payrolls
 * are jobs. {@code rules/subject/counts.csv}.
 */
public final class CountTable {
    private static final String FILE = "subject/counts.csv";

    private final Phrases<String> units;

    private CountTable(Phrases<String> units) {
        this.units = units;
    }

    public static CountTable read(RuleFiles files, Problems problems) {
        Phrases.Builder<String> units = Phrases.builder();
        List<RuleTable.Row> rows =
                RuleTable.read(files, FILE, List.of("nouns", "unit", "example"), problems).rows();
        for (RuleTable.Row row : rows) {
            String unit = row.required("unit");
            row.required("nouns");
            for (String noun : row.list("nouns")) {
                units.add(noun, unit)
                        .ifPresent(
                                other ->
                                        row.problem(
                                                "nouns",
                                                "\"" + noun + "\" already counts in " + other));
            }
        }
        CountTable table = new CountTable(units.build());
        rows.forEach(table::checkExample);
        return table;
    }

    private void checkExample(RuleTable.Row row) {
        String[] sides = row.required("example").split(" = ", 2);
        String unit = of(sides[0]).orElse("nothing");
        if (sides.length < 2 || !unit.equals(sides[1])) {
            row.problem("example", "\"" + row.text("example") + "\" counts in " + unit);
        }
    }

    /** The unit of a number said of a subject; empty when the subject has no such noun. */
    public Optional<String> of(String subject) {
        List<Token> tokens = Scanner.scan(subject);
        for (int i = 0; i < tokens.size(); i++) {
            Phrases.Match<String> match = units.at(tokens, i);
            if (match != null) {
                return Optional.of(match.value());
            }
        }
        return Optional.empty();
    }
}
