package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;
import java.math.BigDecimal;

/**
 * Tells whether something moves before a number: then "from 5.2 to 4.9" is two values, the old and
 * the new, and no range.
 */
final class Motion {
    /** How far before the numbers the word may stand. */
    private static final int REACH = 9;

    /** How far before a number the "from" of it may stand. */
    private static final int FROM = 6;

    private final WordLists lists;

    Motion(WordLists lists) {
        this.lists = lists;
    }

    /** Whether a word of moving stands a few tokens before, in the same clause. */
    boolean before(Sentence s, int at) {
        for (int i = at - 1; i >= 0 && i > at - REACH; i--) {
            if (ends(s, i, at)) {
                return false;
            }
            if (moves(s.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of moving stands anywhere before, and none of ranging behind it. */
    boolean anywhere(Sentence s, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (!s.lower(i).equals(",") && ends(s, i, at)) {
                return false;
            }
            if (moves(s.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(Sentence s, int i, int at) {
        return switch (s.lower(i)) {
            case "," -> i < at - 1;
            case ";", "between", "range", "ranges", "ranging", "ranged" -> true;
            default -> false;
        };
    }

    /** Whether the word right before is one of moving. */
    boolean touches(Sentence s, int at) {
        return moves(s.lower(at - 1));
    }

    private boolean moves(String lower) {
        return lists.has(WordLists.Use.MOTION, lower);
    }

    /**
     * A move and where it leads: climbed 28.94 to 1,547.70; fell by 345,000 to 1,891,000; a rise of
     * $0.80 to $9.00.
     */
    boolean stepped(Sentence s, Draft low, Draft high) {
        String word = s.lower(low.from - 1);
        if (bounded(word)) {
            word = s.lower(low.from - 2);
        }
        boolean measured = word.equals("by") || word.equals("of");
        boolean touches = touches(s, low.from);
        if (!before(s, low.from)) {
            return word.equals("by") && far(low, high) && !low.unitBefore;
        }
        if ((measured || touches) && (exact(low, high.unit) || exact(high, high.unit))) {
            return true;
        }
        if (low.unitBefore) {
            return high.unitBefore && (touches || measured && far(low, high));
        }
        boolean steps = low.hasUnit() || !high.hasUnit() && far(low, high);
        return steps && !near(s, low, high);
    }

    /** Told to three digits and more, as a range hardly is: 345,000, 0.62. */
    private static boolean exact(Draft draft, Unit unit) {
        if (unit.is("percent")) {
            return draft.value().scale() > 1;
        }
        boolean counts = unit.isNone() || unit.isMoney() || unit.isCount();
        return counts && draft.number.mantissa().stripTrailingZeros().precision() > 2;
    }

    /** Where "from" stands before a number: from its present level of 40; -1 for nowhere. */
    static int from(Sentence s, int before) {
        for (int i = before; i >= 0 && i > before - FROM; i--) {
            if (s.lower(i).equals("from")) {
                return i;
            }
            boolean goesOn =
                    switch (s.tag(i)) {
                        case ADJ, ADV, DET, PRON -> true;
                        default -> s.lower(i).equals("level") || s.lower(i).equals("of");
                    };
            if (!goesOn) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the second is so many times the first that the two are no ends of one range. */
    private static boolean far(Draft low, Draft high) {
        boolean level = high.value().compareTo(BigDecimal.valueOf(1000)) >= 0;
        return (level || low.value().scale() > 0 || low.number.scaled() && high.number.scaled())
                && high.value().compareTo(low.value().multiply(BigDecimal.TEN)) > 0;
    }

    /**
     * Growth of 31% to 32%: two ends close together; "rose 0.2% to 5.1%" is a change and a level.
     */
    private static boolean near(Sentence s, Draft low, Draft high) {
        String word = s.lower(low.from - 1);
        return word.equals("of")
                || low.value().signum() > 0
                        && low.value().multiply(BigDecimal.valueOf(2)).compareTo(high.value()) >= 0;
    }

    /** A word that bounds the second of two numbers, or the first behind "by". */
    static boolean bounded(String lower) {
        return lower.equals("about")
                || lower.equals("around")
                || lower.equals("nearly")
                || lower.equals("over")
                || lower.equals("almost");
    }
}
