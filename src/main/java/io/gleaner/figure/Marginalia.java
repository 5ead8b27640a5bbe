package io.gleaner.figure;

import io.gleaner.cue.CueWords;
import io.gleaner.quantity.Quantity;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.Set;

/**
 * Numbers that an article's makers left in it and no analyst would want: parts of addresses and
 * markup, sizes of files to fetch, {@code three-digit} codes, {@code the two} for two people.
 */
final class Marginalia {
    private static final Set<String> SMALL =
            Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /** What somebody unnamed does: one analyst said. */
    private static final Set<String> SAYING =
            Set.of(
                    "said",
                    "says",
                    "saying",
                    "told",
                    "telling",
                    "noted",
                    "noting",
                    "argued",
                    "commented",
                    "wrote",
                    "claimed",
                    "suggested",
                    "warned",
                    "explained");

    /** No address is followed further than this. */
    private static final int LONGEST = 60;

    private Marginalia() {}

    static boolean is(Sentence s, Mention<Quantity> q, CueWords words) {
        return inAddress(s, q)
                || inMarkup(s, q)
                || fileSize(s, q, words)
                || q.value().unit().is("digit")
                || pronoun(s, q)
                || oneSpeaker(s, q)
                || dialled(s, q)
                || year(s, q);
    }

    /** {@code http://www.example.org/no-43/table-2.xls}: glued to a web or mail address. */
    private static boolean inAddress(Sentence s, Mention<Quantity> q) {
        int from = q.from();
        while (from > 0 && !s.token(from).spaced() && q.from() - from < LONGEST) {
            from--;
        }
        int to = q.to();
        while (to < s.size() && !s.token(to).spaced() && to - q.to() < LONGEST) {
            to++;
        }
        if (to - from <= q.length() + 2) {
            return false;
        }
        String run = s.words(from, to);
        return run.contains("://") || run.contains("www.") || run.contains("@");
    }

    /** {@code <iframe border="0">}. */
    private static boolean inMarkup(Sentence s, Mention<Quantity> q) {
        for (int i = q.from() - 1; i >= Math.max(0, q.from() - LONGEST); i--) {
            String word = s.lower(i);
            if (word.equals(">")) {
                return false;
            }
            if (word.equals("<")) {
                return i + 1 < s.size() && s.token(i + 1).isWord() && !s.token(i + 1).spaced();
            }
        }
        return false;
    }

    /** {@code Table 1 (1.66 Mb Excel sheet)}. */
    private static boolean fileSize(Sentence s, Mention<Quantity> q, CueWords words) {
        if (q.value().unit().isMoney()) {
            return false;
        }
        boolean file = false;
        for (int i = q.to(); i < q.to() + 3; i++) {
            file |= words.is(s.lower(i), CueWords.Kind.FILE);
        }
        // XLS format (34.5 Kb)
        boolean size =
                s.lower(q.to() + 1).equals(")")
                        && (s.lower(q.to()).equals("kb") || s.lower(q.to()).equals("mb"));
        return s.lower(q.from() - 1).equals("(") && (file || size);
    }

    /** {@code The two are expected to meet}. */
    private static boolean pronoun(Sentence s, Mention<Quantity> q) {
        if (q.length() > 1 || q.value().hasNoun() || !SMALL.contains(s.lower(q.from()))) {
            return false;
        }
        Tag next = s.tag(q.to());
        String before = s.lower(q.from() - 1);
        return (before.equals("the") || before.equals("these") || before.equals("those"))
                && (next == Tag.VERB
                        || next == Tag.AUX
                        || next == Tag.CCONJ
                        || s.lower(q.to()).equals("."));
    }

    /** {@code One analyst in London said}: somebody, not a count of analysts. */
    private static boolean oneSpeaker(Sentence s, Mention<Quantity> q) {
        if (!s.lower(q.from()).equals("one") || q.length() > 1 || !q.value().hasNoun()) {
            return false;
        }
        for (int i = q.value().nounTo(); i < Math.min(s.size(), q.to() + 8); i++) {
            String word = s.lower(i);
            if (SAYING.contains(word) || s.lower(q.from() - 1).equals("as") && word.equals("put")) {
                return true;
            }
            if (s.tag(i) == Tag.PUNCT || s.tag(i) == Tag.AUX) {
                return false;
            }
        }
        return false;
    }

    /** {@code +49 30 1234567}: numbers in a row behind a plus. */
    private static boolean dialled(Sentence s, Mention<Quantity> q) {
        if (!q.value().unit().isNone() || q.value().hasNoun()) {
            return false;
        }
        int from = q.from();
        while (from > 0 && q.to() - from < 8 && dials(s, from - 1)) {
            from--;
        }
        int to = q.to();
        while (to < s.size() && to - from < 12 && dials(s, to)) {
            to++;
        }
        return to - from >= 3 && s.lower(from).startsWith("+");
    }

    private static boolean dials(Sentence s, int token) {
        return s.token(token).isNumber()
                || switch (s.lower(token)) {
                    case "+", "-", "(", ")", "(0)", "/" -> true;
                    default -> false;
                };
    }

    /** {@code Still lower than 2007 (10 percent)}: a year that stands for its value. */
    private static boolean year(Sentence s, Mention<Quantity> q) {
        String number = s.lower(q.to() - 1);
        boolean four =
                number.length() == 4
                        && (number.startsWith("19") || number.startsWith("20"))
                        && number.chars().allMatch(Character::isDigit);
        boolean than =
                s.lower(q.to() - 2).equals("than")
                        && (s.lower(q.to() - 3).equals("lower")
                                || s.lower(q.to() - 3).equals("higher"));
        return four && than && q.value().unit().isNone() && !q.value().hasNoun();
    }
}
