package io.gleaner.subject;

import io.gleaner.rules.Example;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import io.gleaner.tokens.Scanner;
import io.gleaner.tokens.Token;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What kinds of noun subjects are made of: {@code rules/subject/subjects.csv}. */
public final class SubjectTable {
    private static final String FILE = "subject/subjects.csv";

    /** What a noun does in a subject. */
    public enum Kind {
        /** Booked by a company, whose it must say: revenue. */
        ACCOUNT,
        /** Says how a number is meant, not of what: an average of. */
        MEASURE,
        /** Stands for the subject before: the figure. */
        BACK,
        /** Says of what points back only which or how much of it: the overall figure. */
        DEGREE,
        /** Empty before what is measured: the number of. */
        LEAD,
        /** People. */
        WHO,
        /** Counted per share: earnings. */
        EARNED,
        /** Stands for the company that the article is about. */
        FIRM
    }

    private final Map<Kind, Set<String>> forms = new EnumMap<>(Kind.class);

    private SubjectTable() {
        for (Kind kind : Kind.values()) {
            forms.put(kind, new HashSet<>());
        }
    }

    public static SubjectTable read(RuleFiles files, Problems problems) {
        SubjectTable table = new SubjectTable();
        Map<String, EnumSet<Kind>> seen = new HashMap<>();
        List<String> header = List.of("kind", "forms", "example");
        for (RuleTable.Row row : RuleTable.read(files, FILE, header, problems).rows()) {
            row.choice("kind", Kind.class).ifPresent(kind -> table.add(row, kind, seen));
        }
        return table;
    }

    private void add(RuleTable.Row row, Kind kind, Map<String, EnumSet<Kind>> seen) {
        if (row.list("forms").isEmpty()) {
            row.required("forms");
            return;
        }
        Optional<Example> example = Example.of(row);
        if (example.isEmpty()) {
            return;
        }
        String text = example.get().text().toLowerCase(Locale.ROOT);
        Set<String> words = Set.copyOf(Scanner.scan(text).stream().map(Token::lower).toList());
        boolean shown = false;
        for (String form : row.list("forms")) {
            if (!seen.computeIfAbsent(form, f -> EnumSet.noneOf(Kind.class)).add(kind)) {
                row.problem("forms", "\"" + form + "\" stands twice for one kind; leave one");
            }
            forms.get(kind).add(form);
            shown |= words.contains(form);
        }
        String means = kind.name().toLowerCase(Locale.ROOT);
        if (!shown || !means.equals(example.get().meaning())) {
            row.problem(
                    "example",
                    "\""
                            + example.get().text()
                            + "\" means "
                            + (shown ? means : "nothing of this line")
                            + ", not "
                            + example.get().meaning());
        }
    }

    /** Whether a word in lower case is of a kind. */
    public boolean is(String word, Kind kind) {
        return forms.get(kind).contains(word);
    }
}
