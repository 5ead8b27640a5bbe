package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Shape;
import io.gleaner.tokens.Tag;

/**
 * Lengths of time that are measures by the words right beside them: what something takes, is rented
 * for, is late by. The time over which something else happened is none.
 *
 * <pre>
 * measure = VERB-OF-TAKING length | "for" length | NOUN-OF-LENGTH "of" length
 *         | length ( "late" | "behind" | "left" | "imprisonment" | "of" noun )
 *         | length noun                                                  a six month closure
 * </pre>
 */
final class Lasting {
    /** How far before "for" what was not so for long may stand: the worst month for five years. */
    private static final int REACH = 9;

    private final WordLists lists;
    private final Motion motion;

    Lasting(WordLists lists) {
        this.lists = lists;
        this.motion = new Motion(lists);
    }

    /** How a number was read: as such a length, as one that moves, or as before. */
    String rule(Sentence s, Draft draft) {
        boolean open =
                switch (draft.rule) {
                    case "number", "range", "carried" -> true;
                    default -> false;
                };
        if (!open || !draft.unit.dimension().equals("time")) {
            return draft.rule;
        }
        if (moved(s, draft.from - 1, draft.to)) {
            return "moved";
        }
        return is(s, draft) ? "length" : draft.rule;
    }

    private boolean is(Sentence s, Draft draft) {
        int before = draft.from - 1;
        if (lists.has(WordLists.Use.FURTHER, s.lower(before)) || adverb(s.lower(before))) {
            before--;
        }
        return lists.has(WordLists.Use.LENGTH_AFTER, s.lower(draft.to))
                || lists.has(WordLists.Use.LENGTH_BEFORE, s.lower(before))
                || ofLength(s, before)
                || filled(s, draft.to, before)
                || s.tag(before) == Tag.AUX && ends(s, draft.to)
                || s.lower(before).equals("for") && lasts(s, before)
                || single(s, draft);
    }

    private static boolean adverb(String lower) {
        return switch (lower) {
            case "another", "just", "only", "about" -> true;
            default -> false;
        };
    }

    /** A sentence of 26 months, sentenced to eight months. */
    private boolean ofLength(Sentence s, int before) {
        return switch (s.lower(before)) {
            case "of", "to", "by" -> lists.has(WordLists.Use.LENGTH_OF, s.lower(before - 1));
            default -> false;
        };
    }

    /** Cut by 20 minutes to 95 minutes, shifted from 410 days to 365; but rose from 3 years ago. */
    private boolean moved(Sentence s, int before, int to) {
        return switch (s.lower(before)) {
            case "from", "to", "by" ->
                    motion.before(s, before)
                            && !lists.has(WordLists.Use.ELSEWHERE, s.lower(to))
                            && !s.lower(to).equals("-")
                            && !s.tag(to).nominal();
            default -> false;
        };
    }

    /** The commute is 38 minutes. */
    private static boolean ends(Sentence s, int at) {
        return at >= s.size() || s.token(at).shape() == Shape.SYMBOL && !s.lower(at).equals("-");
    }

    /** 20 years of experience; but not the first 30 days of sales. */
    private static boolean filled(Sentence s, int to, int before) {
        boolean noun =
                s.tag(to + 1).nominal() || s.tag(to + 1) == Tag.ADJ || s.tag(to + 1) == Tag.VERB;
        return s.lower(to).equals("of")
                && noun
                && switch (s.lower(before)) {
                    case "first",
                            "last",
                            "past",
                            "next",
                            "during",
                            "after",
                            "within",
                            "in",
                            "the" ->
                            false;
                    default -> true;
                };
    }

    /** Rented for two months; but the highest, or fallen, for two months. */
    private boolean lasts(Sentence s, int at) {
        for (int i = at - 1; i > at - REACH && i >= 0; i--) {
            String lower = s.lower(i);
            if (lower.endsWith("est") || lower.equals("first") || lower.equals("worst")) {
                return false;
            }
        }
        String before = s.lower(at - 1);
        return at > 0 && !before.equals(",") && !lists.has(WordLists.Use.MOTION, before);
    }

    /** A six month closure: a unit of one after several, and what takes so long. */
    private boolean single(Sentence s, Draft draft) {
        String unit = s.lower(draft.to - 1);
        return !unit.endsWith("s")
                && draft.to - 1 > draft.number.from()
                && !s.lower(draft.to - 2).equals("-")
                && s.tag(draft.to) == Tag.NOUN
                && !lists.has(WordLists.Use.UNLASTING, s.lower(draft.to));
    }
}
