package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;

/**
 * Tells whether something moves before a number: then "from 5.2 to 4.9" is two values, the old and
 * the new, and no range.
 */
final class Motion {
    /** How far before the numbers the word may stand. */
    private static final int REACH = 9;

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
}
