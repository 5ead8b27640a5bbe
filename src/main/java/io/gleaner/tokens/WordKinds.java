package io.gleaner.tokens;

import io.gleaner.rules.Example;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Single words by what they do: a table of {@code kind,forms,example}, where a word may be of
 * several kinds. A line's example must hold one of its words and name its kind.
 */
public final class WordKinds<K extends Enum<K>> {
    private final Map<K, Set<String>> forms;

    private WordKinds(Class<K> kinds) {
        this.forms = new EnumMap<>(kinds);
        for (K kind : kinds.getEnumConstants()) {
            forms.put(kind, new HashSet<>());
        }
    }

    public static <K extends Enum<K>> WordKinds<K> read(
            RuleFiles files, String file, Class<K> kinds, Problems problems) {
        WordKinds<K> words = new WordKinds<>(kinds);
        Map<String, Set<K>> seen = new HashMap<>();
        List<String> header = List.of("kind", "forms", "example");
        for (RuleTable.Row row : RuleTable.read(files, file, header, problems).rows()) {
            row.choice("kind", kinds).ifPresent(kind -> words.add(row, kind, seen));
        }
        return words;
    }

    private void add(RuleTable.Row row, K kind, Map<String, Set<K>> seen) {
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
            if (!seen.computeIfAbsent(form, f -> new HashSet<>()).add(kind)) {
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
    public boolean is(String lower, K kind) {
        return forms.get(kind).contains(lower);
    }
}
