package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Tells by the amount beside them whether pounds are weight or money.
 *
 * <pre>
 * weight = mass ( "(" | "or" | "/" ) pounds | pounds ( "(" | "or" | "/" ) mass    3 tonnes (6,600 pounds)
 * money  = pounds tens                                                           two pounds fifty
 * </pre>
 */
final class PoundsBeside {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Units units;
    private final Optional<Unit> mass;
    private final Optional<Unit> money;

    PoundsBeside(Units units) {
        this.units = units;
        this.mass = units.byCode("lb");
        this.money = units.byCode("GBP");
    }

    void settle(Sentence s, List<Draft> drafts) {
        weigh(s, drafts);
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft one = drafts.get(i);
            Draft two = drafts.get(i + 1);
            if (pounds(s, one) && two.from == one.to && tens(s, two)) {
                money.ifPresent(unit -> one.unit = unit);
            } else if (restated(s, one, two)) {
                settle(s, one, two);
                settle(s, two, one);
            }
        }
    }

    /** Bags over 50 pounds cost 9 dollars: prices beside them are not in pounds. */
    private void weigh(Sentence s, List<Draft> drafts) {
        boolean priced = false;
        for (Draft draft : drafts) {
            priced |= draft.unit.isMoney() && !draft.unit.is("GBP");
        }
        for (Draft draft : drafts) {
            if (priced
                    && pounds(s, draft)
                    && !draft.number.scaled()
                    && !money.filter(unit -> units.says(unit, s, draft.to - 1)).isPresent()) {
                mass.ifPresent(unit -> draft.unit = unit);
            }
        }
    }

    private void settle(Sentence s, Draft pounds, Draft other) {
        if (!pounds(s, pounds)) {
            return;
        }
        if (other.unit.dimension().equals("mass")) {
            mass.ifPresent(unit -> pounds.unit = unit);
        } else if (other.unit.isMoney() && !pounds(s, other)) {
            money.ifPresent(unit -> pounds.unit = unit);
        }
    }

    private static boolean pounds(Sentence s, Draft d) {
        return (d.unit.is("GBP") || d.unit.is("lb"))
                && !d.unitBefore
                && s.lower(d.to - 1).startsWith("pound");
    }

    /** Fifty, 50, behind which nothing is counted. */
    private static boolean tens(Sentence s, Draft d) {
        return !d.hasUnit()
                && !d.isRange()
                && d.number.held()
                && d.value().scale() <= 0
                && d.value().compareTo(BigDecimal.TEN) >= 0
                && d.value().compareTo(HUNDRED) < 0
                && !s.tag(d.to).nominal();
    }

    /** Whether only what opens a conversion stands between two amounts. */
    private static boolean restated(Sentence s, Draft one, Draft two) {
        int at = one.to;
        if (s.lower(at).equals(",") && s.lower(at + 1).equals("or")) {
            at++;
        }
        boolean opens =
                switch (s.lower(at)) {
                    case "(", "or", "/" -> true;
                    default -> false;
                };
        int next = at + 1;
        while (opens && next < two.from && bound(s.lower(next))) {
            next++;
        }
        return opens && next == two.from;
    }

    private static boolean bound(String lower) {
        return switch (lower) {
            case "about",
                    "around",
                    "nearly",
                    "almost",
                    "some",
                    "roughly",
                    "over",
                    "approximately" ->
                    true;
            default -> false;
        };
    }
}
