package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import io.gleaner.tokens.YearLevels;

/** Tells years from quantities: 2014, 2012-13, between 1600 and 1900; but 2000 people. */
final class Years {
    private static final int FIRST = 1000;

    /** From here on four digits are a year unless something is counted. */
    private static final int COMMON = 1800;

    private static final int LAST = 2199;

    private final Traps traps;
    private final WordLists lists;

    Years(Traps traps, WordLists lists) {
        this.traps = traps;
        this.lists = lists;
    }

    boolean is(Sentence s, Draft d) {
        return !YearLevels.is(s, d.from) && (shortened(s, d) || full(s, d));
    }

    /** Fiscal year '06, the class of '98: two digits behind an apostrophe. */
    private static boolean shortened(Sentence s, Draft d) {
        return d.from > 1
                && d.to == d.from + 1
                && s.token(d.from).text().length() == 2
                && DigitRuns.plainRun(s.token(d.from).text())
                && !s.token(d.from).spaced()
                && (s.token(d.from - 1).is("'") || s.token(d.from - 1).is("\u2019"))
                && s.token(d.from - 1).spaced()
                && s.token(d.from - 2).isWord()
                && !(s.tag(d.to) == Tag.NOUN && s.lower(d.to).endsWith("s"));
    }

    private boolean full(Sentence s, Draft d) {
        if (d.number.kind() != Numeral.Kind.DIGITS
                || d.number.scaled()
                || d.to - d.from != 1
                || !digits(s, d.from)) {
            return false;
        }
        int value = d.value().intValue();
        String next = s.lower(d.to);
        String before = s.lower(d.from - 1);
        if (before.equals("over") && value >= COMMON && next.equals("as")) {
            // over 2010 as a whole
            return true;
        }
        if (next.equals("'s") || value >= COMMON && has(s, d, before, next)) {
            return true;
        }
        if (next.equals("-") || next.equals("\u2013") || next.equals("/")) {
            boolean span = d.to + 1 < s.size() && s.token(d.to + 1).isNumber();
            if (span) {
                return value >= 1400;
            }
        }
        boolean span = before.equals("between") || before.equals("from");
        boolean linked = next.equals("and") || next.equals("to");
        if (span && linked && digits(s, d.to + 1)) {
            return true;
        }
        if (value >= COMMON) {
            return !counted(s, d, before);
        }
        return switch (before) {
            case "in", "since", "until", "circa", "ad" -> true;
            default -> false;
        };
    }

    /** Below 2005 levels, at 2010 prices; but more than 2000 prices, and checked 2000 prices. */
    private boolean has(Sentence s, Draft d, String before, String next) {
        boolean counts =
                before.equals("than")
                        && switch (s.lower(d.from - 2)) {
                            case "more", "fewer", "less" -> true;
                            default -> false;
                        };
        return lists.has(WordLists.Use.OF_YEAR, next)
                && lists.has(WordLists.Use.TO_YEAR, before)
                && !(counts && d.value().intValue() % 10 == 0);
    }

    private static boolean digits(Sentence s, int at) {
        if (at >= s.size() || s.token(at).text().length() != 4) {
            return false;
        }
        String text = s.token(at).text();
        if (!DigitRuns.plainRun(text)) {
            return false;
        }
        int value = Integer.parseInt(text);
        return value >= FIRST && value <= LAST;
    }

    /** 2000 people: a plural noun right after, and nothing of time before. */
    private boolean counted(Sentence s, Draft d, String before) {
        if (bounded(before)) {
            // an increase over 2006, until at least 2024: a bound goes with round numbers
            boolean until =
                    before.equals("least") && lists.has(WordLists.Use.TIME, s.lower(d.from - 3));
            return mayCount(s, d.to) || !until && d.value().intValue() % 10 == 0;
        }
        if (!s.token(d.from).spaced()
                || before.equals(",")
                || before.equals("(")
                || lists.has(WordLists.Use.TIME, before)
                || traps.isMonth(before)) {
            return false;
        }
        if (!mayCount(s, d.to)) {
            return false;
        }
        int noun = d.to;
        while (noun < d.to + 3 && s.tag(noun) == Tag.ADJ) {
            noun++;
        }
        String lower = s.lower(noun);
        boolean people = lower.equals("people");
        boolean plural = s.tag(noun) == Tag.NOUN && lower.endsWith("s") || people;
        if (!plural || d.from == 0) {
            return people;
        }
        return switch (s.tag(d.from - 1)) {
            case VERB, ADP, AUX, ADV, NUM -> true;
            default -> false;
        };
    }

    /** Whether a plural in small letters stands near, before any tag is asked. */
    private static boolean mayCount(Sentence s, int at) {
        for (int i = at; i < at + 3 && i < s.size(); i++) {
            String lower = s.lower(i);
            if (!s.token(i).isWord() || s.token(i).capitalised()) {
                return false;
            }
            if (lower.endsWith("s") || lower.equals("people")) {
                return true;
            }
        }
        return false;
    }

    private static boolean bounded(String lower) {
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
}
