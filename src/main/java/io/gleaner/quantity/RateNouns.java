package io.gleaner.quantity;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import io.gleaner.tokens.Phrases;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.List;

/**
 * The nouns that rates are given by: those of {@code quantity/rates.csv}, a share, a head, a night;
 * and after {@code per} any other.
 */
final class RateNouns {
    private static final String FILE = "quantity/rates.csv";
    private static final List<String> HEADER = List.of("noun", "words", "example");
    private static final int MOST_WORDS = 3;

    private final Phrases<String> listed;
    private final Singular singular;

    private RateNouns(Phrases<String> listed, Singular singular) {
        this.listed = listed;
        this.singular = singular;
    }

    static RateNouns read(RuleFiles files, Problems problems) {
        Phrases.Builder<String> nouns = Phrases.builder();
        for (RuleTable.Row row : RuleTable.read(files, FILE, HEADER, problems).rows()) {
            String noun = row.required("noun");
            row.required("words");
            row.required("example");
            for (String word : row.list("words")) {
                UnitTable.variants(word).forEach(form -> add(row, nouns, form, noun));
            }
        }
        // mistakes in the table of nouns are told by those who count with it
        return new RateNouns(nouns.build(), Singular.read(files, new Problems()));
    }

    private static void add(
            RuleTable.Row row, Phrases.Builder<String> nouns, String form, String noun) {
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

    /** The noun of the table that begins at a token, or null. */
    Phrases.Match<Unit> listed(Sentence s, int at) {
        Phrases.Match<String> noun = listed.at(s, at);
        return noun == null ? null : new Phrases.Match<>(Unit.counted(noun.value()), at, noun.to());
    }

    /** Live, married. */
    private static boolean describes(Sentence s, int at) {
        return s.tag(at) == Tag.ADJ
                || s.tag(at) == Tag.VERB && s.lower(at).endsWith("ed") && s.tag(at + 1).nominal();
    }

    /** Any noun, with the words that describe it: live births. */
    Phrases.Match<Unit> any(Sentence s, int at) {
        if (at >= s.size() || !s.token(at).isWord()) {
            return null;
        }
        int to = at;
        while (to - at < MOST_WORDS && describes(s, to)) {
            to++;
        }
        int noun = to;
        while (to - at < MOST_WORDS && s.tag(to).nominal() && s.token(to).isWord()) {
            to++;
            if (!singular.of(s.lower(to - 1)).equals(s.lower(to - 1))) {
                // a plural ends its group: per 1,000 births last year
                break;
            }
        }
        if (to == noun) {
            return null;
        }
        // per Acme share: a name before the noun only says whose
        int first = at;
        while (first < to - 1 && s.token(first).capitalised() && !s.token(to - 1).capitalised()) {
            first++;
        }
        Phrases.Match<Unit> listed = listed(s, to - 1);
        if (listed != null && listed.to() == to && first == to - 1) {
            return new Phrases.Match<>(listed.value(), at, to);
        }
        StringBuilder name = new StringBuilder();
        for (int i = first; i < to - 1; i++) {
            name.append(s.lower(i)).append(' ');
        }
        name.append(singular.of(s.lower(to - 1)));
        return new Phrases.Match<>(Unit.counted(name.toString()), at, to);
    }
}
