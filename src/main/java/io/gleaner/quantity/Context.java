package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import io.gleaner.tokens.Token;

/**
 * Tells by what stands around a number that it is none: a date, a time of day, an ordinal, the item
 * of a list, a telephone number, the pronoun one; years and names by {@link Years} and {@link
 * Names}.
 */
final class Context {
    /** How far before its digits the word telephone may stand. */
    private static final int PHONE = 14;

    /** Digits of a count in brackets behind a name; of four, it may be a year. */
    private static final int TALLY = 3;

    /** Digits that a count behind capitals may have without a comma. */
    private static final int LONGEST_COUNT = 5;

    private final Traps traps;
    private final Numbers numbers;
    private final Years years;
    private final Names names;
    private final Codes codes;

    Context(Traps traps, Numbers numbers, WordLists lists) {
        this.traps = traps;
        this.numbers = numbers;
        this.years = new Years(traps, lists);
        this.names = new Names(traps, numbers, lists);
        this.codes = new Codes(traps, lists);
    }

    /** Whether a number is glued into something else, unless a currency frees it. */
    boolean glued(Sentence s, Numeral number, boolean money) {
        return !money && names.glued(s, number.from(), number.to());
    }

    /** Whether a number with its unit is no quantity. */
    boolean trapped(Sentence s, Draft d) {
        if (d.dropped || heading(s, d) || d.unitBefore) {
            return d.dropped || heading(s, d);
        }
        String before = s.lower(d.from - 1);
        boolean ordinal = s.lower(d.to).equals("-") && Names.ordinal(s.lower(d.to + 1));
        if (ordinal && !s.token(d.to - 1).isNumber()
                || before.equals("per")
                || vague(s, d, before)
                || coded(s, d)) {
            return true;
        }
        if (d.unit.is("percent")) {
            return false;
        }
        return codes.is(s, d)
                || !grouped(s, d) && traps.named(s, d.from)
                || code(s, d)
                || dated(s, d)
                || !d.hasUnit() && years.is(s, d)
                || item(s, d)
                || pronoun(s, d)
                || names.in(s, d);
    }

    /** Assets (EUR million), traffic (million boxes): a scale of what stands elsewhere. */
    private boolean heading(Sentence s, Draft d) {
        int from = d.number.from();
        return d.number.to() == from + 1
                && numbers.isMultiplier(s.lower(from))
                && (d.unitBefore || s.lower(d.from - 1).equals("("));
    }

    /** The workforce numbers 12,000: what is grouped or scaled is no part of a name. */
    private static boolean grouped(Sentence s, Draft d) {
        int last = d.number.to() - 1;
        // Phase 1b: a letter glued to a digit
        boolean letter = s.token(last).text().length() == 1 && !s.token(last).spaced();
        return d.number.scaled() && !letter || s.token(d.number.from()).text().indexOf(',') > 0;
    }

    /** The 30A line, 1o00: letters glued to digits that are no unit. */
    private static boolean code(Sentence s, Draft d) {
        if (d.hasUnit()
                || d.to >= s.size()
                || d.to != d.number.to()
                || !s.token(d.to - 1).isNumber()) {
            return false;
        }
        Token after = s.token(d.to);
        boolean goesOn =
                d.to + 1 < s.size() && s.token(d.to + 1).isNumber() && !s.token(d.to + 1).spaced();
        return after.isWord() && !after.spaced() && (goesOn || after.capitalised());
    }

    /** Several hundred, thousands of: no number. */
    private boolean vague(Sentence s, Draft d, String before) {
        String first = s.lower(d.from);
        return numbers.isMultiplier(first) && (first.endsWith("s") || traps.isVague(before));
    }

    /** March 5, 5 March, 3 pm, nine o'clock. */
    private boolean dated(Sentence s, Draft d) {
        if (d.number.scaled()) {
            return false;
        }
        if (traps.isClock(s.lower(d.number.to()))) {
            return true;
        }
        boolean whole = d.number.kind() == Numeral.Kind.DIGITS && d.value().scale() <= 0;
        if (!whole || d.value().signum() <= 0 || d.value().intValue() > 31) {
            return false;
        }
        String before = s.lower(d.from - 1);
        if (month(s, d.from - 1) && !month(s, d.to) && counted(s, d)) {
            return false;
        }
        return month(s, d.from - 1)
                || month(s, d.to)
                || s.lower(d.to).equals("of") && month(s, d.to + 1)
                || before.equals(".") && month(s, d.from - 2);
    }

    /** In March 12 jets crashed: a day stands in no "in". */
    private static boolean counted(Sentence s, Draft d) {
        String in = s.lower(d.from - 2);
        return (in.equals("in") || in.equals("during"))
                && s.tag(d.to) == Tag.NOUN
                && s.lower(d.to).endsWith("s");
    }

