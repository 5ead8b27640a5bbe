package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import io.gleaner.tokens.Token;

/**
 * Tells numbers that only identify something: streets and postal codes, telephones, places on the
 * globe, what begins with a zero.
 *
 * <pre>
 * address = number [ "SW" ] { capital word | ordinal } street    8825 SW 64th Court
 *         | "Rue" … | state "," digits                           45 Rue Lafayette; FL 33131
 * </pre>
 */
final class Codes {
    /** Digits of a postal code. */
    private static final int POSTAL = 5;

    /** How many words a street's name may have. */
    private static final int STREET = 5;

    /** Digits of the area that a telephone number begins with. */
    private static final int AREA = 3;

    /** Digits of the longest number that a thing bears. */
    private static final int LONGEST = 6;

    private final Traps traps;
    private final WordLists lists;

    Codes(Traps traps, WordLists lists) {
        this.traps = traps;
        this.lists = lists;
    }

    boolean is(Sentence s, Draft d) {
        if (d.number.kind() != Numeral.Kind.DIGITS || d.number.scaled() || d.isRange()) {
            return false;
        }
        if (d.unit.is("deg")) {
            return pole(s, d.to);
        }
        return !d.hasUnit() && (zero(s, d) || postal(s, d) || address(s, d) || opening(s, d));
    }

    /**
     * Invoice 4521 was paid, Motel 6 has rooms: one thing that opens a sentence, and its number.
     */
    private boolean opening(Sentence s, Draft d) {
        if (d.from != 1
                || !s.token(0).isWord()
                || s.token(1).text().length() > LONGEST
                || !DigitRuns.plainRun(s.token(1).text())) {
            return false;
        }
        String name = s.lower(0);
        boolean one =
                (s.tag(0).nominal() || s.tag(0) == Tag.VERB)
                        && !name.endsWith("s")
                        && !lists.has(WordLists.Use.APART, name)
                        && !lists.has(WordLists.Use.CROWD, name);
        // Decree 1412 frees 300: a verb that looks like a noun
        boolean frees =
                s.tag(d.to) == Tag.NOUN
                        && s.lower(d.to).endsWith("s")
                        && s.tag(d.to + 1) == Tag.NUM;
        return one && (frees || s.tag(d.to) == Tag.VERB || s.tag(d.to) == Tag.AUX);
    }

    /** 35.2°N. */
    private static boolean pole(Sentence s, int at) {
        return at < s.size()
                && switch (s.token(at).text()) {
                    case "N", "S", "E", "W" -> true;
                    default -> false;
                };
    }

    /** 09959, 0788: no number is written so, and no year either. */
    private static boolean zero(Sentence s, Draft d) {
        String digits = s.token(d.from).text();
        return digits.length() > 2
                && digits.charAt(0) == '0'
                && d.number.held()
                && d.value().scale() <= 0
                && DigitRuns.plainRun(digits);
    }

    /** FL, 33131; TX 78701; 75009 Paris. */
    private static boolean postal(Sentence s, Draft d) {
        String digits = s.token(d.from).text();
        if (digits.length() != POSTAL || !DigitRuns.plainRun(digits)) {
            return false;
        }
        int state = s.lower(d.from - 1).equals(",") ? d.from - 2 : d.from - 1;
        boolean after = state >= 0 && state(s.token(state).text());
        boolean town =
                s.lower(d.from - 1).equals(",")
                        && d.to < s.size()
                        && s.token(d.to).isWord()
                        && s.token(d.to).capitalised();
        return after || town;
    }

    private static boolean state(String text) {
        return text.length() == 2 && text.chars().allMatch(Character::isUpperCase);
    }

    /** 10 Downing Street, 8825 SW 64th Court, 175 3rd Street, 45 Rue Lafayette. */
    private boolean address(Sentence s, Draft d) {
        boolean whole = d.to == d.from + 1 && DigitRuns.plainRun(s.token(d.from).text());
        if (!whole || d.to >= s.size()) {
            return false;
        }
        switch (s.token(d.to).text()) {
            case "NE", "NW", "SE", "SW", "Rue" -> {
                return true;
            }
            default -> {}
        }
        for (int i = d.to; i < d.to + STREET && i < s.size(); i++) {
            Token token = s.token(i);
            boolean ordinal = token.isNumber() && i + 1 < s.size() && Names.ordinal(s.lower(i + 1));
            if (ordinal) {
                i++;
            } else if (!token.capitalised()) {
                return false;
            } else if (i > d.to && traps.isStreet(token.lower())) {
                return true;
            }
        }
        return false;
    }

    /** After a telephone number or a code of three and more parts; else the token itself. */
    static int end(Sentence s, int from) {
        int i = from;
        int parts = 0;
        if (s.lower(from + 1).equals(")")
                && s.lower(from - 1).equals("(")
                && s.token(from).text().length() == AREA) {
            // (818) 472-7071
            i = from + 2;
            parts = 1;
        }
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
}
