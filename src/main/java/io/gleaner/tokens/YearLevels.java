package io.gleaner.tokens;

/**
 * Tells four digits that look like a year and are a level, by the words beside them: the index rose
 * to 2015 from 1987, closed at 1998. Years run the other way, from 1987 to 2015.
 */
public final class YearLevels {
    private static final int DIGITS = 4;

    private YearLevels() {}

    /** Whether the digits at a token are such a level. */
    public static boolean is(Sentence s, int at) {
        String before = s.lower(at - 1);
        return digits(s, at)
                && (before.equals("to") && s.lower(at + 1).equals("from") && digits(s, at + 2)
                        || before.equals("from")
                                && digits(s, at - 2)
                                && s.lower(at - 3).equals("to")
                        || before.equals("at") && phraseEnds(s, at + 1));
    }

    private static boolean digits(Sentence s, int at) {
        return at > 0
                && at < s.size()
                && s.token(at).isNumber()
                && s.token(at).text().length() == DIGITS
                && s.token(at).text().chars().allMatch(Character::isDigit);
    }

    /** At 1998 from 2010, at 1998, down 12; but at 2010 prices, at 2010's end. */
    private static boolean phraseEnds(Sentence s, int at) {
        if (at >= s.size()) {
            return true;
        }
        return switch (s.lower(at)) {
            case ",", ".", ";", ")", "from", "on", "after", "and", "down", "up" -> true;
            default -> false;
        };
    }
}
