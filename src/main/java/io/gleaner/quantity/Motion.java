package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;

/**
 * Words of moving: after them "from 5.2 to 4.9" is two values, the old and the new, and no range.
 */
final class Motion {
    /** How far before the numbers the word may stand. */
    private static final int REACH = 9;

    private Motion() {}

    /** Whether a word of moving stands a few tokens before, in the same clause. */
    static boolean before(Sentence s, int at) {
        for (int i = at - 1; i >= 0 && i > at - REACH; i--) {
            String lower = s.lower(i);
            if (lower.equals(",") && i < at - 1
                    || lower.equals(";")
                    || lower.equals("between")
                    || lower.equals("range")
                    || lower.equals("ranging")
                    || lower.equals("ranged")) {
                return false;
            }
            if (moves(lower)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word right before is one of moving. */
    static boolean touches(Sentence s, int at) {
        String lower = s.lower(at - 1);
        return moves(lower) || (lower.equals("by") || lower.equals("to")) && false;
    }

    private static boolean moves(String lower) {
        return switch (lower) {
            case "rise",
                    "rises",
                    "rose",
                    "risen",
                    "rising",
                    "fall",
                    "falls",
                    "fell",
                    "fallen",
                    "falling",
                    "grow",
                    "grows",
                    "grew",
                    "grown",
                    "growing",
                    "growth",
                    "increase",
                    "increases",
                    "increased",
                    "increasing",
                    "decrease",
                    "decreases",
                    "decreased",
                    "decreasing",
                    "decline",
                    "declines",
                    "declined",
                    "declining",
                    "drop",
                    "drops",
                    "dropped",
                    "dropping",
                    "cut",
                    "cuts",
                    "cutting",
                    "raise",
                    "raises",
                    "raised",
                    "raising",
                    "lower",
                    "lowered",
                    "lowering",
                    "lowers",
                    "up",
                    "down",
                    "climb",
                    "climbs",
                    "climbed",
                    "climbing",
                    "jump",
                    "jumps",
                    "jumped",
                    "jumping",
                    "surge",
                    "surges",
                    "surged",
                    "surging",
                    "soared",
                    "soar",
                    "soaring",
                    "plunged",
                    "plunge",
                    "plunging",
                    "slid",
                    "slide",
                    "slides",
                    "sliding",
                    "slipped",
                    "slip",
                    "slips",
                    "dip",
                    "dips",
                    "dipped",
                    "sank",
                    "sink",
                    "tumbled",
                    "tumbles",
                    "tumble",
                    "eased",
                    "ease",
                    "eases",
                    "narrowed",
                    "narrow",
                    "narrows",
                    "narrowing",
                    "widened",
                    "widens",
                    "widening",
                    "widen",
                    "shrank",
                    "shrink",
                    "shrunk",
                    "shrinking",
                    "expanded",
                    "expand",
                    "expanding",
                    "went",
                    "go",
                    "goes",
                    "going",
                    "moved",
                    "move",
                    "moves",
                    "moving",
                    "changed",
                    "revised",
                    "improved",
                    "improve",
                    "improves",
                    "improving",
                    "gained",
                    "gain",
                    "gains",
                    "reduced",
                    "reduce",
                    "reduces",
                    "reducing",
                    "slowed",
                    "slow",
                    "slows",
                    "slowing",
                    "accelerated",
                    "accelerate",
                    "accelerating",
                    "doubled",
                    "tripled",
                    "halved",
                    "swelled",
                    "upgraded",
                    "downgraded",
                    "advanced",
                    "advance",
                    "rebounded",
                    "recovered",
                    "edged",
                    "ticked",
                    "inched",
                    "weakened",
                    "strengthened",
                    "boosted",
                    "boost",
                    "lifted",
                    "lift",
                    "trimmed",
                    "extended",
                    "lengthened",
                    "shortened",
                    "bumped",
                    "hiked",
                    "hike" ->
                    true;
            default -> false;
        };
    }
}
