package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;
import java.util.List;

/** Joins two bounds into one range: at least 20 and at most 100, in either order. */
final class BoundRanges {
    private BoundRanges() {}

    /** No less than $22.50 and no more than $24.75: one range. */
    static void join(Sentence s, List<Draft> drafts) {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft low = drafts.get(i);
            Draft high = drafts.get(i + 1);
            boolean linked =
                    high.from == low.to + 1
                            && (s.lower(low.to).equals("and") || s.lower(low.to).equals("but"));
            boolean up = low.bound == Bound.AT_LEAST || low.bound == Bound.OVER;
            boolean down = high.bound == Bound.AT_MOST || high.bound == Bound.UNDER;
            boolean fits =
                    linked
                            && !low.isRange()
                            && !high.isRange()
                            && Ranges.sameUnit(low, high)
                            && low.number.held()
                            && high.number.held();
            boolean falls =
                    fits
                            && (low.bound == Bound.AT_MOST || low.bound == Bound.UNDER)
                            && (high.bound == Bound.AT_LEAST || high.bound == Bound.OVER)
                            && !low.number.scaled()
                            && low.value().compareTo(high.value()) > 0;
            if (falls) {
                // at most 100 and at least 20
                turned(low, high);
            } else if (fits && up && down && low.value().compareTo(high.value()) < 0) {
                Ranges.merge(s, low, high, Ranges.AND);
                low.bound = Bound.EXACT;
            }
        }
        drafts.removeIf(d -> d.dropped);
    }

    private static void turned(Draft high, Draft low) {
        high.high = high.value();
        high.number =
                new Numeral(
                        low.value(),
                        low.number.scale(),
                        low.number.kind(),
                        high.number.from(),
                        high.number.to());
        if (!high.hasUnit()) {
            high.unit = low.unit;
            high.unitFrom = low.unitFrom;
        }
        high.numberTo = low.number.to();
        high.to = low.to;
        high.nounFrom = low.nounFrom;
        high.nounTo = low.nounTo;
        high.bound = Bound.EXACT;
        high.rule = "range";
        low.dropped = true;
    }
}