    private boolean month(Sentence s, int at) {
        return traps.isMonth(s.lower(at)) && s.token(at).capitalised();
    }

    /** "1." or "(1)" or "[1]" that only count the items of a text. */
    private static boolean item(Sentence s, Draft d) {
        if (d.number.scaled()
                || d.hasUnit()
                || d.number.kind() != Numeral.Kind.DIGITS
                || d.value().scale() > 0
                || d.value().intValue() >= 1000) {
            return false;
        }
        if (d.to == d.from + 1 && s.token(d.from).text().equals("000")) {
            // in '000: thousands, which no number tells
            return true;
        }
        String before = s.lower(d.from - 1);
        String next = s.lower(d.to);
        boolean first = d.from == 0 || before.equals("|");
        boolean opens = first && (next.equals(".") || next.equals(")"));
        boolean round = before.equals("(") && next.equals(")") && s.size() > 3 && !tally(s, d.from);
        boolean square = before.equals("[") && next.equals("]");
        return opens || round || square;
    }

    /** Peru (26), Chile (21): as many as the names before them have, and no numbers of items. */
    static boolean tally(Sentence s, int at) {
        if (!s.lower(at - 1).equals("(")) {
            return false;
        }
        int tallies = 0;
        boolean counts = false;
        for (int i = 2; i + 1 < s.size(); i++) {
            String digits = s.token(i).text();
            boolean bracketed =
                    s.token(i).isNumber()
                            && digits.length() <= TALLY
                            && DigitRuns.plainRun(digits)
                            && s.lower(i - 1).equals("(")
                            && s.token(i - 1).spaced()
                            && s.token(i - 2).isWord()
                            && s.lower(i + 1).equals(")");
            if (bracketed) {
                tallies++;
                counts |= Integer.parseInt(digits) > tallies;
                counts &= i != at || s.tag(i - 2).nominal();
            }
        }
        return counts && tallies > 1 && s.lower(at + 1).equals(")");
    }

    /** A telephone number, a stock code: HKSE: 4338. */
    private boolean coded(Sentence s, Draft d) {
        if (d.hasUnit() || d.number.kind() != Numeral.Kind.DIGITS || d.number.scaled()) {
            return false;
        }
        if (phoned(s, d) && !counts(s, d)) {
            return true;
        }
        if (d.from > 0 && allCapitals(s.token(d.from - 1)) && s.token(d.from).spaced()) {
            // IMO 9321483
            return DigitRuns.plainRun(s.token(d.from).text())
                    && s.token(d.from).text().length() > LONGEST_COUNT;
        }
        return s.lower(d.from - 1).equals(":") && d.from > 1 && allCapitals(s.token(d.from - 2));
    }

    /**
     * Asked for behind a telephone word only: telling the tag of a noun costs a tagged sentence.
     */
    private static boolean counts(Sentence s, Draft d) {
        return s.lower(d.to).equals("people")
                || s.lower(d.to).endsWith("s") && s.tag(d.to) == Tag.NOUN;
    }

    private boolean phoned(Sentence s, Draft d) {
        for (int i = d.from - 1; i >= 0 && i > d.from - PHONE; i--) {
            String lower = s.lower(i);
            if (lower.equals(",") || lower.equals(";")) {
                return false;
            }
            if (traps.isPhone(lower)) {
                return true;
            }
        }
        return false;
    }

    private static boolean allCapitals(Token token) {
        return token.isWord()
                && token.text().length() > 1
                && token.text().chars().allMatch(Character::isUpperCase);
    }

    /**
     * The one that is no number: one of the, the one, one analyst; only beside another count it is
     * one itself: two in May and one in June.
     */
    private boolean pronoun(Sentence s, Draft d) {
        String next = s.lower(d.to);
        if (d.number.kind() == Numeral.Kind.WORDS && next.equals("'s")) {
            return true;
        }
        boolean one =
                d.number.to() == d.number.from() + 1
                        && s.lower(d.number.from()).equals("one")
                        && (!d.hasUnit() || d.unit.isCount());
        String before = s.lower(d.from - 1);
        if (!one || before.equals("to") && numbers.isWord(s.lower(d.from - 2))) {
            return false;
        }
        boolean linked =
                switch (next) {
                    case "to", "or", "and", "-" -> true;
                    default -> false;
                };
        if (linked && d.to + 1 < s.size() && numbers.mayBegin(s.token(d.to + 1))) {
            String other = s.lower(d.to + 1);
            return other.equals("one") || other.equals("half");
        }
        return !before.equals("and") || next.equals("of") || !counted(s, d.from - 1);
    }

    private boolean counted(Sentence s, int to) {
        for (int i = 0; i < to; i++) {
            if (numbers.isWord(s.lower(i)) && !s.lower(i).equals("one")) {
                return true;
            }
        }
        return false;
    }
}
