package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Shape;
import io.gleaner.tokens.Tag;
import io.gleaner.tokens.Token;

/**
 * Tells numbers that are part of a name, a code or an address: Covid-19, F-16, 737 Max, Six Flags,
 * 10 Downing Street, 222-222-2222.
 */
final class Names {
    private static final int LONGEST_NAME_NUMBER = 10_000;

    private final Traps traps;
    private final Numbers numbers;
    private final WordLists lists;

    Names(Traps traps, Numbers numbers, WordLists lists) {
        this.traps = traps;
        this.numbers = numbers;
        this.lists = lists;
    }

    /** Whether a number is glued into a name, a code, a time. */
    boolean glued(Sentence s, int from, int to) {
        Token first = s.token(from);
        if (from > 0 && !first.spaced() && gluedBefore(s, from)) {
            return true;
        }
        return to < s.size() && !s.token(to).spaced() && gluedAfter(s, to);
    }

    private boolean gluedBefore(Sentence s, int from) {
        Token before = s.token(from - 1);
        if (before.isWord() || before.isNumber()) {
            return true;
        }
        boolean tied = from > 1 && !before.spaced();
        return switch (before.lower()) {
            // n=484: how many were asked
            case "=" -> !(from > 1 && s.lower(from - 2).equals("n"));
            case "/", "&", "_", "@", "#", ":", "\\", "*", "^" -> true;
            case "." -> tied && s.token(from - 2).isWord();
            case "-", "\u2013" -> tied && afterHyphen(s, from);
            default -> false;
        };
    }

    /** Covid-19, SCP-173, top-10; but sub-7, minus-260. */
    private boolean afterHyphen(Sentence s, int from) {
        Token word = s.token(from - 2);
        // 5k-20k, $5m-10m, 5km-10km: the word goes with the number before it
        int number = from - 3;
        boolean measure =
                number >= 0
                        && s.token(number).isNumber()
                        && !word.spaced()
                        && word.text().length() <= 3
                        && (number == 0
                                || s.token(number).spaced()
                                || s.token(number - 1).shape() == Shape.SYMBOL);
        return word.isWord()
                && !measure
                && !lists.has(WordLists.Use.GLUED, word.lower())
                && !numbers.isWord(word.lower());
    }

    private boolean gluedAfter(Sentence s, int to) {
        Token after = s.token(to);
        if (after.isWord()) {
            return traps.isSuffix(after);
        }
        boolean tied = to + 1 < s.size() && !s.token(to + 1).spaced();
        return switch (after.lower()) {
            case ":", "/", "_", "@", "=", "." -> tied && s.token(to + 1).isNumber();
            // twenty-second, but a 10-second clip
            case "-" -> tied && !s.token(to - 1).isNumber() && ordinal(s.lower(to + 1));
            default -> false;
        };
    }

    /** The end of an ordinal: twenty-first, 20th. */
    static boolean ordinal(String lower) {
        return switch (lower) {
            case "first",
                    "second",
                    "third",
                    "fourth",
                    "fifth",
                    "sixth",
                    "seventh",
                    "eighth",
                    "ninth",
                    "st",
                    "nd",
                    "rd",
                    "th" ->
                    true;
            default -> false;
        };
    }

    /** 737 Max, 787 Dreamliner, the 787: digits before a name that is no plural, or alone. */
    static boolean model(Sentence s, Draft d, Nouns nouns, WordLists lists) {
        String digits = s.token(d.from).text();
        if (d.number.kind() != Numeral.Kind.DIGITS
                || d.number.scaled()
                || d.isRange()
                || d.to != d.from + 1
                || digits.length() < 2
                || digits.length() > 4
                || !DigitRuns.plainRun(digits)) {
            return false;
        }
        if (definite(s, d, nouns)) {
            return true;
        }
        if (digits.length() != 3 || d.to >= s.size()) {
            return false;
        }
        Token next = s.token(d.to);
        return next.isWord()
                && next.capitalised()
                && !next.lower().endsWith("s")
                && s.tag(d.to).nominal()
                && !NounNames.headline(s)
                && !s.lower(d.to + 1).equals("'s")
                && !s.lower(d.to + 1).equals("-")
                && s.tag(d.to + 1) != Tag.CCONJ
                && (!s.tag(d.to + 1).nominal()
                        || lists.has(WordLists.Use.MODEL, s.lower(d.to + 1)));
    }

    /** The 911 model, the 787 was, for the new 787: one thing and no several. */
    private static boolean definite(Sentence s, Draft d, Nouns nouns) {
        int article = d.from - 1;
        while (s.tag(article) == Tag.ADJ) {
            article--;
        }
        boolean one =
                switch (s.lower(article)) {
                    case "the", "its", "their", "'s" -> true;
                    default -> false;
                };
        if (!one) {
            return false;
        }
        String next = s.lower(d.to);
        Tag after = s.tag(d.to + 1);
        if (next.equals("-")) {
            // the 777-200LR
            return s.token(d.to + 1).isNumber() && !s.token(d.to + 1).spaced();
        }
        boolean verb =
                switch (next) {
                    case "was", "is", "has", "does" -> true;
                    default -> s.tag(d.to) == Tag.VERB && next.endsWith("s");
                };
        if (verb) {
            return true;
        }
        boolean longer = s.token(d.from).text().length() > 2;
        if (d.to >= s.size() || s.token(d.to).shape() == Shape.SYMBOL) {
            return longer
                    && !next.equals("+")
                    && !s.lower(article).equals("'s")
                    && !s.lower(article - 1).equals("of");
        }
        return longer
                && s.tag(d.to) == Tag.NOUN
                && !after.nominal()
                && after != Tag.ADJ
                && !nouns.plural(next)
                && !nouns.plural(nouns.singular(next))
                && !next.equals("mark")
                && !next.equals("level");
    }

