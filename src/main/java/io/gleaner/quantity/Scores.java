package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;
import java.math.BigDecimal;
import java.util.List;

/** Tells the two numbers of a score: they beat the visitors 3-1, the 1-0 win. */
final class Scores {
    private final WordLists lists;

    Scores(WordLists lists) {
        this.lists = lists;
    }

    /** Drops the two numbers of a score: 2-1, 0-0, 6-4; nothing is named that they count. */
    void drop(Sentence s, List<Draft> drafts, Bounding bounding) {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft one = drafts.get(i);
            Draft other = drafts.get(i + 1);
            if (Ranges.link(s, one, other) == Ranges.DASH
                    && (score(one) && (score(other) || won(s, other)) || votes(one, other))
                    && glued(s, one, other)) {
                one.dropped = true;
                other.dropped = true;
            }
        }
        for (Draft draft : drafts) {
            // 0-3, 6-7: a range by its order, but of nothing
            if (draft.isRange()
                    && !draft.hasUnit()
                    && draft.rule.equals("range")
                    && small(draft.value())
                    && small(draft.high)) {
                String before = s.lower(draft.from - 1);
                draft.dropped =
                        s.lower(draft.to - 2).equals("-")
                                && !before.startsWith("age")
                                && !before.equals("of")
                                && !bounded(s, draft, bounding)
                                && !happened(s, draft);
            }
        }
        drafts.removeIf(d -> d.dropped);
    }

    /** About 20-30, crossing 20-30: a score has no bounds. */
    private static boolean bounded(Sentence s, Draft draft, Bounding bounding) {
        return bounding.start(s, draft.from) < draft.from;
    }

    /** 20-30 were killed: what happens to several, while a score is one. */
    private static boolean happened(Sentence s, Draft draft) {
        return switch (s.lower(draft.to)) {
            case "were", "are", "have", "died", "dead", "killed", "injured", "hurt", "wounded" ->
                    true;
            case "missing", "fled", "took", "came", "attended", "more" -> true;
            default -> false;
        };
    }

    /** The 1-0 win. */
    private boolean won(Sentence s, Draft other) {
        return other.unit.isCount()
                && other.nounFrom == other.to
                && lists.has(WordLists.Use.WON, s.lower(other.nounFrom))
                && small(other.value());
    }

    /** 380-34: whole numbers that fall, glued by a hyphen, are no range. */
    private static boolean votes(Draft one, Draft other) {
        return whole(one)
                && whole(other)
                && one.value().compareTo(other.value()) > 0
                && one.value().compareTo(BigDecimal.valueOf(1000)) < 0;
    }

    private static boolean whole(Draft draft) {
        return !draft.hasUnit()
                && !draft.isRange()
                && draft.number.kind() == Numeral.Kind.DIGITS
                && draft.number.held()
                && draft.value().scale() <= 0;
    }

    private static boolean score(Draft draft) {
        return !draft.hasUnit()
                && !draft.isRange()
                && draft.number.kind() == Numeral.Kind.DIGITS
                && small(draft.value());
    }

    private static boolean small(BigDecimal value) {
        return value.scale() <= 0
                && value.signum() >= 0
                && value.compareTo(BigDecimal.valueOf(200)) < 0;
    }

    private static boolean glued(Sentence s, Draft one, Draft other) {
        return !s.token(one.to).spaced() && !s.token(other.from).spaced();
    }
}
