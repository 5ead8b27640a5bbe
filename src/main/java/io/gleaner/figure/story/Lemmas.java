package io.gleaner.figure.story;

import io.gleaner.rules.Example;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What forms of one word have in common: rose, rises and risen are {@code rise}. Irregular forms
 * stand in {@code rules/cue/lemmas.csv}; the endings of all others are cut, so that a lemma need
 * not be a word: {@code increas}.
 */
public final class Lemmas {
    private static final String FILE = "cue/lemmas.csv";
    private static final int SHORTEST = 4;

    private final Map<String, String> irregular = new HashMap<>();

    private Lemmas() {}

    public static Lemmas read(RuleFiles files, Problems problems) {
        Lemmas lemmas = new Lemmas();
        List<String> header = List.of("lemma", "forms", "example");
        for (RuleTable.Row row : RuleTable.read(files, FILE, header, problems).rows()) {
            String lemma = row.required("lemma");
            for (String form : row.list("forms")) {
                if (lemmas.irregular.put(form, lemma) != null) {
                    row.problem("forms", "\"" + form + "\" stands twice; leave one");
                }
            }
            Example.of(row)
                    .filter(
                            e ->
                                    !row.list("forms").contains(e.text())
                                            || !lemma.equals(e.meaning()))
                    .ifPresent(e -> row.problem("example", "shows no form of this line"));
        }
        return lemmas;
    }

    /** Of a word in lower case. */
    public String of(String lower) {
        String known = irregular.get(lower);
        if (known != null) {
            return known;
        }
        String word = lower;
        if (word.length() > SHORTEST && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + 'y';
        }
        if (word.length() > SHORTEST && word.endsWith("ing")) {
            return stem(word.substring(0, word.length() - 3));
        }
        if (word.length() > SHORTEST && word.endsWith("ed")) {
            return stem(word.substring(0, word.length() - 2));
        }
        if (word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")) {
            word = word.substring(0, word.length() - 1);
        }
        return word.length() > SHORTEST && word.endsWith("e")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** Without a doubled consonant: cutting is cut. */
    private static String stem(String cut) {
        int last = cut.length() - 1;
        boolean doubled =
                last > 2
                        && cut.charAt(last) == cut.charAt(last - 1)
                        && "ls".indexOf(cut.charAt(last)) < 0;
        if (doubled) {
            return cut.substring(0, last);
        }
        return cut.endsWith("e") ? cut.substring(0, last) : cut;
    }
}
