package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;
import java.math.BigDecimal;
import java.util.List;

/** Adds up amounts in two parts: 3 dollars and 50 cents, 5 pounds 20 pence a mile. */
final class Parts {
    private Parts() {}

    static void join(Sentence s, List<Draft> drafts) {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft whole = drafts.get(i);
            Draft part = drafts.get(i + 1);
            boolean named = isPart(whole, part);
            if (touching(s, whole, part) && (named || isBarePart(s, whole, part))) {
                Numeral n = whole.number;
                BigDecimal added = named ? part.value() : part.value().movePointLeft(2);
                whole.number =
                        new Numeral(n.value().add(added), n.scale(), n.kind(), n.from(), n.to());
                whole.numberTo = part.number.to();
                whole.to = part.to;
                whole.rateTo = part.rateTo;
                whole.unit = named ? part.unit : whole.unit;
                whole.rule = "parts";
                part.dropped = true;
            }
        }
        drafts.removeIf(d -> d.dropped);
    }

    private static boolean touching(Sentence s, Draft whole, Draft part) {
        return part.from == whole.to
                || part.from == whole.to + 1 && s.lower(whole.to).equals("and");
    }

    private static boolean isPart(Draft whole, Draft part) {
        // 3 dollars and 50 cents per litre: the rate behind the part is of both
        boolean rated = !whole.hasRate() && part.unit.code().startsWith(whole.unit.code() + "/");
        return whole.unit.isMoney()
                && (rated || whole.unit.equals(part.unit))
                && !whole.isRange()
                && !part.isRange()
                && whole.number.held()
                && part.number.held()
                && whole.value().scale() <= 0
                && whole.factor.compareTo(BigDecimal.ONE) == 0
                && part.factor.compareTo(BigDecimal.ONE) < 0
                && part.value().compareTo(BigDecimal.ONE) < 0;
    }

    /** 15 dollars 50. */
    private static boolean isBarePart(Sentence s, Draft whole, Draft part) {
        return whole.unit.isMoney()
                && !whole.unitBefore
                && !whole.number.scaled()
                && !whole.isRange()
                && !part.hasUnit()
                && !part.isRange()
                && whole.number.held()
                && part.number.held()
                && whole.value().scale() <= 0
                && whole.factor.compareTo(BigDecimal.ONE) == 0
                && part.value().scale() <= 0
                && part.value().compareTo(BigDecimal.TEN) >= 0
                && part.value().compareTo(BigDecimal.valueOf(100)) < 0
                && ends(s, part.to);
    }

    private static boolean ends(Sentence s, int at) {
        return at >= s.size()
                || switch (s.lower(at)) {
                    case ".", ",", ";", "?", "!", ")", "more" -> true;
                    default -> false;
                };
    }
}
