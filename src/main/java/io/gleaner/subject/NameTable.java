package io.gleaner.subject;

import io.gleaner.rules.Example;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import io.gleaner.tokens.Phrases;
import io.gleaner.tokens.Scanner;
import io.gleaner.tokens.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names of places and public bodies: {@code rules/subject/names.csv}. */
public final class NameTable {
    private static final String FILE = "subject/names.csv";

    /** What a name names. */
    public enum Kind {
        PLACE,
        BODY
    }

    private final Phrases<Kind> phrases;

    private NameTable(Phrases<Kind> phrases) {
        this.phrases = phrases;
    }

    public static NameTable read(RuleFiles files, Problems problems) {
        Phrases.Builder<Kind> phrases = Phrases.builder();
        List<RuleTable.Row> rows =
                RuleTable.read(files, FILE, List.of("kind", "forms", "example"), problems).rows();
        for (RuleTable.Row row : rows) {
            Optional<Kind> kind = row.choice("kind", Kind.class);
            for (String form : row.list("forms")) {
                kind.flatMap(k -> phrases.add(form, k))
                        .ifPresent(
                                k ->
                                        row.problem(
                                                "forms",
                                                "\"" + form + "\" stands twice; leave one"));
            }
        }
        NameTable table = new NameTable(phrases.build());
        rows.forEach(table::checkExample);
        return table;
    }

    private void checkExample(RuleTable.Row row) {
        Optional<Example> marked = Example.of(row);
        if (marked.isEmpty()) {
            return;
        }
        String example = marked.get().text();
        List<Token> tokens = Scanner.scan(example);
        for (int i = 0; i < tokens.size(); i++) {
            Phrases.Match<Kind> match = phrases.at(tokens, i);
            if (match != null) {
                int from = tokens.get(match.from()).start();
                String name = example.substring(from, tokens.get(match.to() - 1).end());
                String means = match.value().name().toLowerCase(Locale.ROOT);
                if (row.list("forms").contains(name) && means.equals(marked.get().meaning())) {
                    return;
                }
            }
        }
        row.problem(
                "example",
                "\"" + example + "\" names no " + marked.get().meaning() + " of this line");
    }

    /** Whether a text begins with a name of the table. */
    public boolean leads(String text) {
        List<Token> tokens = Scanner.scan(text);
        return !tokens.isEmpty() && phrases.at(tokens, 0) != null;
    }
}
