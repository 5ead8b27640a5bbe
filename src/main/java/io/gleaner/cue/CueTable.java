package io.gleaner.cue;

import io.gleaner.rules.Example;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import io.gleaner.tokens.Finder;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Phrases;
import io.gleaner.tokens.Scanner;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Words of one kind with what they tell, found wherever they stand; of overlapping ones the first
 * and longest.
 */
final class CueTable<T> implements Finder<T> {
    private final Phrases<Entry<T>> phrases;

    /** A meaning and the name of the line it was read from. */
    private record Entry<T>(T value, String rule) {}

    private CueTable(Phrases<Entry<T>> phrases) {
        this.phrases = phrases;
    }

    /**
     * Reads a table with a column {@code forms} and one {@code example} a line, which must hold one
     * of the forms.
     *
     * @param meaning a row's meaning; empty when the row is in error, which it has reported
     */
    static <T> CueTable<T> read(
            RuleFiles files,
            String file,
            List<String> header,
            Function<RuleTable.Row, Optional<T>> meaning,
            Problems problems) {
        Phrases.Builder<Entry<T>> phrases = Phrases.builder();
        Map<String, RuleTable.Row> owners = new HashMap<>();
        RuleTable table = RuleTable.read(files, file, header, problems);
        List<RuleTable.Row> good = new ArrayList<>();
        for (RuleTable.Row row : table.rows()) {
            List<String> forms = row.list("forms");
            if (forms.isEmpty()) {
                row.required("forms");
                continue;
            }
            Optional<T> value = meaning.apply(row);
            if (value.isEmpty()) {
                continue;
            }
            String rule = "cue:" + forms.get(0);
            for (String form : forms) {
                RuleTable.Row owner = owners.putIfAbsent(form, row);
                if (owner != null) {
                    row.problem(
                            "forms",
                            "\""
                                    + form
                                    + "\" stands in "
                                    + owner.place()
                                    + " already; a form may mean one thing only");
                }
                phrases.add(form, new Entry<>(value.get(), rule));
            }
            good.add(row);
        }
        CueTable<T> cues = new CueTable<>(phrases.build());
        good.forEach(row -> cues.checkExample(row));
        return cues;
    }

    private void checkExample(RuleTable.Row row) {
        Optional<Example> example = Example.of(row);
        if (example.isEmpty()) {
            return;
        }
        List<Token> tokens = Scanner.scan(example.get().text());
        String rule = "cue:" + row.list("forms").get(0);
        String read = "nothing of this line";
        for (int i = 0; i < tokens.size(); i++) {
            Phrases.Match<Entry<T>> match = phrases.at(tokens, i);
            if (match != null && match.value().rule().equals(rule)) {
                read = words(match.value().value());
                break;
            }
        }
        if (!read.equals(example.get().meaning())) {
            row.problem(
                    "example",
                    "\""
                            + example.get().text()
                            + "\" means "
                            + read
                            + ", not "
                            + example.get().meaning());
        }
    }

    /** A meaning as examples write it: up verb, part noun. */
    private static String words(Object value) {
        return value.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public List<Mention<T>> find(Sentence sentence) {
        List<Mention<T>> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            Phrases.Match<Entry<T>> match = phrases.at(sentence, i);
            if (match == null) {
                i++;
            } else {
                found.add(
                        Mention.of(
                                match.value().value(),
                                sentence,
                                match.from(),
                                match.to(),
                                match.value().rule()));
                i = match.to();
            }
        }
        return found;
    }
}
