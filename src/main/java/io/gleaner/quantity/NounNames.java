package io.gleaner.quantity;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a counted thing is called: one of it, with the noun without which it is another thing. */
final class NounNames {
    /** Words of so few letters have no capital even in headlines. */
    private static final int LITTLE = 3;

    /** As much of a sentence as tells whether it is a headline. */
    private static final int LINE = 40;

    private final Singular singular;
    private final Set<String> vague;

    /**
     * @param vague heads that keep the noun before them
     */
    private NounNames(Singular singular, Set<String> vague) {
        this.singular = singular;
        this.vague = vague;
    }

    static NounNames read(RuleFiles files, Singular singular, Problems problems) {
        Set<String> vague = new HashSet<>();
        RuleTable table =
                RuleTable.read(files, "quantity/heads.csv", List.of("words", "example"), problems);
        for (RuleTable.Row row : table.rows()) {
            vague.addAll(row.list("words"));
        }
        return new NounNames(singular, Set.copyOf(vague));
    }

    /** The head, with the nouns that it is compounded with: base station. */
    String of(Sentence s, int from, int head) {
        String one = one(s, head);
        int first = head;
        if (vague.contains(singular.of(s.lower(head)))
                && head > from
                && s.tag(head - 1).nominal()
                && s.token(head - 1).isWord()
                // US states, but Member States
                && s.token(head - 1).capitalised() == s.token(head).capitalised()) {
            first--;
            // drug poisoning death: what is poisoned belongs to the poisoning
            if (first > from && act(s.lower(first)) && s.tag(first - 1) == Tag.NOUN) {
                first--;
            }
        }
        if (first == head && head - 2 >= from && prefixed(s, head)) {
            return s.lower(head - 2) + '-' + one;
        }
        if (first < head && s.token(head).capitalised()) {
            // Member States: the capitals are part of the name
            return s.token(first).text() + ' ' + s.token(head).text().charAt(0) + one.substring(1);
        }
        StringBuilder name = new StringBuilder();
        for (int i = first; i < head; i++) {
            name.append(s.lower(i)).append(' ');
        }
        return name.append(one).toString();
    }

    /**
     * One of what a word counts: Kenyans, MPs and GCSEs keep their capitals, in a text that has
     * others.
     */
    private String one(Sentence s, int at) {
        String text = s.token(at).text();
        String one = singular.of(s.lower(at));
        if (!s.token(at).capitalised() || headline(s)) {
            return one;
        }
        int capitals = 0;
        while (capitals < text.length() && Character.isUpperCase(text.charAt(capitals))) {
            capitals++;
        }
        boolean acronym =
                capitals > 1
                        && (capitals == text.length()
                                || text.endsWith("s") && capitals == text.length() - 1);
        if (acronym) {
            return text.substring(0, capitals);
        }
        boolean name = at > 0 && (s.tag(at) == Tag.PROPN || demonym(one));
        return name ? text.charAt(0) + one.substring(1) : one;
    }

    private static boolean act(String lower) {
        return lower.endsWith("ing") || lower.endsWith("ment") || lower.endsWith("tion");
    }

    /** Sub-index, ex-employee: a noun that is another without the part before it. */
    private static boolean prefixed(Sentence s, int head) {
        boolean hyphen =
                s.lower(head - 1).equals("-")
                        && !s.token(head - 1).spaced()
                        && !s.token(head).spaced();
        return hyphen
                && switch (s.lower(head - 2)) {
                    case "sub", "ex", "co" -> true;
                    default -> false;
                };
    }

    private static boolean demonym(String one) {
        return one.endsWith("an") || one.endsWith("ese") || one.endsWith("ish");
    }

    /** Whether most words begin with capitals, which then say nothing. */
    static boolean headline(Sentence s) {
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < s.size() && i < LINE; i++) {
            if (s.token(i).isWord() && s.token(i).text().length() > LITTLE) {
                words++;
                capitals += s.token(i).capitalised() ? 1 : 0;
            }
        }
        return capitals * 3 > words * 2;
    }
}
