package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import io.gleaner.tokens.Token;
import java.math.BigDecimal;
import java.util.List;

/** Finds what bounds each quantity: the words before it, after it, and the plus inside it. */
final class Bounding {
    /** So many bounding words may follow each other: up to about 8.1%; the first counts. */
    private static final int MOST = 2;

    /** How far before "up" what is brought there may begin. */
    private static final int BROUGHT = 8;

    private final BoundWords bounds;
    private final Numbers numbers;
    private final Units units;
    private final WordLists lists;

    Bounding(BoundWords bounds, Numbers numbers, Units units, WordLists lists) {
        this.bounds = bounds;
        this.numbers = numbers;
        this.units = units;
        this.lists = lists;
    }

    void find(Sentence s, List<Draft> drafts) {
        int done = 0;
        for (Draft draft : drafts) {
            for (int links = 0; links < MOST; links++) {
                BoundWords.Match before = bounds.before(s, draft.from);
                if (before == null
                        || before.from() < done
                        || before.verb() && !(large(draft) && acts(s, before))
                        || moved(s, before)
                        || governed(s, before, draft)) {
                    break;
                }
                draft.bound = before.bound();
                draft.from = before.from();
            }
            if (draft.number.scaled() && plusInside(s, draft)) {
                draft.bound = Bound.AT_LEAST;
            }
            BoundWords.Match after = after(s, draft.to);
            if (after != null) {
                draft.bound = after.bound();
                draft.to = after.to();
            }
            if (after == null && draft.nounTo > draft.to && draft.bound == Bound.EXACT) {
                // 40 people or more; but "in ten states and higher in two" goes on
                BoundWords.Match behind = after(s, draft.nounTo);
                boolean goesOn = s.lower(draft.nounTo).equals("and");
                draft.bound = behind == null || goesOn ? draft.bound : behind.bound();
            }
            done = draft.to;
        }
    }

    /** Sued over $3 million, asked about 600 files, took over 12 shops: a verb's, and no bound. */
    private boolean governed(Sentence s, BoundWords.Match match, Draft draft) {
        String word = s.lower(match.from());
        String before = s.lower(match.from() - 1);
        boolean over = word.equals("over");
        return (over || word.equals("about"))
                && (lists.has(WordLists.Use.TOPIC, before)
                        || over
                                && lists.has(WordLists.Use.OVERTAKEN, before)
                                && draft.unit.isCount());
    }

    /** Edged up to 6.77, bringing the rate up to 8.5%: a move, no bound. */
    private boolean moved(Sentence s, BoundWords.Match match) {
        int up = match.from();
        return s.lower(up).equals("up")
                && match.to() == up + 2
                && (lists.has(WordLists.Use.UPWARD, s.lower(up - 1)) || brought(s, up));
    }

    /** Whether something is brought up: a verb of bringing some words before, in one clause. */
    private static boolean brought(Sentence s, int up) {
        for (int i = up - 1; i >= 0 && i > up - BROUGHT; i--) {
            switch (s.lower(i)) {
                case "bring", "brings", "bringing", "brought", "nudged", "nudging" -> {
                    return true;
                }
                case ",", ";", "and" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Where the bounding words before a token begin; the token itself when there are none. */
    int start(Sentence s, int from) {
        BoundWords.Match before = bounds.before(s, from);
        return before == null ? from : before.from();
    }

    /** Or more, and above; but in "16 million and over half" the bound is the next number's. */
    BoundWords.Match after(Sentence s, int from) {
        BoundWords.Match after = bounds.after(s, from);
        if (after == null || after.to() >= s.size()) {
            return after;
        }
        Token next = s.token(after.to());
        boolean begins =
                numbers.mayBegin(next)
                        || next.is("a")
                        || next.is("than")
                        || units.before(s, after.to() + 1) != null;
        return begins ? null : after;
    }

    /** $3+ billion. */
    private static boolean plusInside(Sentence s, Draft draft) {
        for (int i = draft.number.from() + 1; i < draft.number.to(); i++) {
            if (s.lower(i).equals("+")) {
                return true;
            }
        }
        return false;
    }

    /** Topped 40 percent; but the top 1 percent. */
    private static boolean acts(Sentence s, BoundWords.Match verb) {
        return !s.lower(verb.from()).equals("top") || s.tag(verb.from() - 1) != Tag.DET;
    }

    /** Whether a verb before the number can mean passing it: topped 40%, not passed 12 bills. */
    private static boolean large(Draft draft) {
        return draft.hasUnit() && !draft.unit.isCount()
                || draft.number.scaled()
                || draft.value().abs().compareTo(BigDecimal.valueOf(1000)) >= 0;
    }
}
