package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Shape;
import io.gleaner.tokens.Tag;
import io.gleaner.tokens.Token;

/**
 * Tells by what stands around a number that it is none: a year, a date, a time of day, an ordinal,
 * part of a name, a version, a score, a telephone number, the pronoun one.
 */
final class Context {
    private final Traps traps;
    private final Numbers numbers;

    Context(Traps traps, Numbers numbers) {
        this.traps = traps;
        this.numbers = numbers;
    }

    /** Whether the digits at a token are glued into a name, a code, an address, a time. */
    boolean glued(Sentence s, int from, int to, boolean money) {
        if (money) {
            return false;
        }
        Token first = s.token(from);
        if (!first.spaced() && from > 0) {
            Token before = s.token(from - 1);
            if (before.isWord() || before.isNumber()) {
                return true;
            }
            switch (before.lower()) {
                case "/", "=", "&", "_", "@", "#", ":", "\\", "*", "^" -> {
                    return true;
                }
                case "." -> {
                    return from > 1 && !before.spaced() && s.token(from - 2).isWord();
                }
                case "-", "\u2013" -> {
                    if (!before.spaced() && from > 1 && afterHyphen(s, from)) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return to < s.size() && !s.token(to).spaced() && gluedAfter(s, to);
    }

    /** Covid-19, SCP-173, top-10; but sub-7, minus-260, mid-20. */
    private boolean afterHyphen(Sentence s, int from) {
        Token word = s.token(from - 2);
        if (!word.isWord()) {
            return false;
        }
        return switch (word.lower()) {
            case "sub",
                    "minus",
                    "plus",
                    "under",
                    "over",
                    "negative",
                    "then",
                    "to",
                    "or",
                    "and",
                    "pre",
                    "about",
                    "around",
                    "nearly",
                    "almost" ->
                    false;
            default -> !numbers.isWord(word.lower());
        };
    }

    private boolean gluedAfter(Sentence s, int to) {
        Token after = s.token(to);
        if (after.isWord()) {
            return traps.isSuffix(after);
        }
        boolean digitsNext =
                to + 1 < s.size() && s.token(to + 1).isNumber() && !s.token(to + 1).spaced();
        return switch (after.lower()) {
            case ":", "/", "_", "@", "=", "." -> digitsNext;
            // twenty-second, but a 10-second clip
            case "-" ->
                    !s.token(to - 1).isNumber()
                            && to + 1 < s.size()
                            && !s.token(to + 1).spaced()
                            && ordinal(s.lower(to + 1));
            default -> false;
        };
    }

    /** Twenty-first, the 20th: an ordinal ends here. */
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

    /** Whether a bare number is a year: 2014 after "in", "since", a month; 1990s; 2012-13. */
    boolean year(Sentence s, Draft d) {
        if (d.number.kind() != Numeral.Kind.DIGITS || d.number.scaled() || d.to - d.from != 1) {
            return false;
        }
        String text = s.token(d.from).text();
        if (text.length() != 4 || !Numbers.plainRun(text)) {
            return false;
        }
        int value = Integer.parseInt(text);
        if (value < 1000 || value > 2199) {
            return false;
        }
        String next = s.lower(d.to);
        if ((next.equals("-") || next.equals("\u2013") || next.equals("/"))
                && d.to + 1 < s.size()
                && s.token(d.to + 1).isNumber()) {
            return value >= 1400;
        }
        String before = s.lower(d.from - 1);
        if ((before.equals("between") || before.equals("from"))
                && (next.equals("and") || next.equals("to"))
                && isYear(s, d.to + 1)) {
            return true;
        }
        if (value >= 1800) {
            return !countedAfterAll(s, d, before);
        }
        return switch (before) {
            case "in", "since", "until", "circa", "ad" -> true;
            default -> false;
        };
    }

    private static boolean isYear(Sentence s, int at) {
        return at < s.size()
                && s.token(at).text().length() == 4
                && Numbers.plainRun(s.token(at).text())
                && Integer.parseInt(s.token(at).text()) < 2200;
    }

    /** 2000 people: a plural noun right after, and nothing of time before. */
    private boolean countedAfterAll(Sentence s, Draft d, String before) {
        if (timeBefore(before) || traps.isMonth(before)) {
            return false;
        }
        if (boundBefore(before)) {
            return true;
        }
        int noun = d.to;
        while (noun < d.to + 3 && s.tag(noun) == Tag.ADJ) {
            noun++;
        }
        String lower = s.lower(noun);
        boolean plural = s.tag(noun) == Tag.NOUN && (lower.endsWith("s") || lower.equals("people"));
        Tag tag = s.tag(d.from - 1);
        boolean room =
                tag == Tag.VERB
                        || tag == Tag.ADP
                        || tag == Tag.AUX
                        || tag == Tag.ADV
                        || d.from == 0
                        || tag == Tag.NUM;
        return plural && room && (d.from > 0 || lower.equals("people"));
    }

    private static boolean boundBefore(String lower) {
        return switch (lower) {
            case "about",
                    "over",
                    "nearly",
                    "almost",
                    "roughly",
                    "approximately",
                    "least",
                    "than",
                    "some",
                    "exceeded",
                    "topped",
                    "another" ->
                    true;
            default -> false;
        };
    }

    private static boolean timeBefore(String lower) {
        return switch (lower) {
            case "in",
                    "since",
                    "until",
                    "till",
                    "during",
                    "through",
                    "throughout",
                    "early",
                    "late",
                    "mid",
                    "fiscal",
                    "year",
                    "fy",
                    "by",
                    "circa",
                    "after",
                    "before",
                    "from",
                    "end",
                    "spring",
                    "summer",
                    "autumn",
                    "fall",
                    "winter",
                    "for",
                    "between",
                    "and",
                    "to",
                    "(",
                    "-",
                    "," ->
                    true;
            default -> false;
        };
    }

    /** March 5, 5 March, 3 pm, nine o'clock, the first item of a list. */
    boolean dated(Sentence s, Draft d) {
        if (d.number.scaled() || d.isRange() && d.hasUnit()) {
            return false;
        }
        String before = s.lower(d.from - 1);
        String next = s.lower(d.to);
        if (traps.isClock(s.lower(d.number.to()))) {
            return true;
        }
        if (d.number.kind() != Numeral.Kind.DIGITS) {
            return false;
        }
        boolean day =
                d.value().scale() <= 0 && d.value().intValue() <= 31 && d.value().signum() > 0;
        if (day
                && (month(s, d.from - 1)
                        || month(s, d.to)
                        || next.equals("of") && month(s, d.to + 1))) {
            return true;
        }
        // March 5 and 6; May 3-5, in ranges
        return day && before.equals(".") && month(s, d.from - 2);
    }

    private boolean month(Sentence s, int at) {
        String lower = s.lower(at);
        return traps.isMonth(lower)
                && (s.token(at).capitalised() && !lower.equals("spring") && !lower.equals("fall"));
    }

    /** "1." or "(1)" or "[1]" that only count the items of a text. */
    boolean item(Sentence s, Draft d) {
        if (d.number.scaled() || d.hasUnit() || d.number.kind() != Numeral.Kind.DIGITS) {
            return false;
        }
        String next = s.lower(d.to);
        if (d.from == 0 && (next.equals(".") || next.equals(")")) && d.value().intValue() < 100) {
            return s.size() > d.to + 1;
        }
        String before = s.lower(d.from - 1);
        boolean small = d.value().scale() <= 0 && d.value().intValue() < 1000;
        return small
                && (before.equals("[") && next.equals("]")
                        || before.equals("(") && next.equals(")") && s.size() > 3);
    }

    /** A telephone number, a stock code: HKSE: 4338. */
    boolean coded(Sentence s, Draft d) {
        if (d.hasUnit() || d.number.kind() != Numeral.Kind.DIGITS || d.number.scaled()) {
            return false;
        }
        for (int i = d.from - 1; i >= 0 && i > d.from - 8; i--) {
            if (s.lower(i).equals(",") || s.lower(i).equals(";")) {
                break;
            }
            if (traps.isPhone(s.lower(i))) {
                return true;
            }
        }
        return s.lower(d.from - 1).equals(":")
                && d.from > 1
                && s.token(d.from - 2).isWord()
                && s.token(d.from - 2).text().length() > 1
                && s.token(d.from - 2).text().chars().allMatch(Character::isUpperCase);
    }

    /** After a telephone number or a code of three and more parts, 222-222-2222; else the token. */
    static int codeEnd(Sentence s, int from) {
        int i = from;
        int parts = 0;
        while (i + 2 < s.size()
                && s.token(i).isNumber()
                && s.lower(i + 1).equals("-")
                && s.token(i + 2).isNumber()
                && !s.token(i + 1).spaced()
                && !s.token(i + 2).spaced()) {
            parts++;
            i += 2;
        }
        return parts >= 2 ? i + 1 : from;
    }

    /** The one that is no number: one of the, the one, this one. */
    boolean pronoun(Sentence s, Draft d) {
        if (d.number.kind() == Numeral.Kind.WORDS && s.lower(d.to).equals("'s")) {
            return true;
        }
        if (!s.lower(d.to - 1).equals("one") || d.number.from() != d.number.to() - 1) {
            return false;
        }
        if (d.hasUnit()
                || s.lower(d.from - 1).equals("to") && numbers.isWord(s.lower(d.from - 2))) {
            return false;
        }
        switch (s.lower(d.from - 1)) {
            case "the",
                    "this",
                    "that",
                    "which",
                    "each",
                    "every",
                    "any",
                    "no",
                    "another",
                    "last",
                    "first",
                    "next",
                    "'s",
                    "good",
                    "new",
                    "whichever",
                    "only",
                    "-",
                    "not" -> {
                if (!s.lower(d.from - 1).equals("only") && !s.lower(d.from - 1).equals("not")) {
                    return true;
                }
            }
            default -> {}
        }
        String lower = s.lower(d.to);
        boolean linked =
                lower.equals("to")
                        || lower.equals("or")
                        || lower.equals("and")
                        || lower.equals("-");
        if (linked && d.to + 1 < s.size() && numbers.mayBegin(s.token(d.to + 1))) {
            return s.lower(d.to + 1).equals("one") || s.lower(d.to + 1).equals("half");
        }
        Tag next = s.tag(d.to);
        return !(next == Tag.NOUN
                        || next == Tag.ADJ
                        || next == Tag.PROPN
                        || next == Tag.VERB && lower.endsWith("ed"))
                || lower.equals("day")
                || lower.equals("another");
    }

    /** A number word inside a name, Six Flags; digits after a name, Pixel 3; 10 Downing Street. */
    boolean name(Sentence s, Draft d) {
        Token first = s.token(d.from);
        if (d.number.kind() == Numeral.Kind.WORDS
                && !first.isNumber()
                && first.capitalised()
                && d.from > 0
                && !opensSentence(s, d.from)
                && d.to < s.size()
                && s.token(d.to).capitalised()
                && s.token(d.to).isWord()
                && s.lower(d.from + 1).length() > 1
                && !d.number.scaled()) {
            return s.token(d.from - 1).isWord() && !s.token(d.from - 1).capitalised();
        }
        if (d.number.kind() == Numeral.Kind.DIGITS && !d.number.scaled() && !d.hasUnit()) {
            return address(s, d) || afterName(s, d);
        }
        return false;
    }

    private static boolean opensSentence(Sentence s, int at) {
        return at == 0 || s.token(at - 1).shape() == Shape.SYMBOL;
    }

    private boolean address(Sentence s, Draft d) {
        for (int i = d.to; i < d.to + 4 && i < s.size(); i++) {
            if (!s.token(i).capitalised()) {
                return false;
            }
            if (i > d.to && traps.isStreet(s.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** 737 Max, 787 Dreamliner: digits before a name that is no plural. */
    boolean model(Sentence s, Draft d) {
        if (d.number.kind() != Numeral.Kind.DIGITS
                || d.number.scaled()
                || d.isRange()
                || d.to != d.from + 1
                || d.to >= s.size()
                || s.token(d.from).text().length() != 3
                || !Numbers.plainRun(s.token(d.from).text())) {
            return false;
        }
        Token next = s.token(d.to);
        return next.isWord()
                && next.capitalised()
                && !next.lower().endsWith("s")
                && s.tag(d.to) == Tag.PROPN
                && !s.tag(d.to + 1).nominal();
    }

    /** A bare whole number right after a name in the middle of a sentence, no noun after it. */
    private boolean afterName(Sentence s, Draft d) {
        if (d.from < 2
                || d.value().scale() > 0
                || d.value().intValue() >= 10_000
                || s.token(d.from).text().indexOf(',') >= 0) {
            return false;
        }
        Token before = s.token(d.from - 1);
        if (!before.isWord()
                || !before.capitalised()
                || !s.token(d.from).spaced()
                || s.tag(d.from - 1) != Tag.PROPN) {
            return false;
        }
        Tag next = s.tag(d.to);
        return next != Tag.NOUN && next != Tag.ADJ || s.token(d.to).shape() != Shape.WORD;
    }
}
