package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;
import java.math.BigDecimal;
import java.util.List;

/** Settles of what bare points are: of an index, of a share in percent, or of a game. */
final class Points {
    /** As near as a word stands that says how far one share is ahead of another. */
    private static final int NEAR = 4;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Units units;
    private final WordLists lists;

    Points(Units units, WordLists lists) {
        this.units = units;
        this.lists = lists;
    }

    void settle(Sentence s, List<Draft> drafts) {
        boolean percent = false;
        for (Draft draft : drafts) {
            percent |= draft.unit.is("percent");
        }
        for (Draft draft : drafts) {
            if (bare(s, draft)) {
                settle(s, draft, percent);
            }
        }
    }

    /** 16369.03 up 58.06 points: the level before its change is in points too. */
    static void carryBack(Sentence s, List<Draft> drafts) {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft level = drafts.get(i);
            Draft change = drafts.get(i + 1);
            boolean moved = s.lower(level.to).equals("up") || s.lower(level.to).equals("down");
            if (!level.hasUnit()
                    && change.unit.is("index point")
                    && change.from == level.to + 1
                    && moved) {
                level.unit = change.unit;
                level.rule = "carried";
            }
        }
    }

    private void settle(Sentence s, Draft draft, boolean percent) {
        int word = Math.max(draft.to, draft.nounTo);
        boolean polled = says(s, WordLists.Use.POLLED) && ahead(s, draft, word);
        boolean share = (percent || polled) && !played(s);
        boolean plan = lists.has(WordLists.Use.PLANNED, s.lower(word));
        // no share moves by 550 points
        boolean large = share && draft.value().abs().compareTo(WHOLE) > 0;
        String code =
                plan ? "" : traded(s) || large ? "index point" : share ? "percentage point" : "";
        if (code.isEmpty()) {
            if (!draft.unit.isCount()) {
                draft.unit = Unit.counted("point");
                boolean tied = s.lower(word - 2).equals("-");
                draft.to = tied ? word : draft.number.to();
                draft.nounFrom = word - 1;
                draft.nounTo = word;
            }
            return;
        }
        units.byCode(code).ifPresent(unit -> draft.unit = unit);
        draft.to = word;
        draft.nounFrom = -1;
        draft.nounTo = -1;
    }

    /** A 6-point lead, 3 points ahead, fell by 4 points: how a share moved or stands to another. */
    private boolean ahead(Sentence s, Draft draft, int to) {
        for (int i = draft.from - NEAR; i < to + NEAR; i++) {
            String lower = s.lower(i);
            boolean from = i < draft.from || i >= to;
            if (from
                    && (lists.has(WordLists.Use.AHEAD, lower)
                            || lists.has(WordLists.Use.MOTION, lower))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the unit's word is point alone, not percentage point or basis point. */
    private static boolean bare(Sentence s, Draft draft) {
        if (!draft.unit.is("point")
                && !draft.unit.is("index point")
                && !draft.unit.is("percentage point")) {
            return false;
        }
        int last = Math.max(draft.to, draft.nounTo) - 1;
        if (draft.number.kind() == Numeral.Kind.FRACTION) {
            return false;
        }
        String word = s.lower(last);
        if (!word.equals("points") && !word.equals("point") || last - 1 < draft.number.to() - 1) {
            return false;
        }
        return last == draft.number.to()
                || s.lower(last - 1).equals("-") && last - 1 == draft.number.to();
    }

    private boolean traded(Sentence s) {
        return says(s, WordLists.Use.TRADED);
    }

    private boolean played(Sentence s) {
        return says(s, WordLists.Use.PLAYED);
    }

    private boolean says(Sentence s, WordLists.Use use) {
        for (int i = 0; i < s.size(); i++) {
            if (lists.has(use, s.lower(i))) {
                return true;
            }
        }
        // the scanner parts S&P
        for (int i = 0; use == WordLists.Use.TRADED && i + 2 < s.size(); i++) {
            if (s.lower(i).equals("s")
                    && s.lower(i + 1).equals("&")
                    && s.lower(i + 2).equals("p")) {
                return true;
            }
        }
        return false;
    }
}