    /** 888 Holdings: digits before a word that ends the names of companies. */
    private boolean company(Sentence s, Draft d) {
        return d.to < s.size()
                && d.to == d.from + 1
                && s.token(d.to).capitalised()
                && lists.has(WordLists.Use.COMPANY, s.lower(d.to));
    }

    /**
     * Labour won 40 seats, the Greens 8; Seats: Labour 210, Greens 8: the noun is left out behind a
     * name.
     */
    private static boolean gap(Sentence s, Draft d) {
        int lead = d.from - 1;
        while (lead >= 0 && s.token(lead).capitalised()) {
            lead--;
        }
        lead -= s.lower(lead).equals("the") ? 1 : 0;
        boolean ends =
                d.to >= s.size()
                        || switch (s.lower(d.to)) {
                            case ",", ".", ";", "and", "(" -> true;
                            default -> false;
                        };
        boolean follows =
                switch (s.lower(lead)) {
                    case ",", "and", ";", ":" -> true;
                    default -> false;
                };
        if (!ends || !follows) {
            return false;
        }
        boolean before = false;
        for (int i = 0; i < lead; i++) {
            before |= s.token(i).isNumber() && !yearly(s, i) && s.tag(i + 1) == Tag.NOUN;
        }
        return before || listed(s, lead);
    }

    private static boolean listed(Sentence s, int lead) {
        int colon = lead;
        while (colon >= 0 && !s.lower(colon).equals(":")) {
            colon--;
        }
        int pairs = 0;
        for (int i = colon + 2; colon >= 0 && i < s.size(); i++) {
            pairs += s.token(i).isNumber() && s.token(i - 1).capitalised() ? 1 : 0;
        }
        return pairs > 1;
    }

    private static boolean yearly(Sentence s, int at) {
        return s.token(at).text().length() == 4 && DigitRuns.plainRun(s.token(at).text());
    }

    /** Six Flags; Pixel 3. */
    boolean in(Sentence s, Draft d) {
        if (d.number.scaled()) {
            return false;
        }
        if (d.number.kind() == Numeral.Kind.WORDS) {
            return capitals(s, d);
        }
        if (d.number.kind() != Numeral.Kind.DIGITS) {
            return false;
        }
        if (d.to == d.from + 1
                && numberOfModel(s, d.from)
                && modelled(s, d.to)
                && !apart(s, d.from - 1)) {
            return true;
        }
        return !d.hasUnit() && (company(s, d) || afterName(s, d) && !gap(s, d));
    }

    /**
     * Plain digits after a capital word that is no plural, and a noun near: Challenger 604 jets.
     */
    static boolean numberOfModel(Sentence s, int at) {
        if (at < 1 || at >= s.size() || !s.token(at).isNumber() || !s.token(at).spaced()) {
            return false;
        }
        String digits = s.token(at).text();
        Token name = s.token(at - 1);
        return digits.length() > 1
                && digits.length() < 5
                && DigitRuns.plainRun(digits)
                && name.isWord()
                && name.capitalised()
                && !name.lower().endsWith("s")
                && s.tag(at - 1).nominal()
                && at + 1 < s.size()
                && s.token(at + 1).isWord()
                && s.token(at + 1).spaced();
    }

    /** Whether what bears model numbers stands after one, behind no more than two words. */
    private boolean modelled(Sentence s, int from) {
        for (int i = from; i < s.size() && i < from + 3 && s.token(i).isWord(); i++) {
            if (lists.has(WordLists.Use.MODEL, s.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** On Monday 250 cars, in Houston 604 jets: a day, a place, no maker of models. */
    private boolean apart(Sentence s, int name) {
        if (lists.has(WordLists.Use.APART, s.lower(name))) {
            return true;
        }
        boolean opens = name == 1 || name > 1 && s.token(name - 2).shape() == Shape.SYMBOL;
        return opens
                && switch (s.lower(name - 1)) {
                    case "in", "near", "across", "outside", "inside", "throughout" -> true;
                    default -> false;
                };
    }

    /** Six Flags, Capital One Financial, the Phoenix Four: a capital within running text. */
    private static boolean capitals(Sentence s, Draft d) {
        Token first = s.token(d.from);
        if (!first.isWord()
                || !first.capitalised()
                || d.from == 0
                || s.token(d.from - 1).shape() == Shape.SYMBOL) {
            return false;
        }
        boolean after = d.to < s.size() && s.token(d.to).isWord() && s.token(d.to).capitalised();
        boolean before = s.token(d.from - 1).capitalised();
        return after && !before || before && d.from > 1 && !NounNames.headline(s);
    }

    /** A bare whole number right after a name in the middle of a sentence, no noun after it. */
    private boolean afterName(Sentence s, Draft d) {
        if (d.from < 2
                || d.value().scale() > 0
                || d.value().intValue() >= LONGEST_NAME_NUMBER
                || s.token(d.from).text().indexOf(',') >= 0) {
            return false;
        }
        Token before = s.token(d.from - 1);
        if (!before.isWord() || !before.capitalised() || !s.token(d.from).spaced()) {
            return false;
        }
        if (s.tag(d.from - 1) != Tag.PROPN) {
            // a Learjet 45, whatever the tagger thinks of it
            boolean ends = d.to >= s.size() || s.token(d.to).shape() == Shape.SYMBOL;
            return ends && (s.tag(d.from - 2) == Tag.DET || s.lower(d.from - 2).equals("one"));
        }
        Tag next = s.tag(d.to);
        boolean acts = next == Tag.VERB || next == Tag.AUX;
        return next != Tag.NOUN && next != Tag.ADJ && !(acts && apart(s, d.from - 1));
    }
}
