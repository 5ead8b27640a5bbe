package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;
import java.math.BigDecimal;
import java.util.List;

/**
 * Joins two quantities into one range, and hands scale and unit back to those that leave them to
 * the next.
 *
 * <pre>
 * range = [ "between" | "from" ] quantity ( "to" | "and" | "-" | "–" ) quantity
 * list  = quantity { "," quantity } ( "and" | "or" ) quantity        1.2, 3.4 and 5 percent
 * </pre>
 */
final class Ranges {
    private Ranges() {}

    static void join(Sentence s, List<Draft> drafts) {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft low = drafts.get(i);
            Draft high = drafts.get(i + 1);
            if (low.dropped || high.dropped || low.isRange()) {
                continue;
            }
            int link = link(s, low, high);
            if (link >= 0 && joinable(s, low, high, link)) {
                merge(s, low, high, link);
            }
        }
        drafts.removeIf(d -> d.dropped);
        for (int i = drafts.size() - 2; i >= 0; i--) {
            elide(s, drafts.get(i), drafts.get(i + 1));
        }
    }

    private static final int NONE = -1;
    private static final int DASH = 0;
    private static final int TO = 1;
    private static final int AND = 2;

    /** What stands between two quantities, if only a link of a range does. */
    private static int link(Sentence s, Draft low, Draft high) {
        int gap = high.from - low.to;
        String word = s.lower(low.to);
        if (gap == 1 || gap == 2 && article(s.lower(low.to + 1))) {
            return switch (word) {
                case "-", "\u2013", "\u2014", "~" -> DASH;
                case "to", "through" -> TO;
                case "and" -> AND;
                default -> NONE;
            };
        }
        if (gap == 2 && word.equals("-") && s.lower(low.to + 1).equals("to")) {
            return TO;
        }
        if (gap == 3
                && word.equals("-")
                && s.lower(low.to + 1).equals("to")
                && s.lower(low.to + 2).equals("-")) {
            return TO;
        }
        return gap == 2 && word.equals("to") && bounded(s.lower(low.to + 1)) ? TO : NONE;
    }

    private static boolean article(String lower) {
        return lower.equals("a") || lower.equals("an");
    }

    private static boolean bounded(String lower) {
        return lower.equals("about")
                || lower.equals("around")
                || lower.equals("nearly")
                || lower.equals("over")
                || lower.equals("almost");
    }

    private static boolean joinable(Sentence s, Draft low, Draft high, int link) {
        if (!low.number.held() || !high.number.held()) {
            return false;
        }
        if (low.form != high.form && !(low.form == Form.PLAIN && high.form == Form.FRACTION)) {
            return false;
        }
        String before = s.lower(low.from - 1);
        boolean between = before.equals("between") || s.lower(low.from - 2).equals("between");
        if (link == AND) {
            return between && sameUnit(low, high);
        }
        if (!sameUnit(low, high)) {
            return false;
        }
        BigDecimal scaledLow = low.value();
        if (!low.number.scaled() && high.number.scaled() && shares(low, high)) {
            scaledLow = scaledLow.multiply(high.number.scale());
        }
        int order = scaledLow.compareTo(high.value());
        if (link == DASH) {
            return order < 0;
        }
        boolean from = before.equals("from") || s.lower(low.from - 2).equals("from");
        if (from && Motion.before(s, low.from - 1)) {
            return false;
        }
        if (!from
                && low.hasUnit()
                && !low.unitBefore
                && high.hasUnit()
                && Motion.before(s, low.from)) {
            return false;
        }
        if (!from && low.unitBefore && high.unitBefore && Motion.touches(s, low.from)) {
            return false;
        }
        return order < 0;
    }

    private static boolean sameUnit(Draft low, Draft high) {
        return !low.hasUnit()
                || low.unit.equals(high.unit)
                || low.unitBefore && !high.hasUnit()
                || high.unit.code().startsWith(low.unit.code() + "/");
    }

    private static void merge(Sentence s, Draft low, Draft high, int link) {
        boolean carried = low.hasUnit() && !high.hasUnit();
        if (!low.number.scaled() && high.number.scaled() && shares(low, high)) {
            low.number = low.number.times(high.number.scale(), low.number.to());
        } else if (elidedThousands(low, high, link)) {
            low.number = low.number.times(BigDecimal.valueOf(1000), low.number.to());
        }
        BigDecimal top = high.value();
        low.high = top;
        if (!carried) {
            low.unit = high.unit;
            low.unitFrom = high.unitFrom;
        }
        int start = low.from - 1;
        if (s.lower(start).equals("between") || link == TO && s.lower(start).equals("from")) {
            low.from = s.lower(start).equals("between") ? start : low.from;
        }
        low.to = high.to;
        low.nounFrom = high.nounFrom;
        low.nounTo = high.nounTo;
        low.form = high.form;
        low.rule = "range";
        high.dropped = true;
    }

    /** Whether the first number leaves its scale to the second: 3 and 5 million. */
    private static boolean shares(Draft low, Draft high) {
        return low.value().signum() >= 0
                && low.value().compareTo(high.number.mantissa()) < 0
                && low.value().compareTo(BigDecimal.valueOf(1000)) < 0;
    }

    /** $5-8,000. */
    private static boolean elidedThousands(Draft low, Draft high, int link) {
        BigDecimal thousand = BigDecimal.valueOf(1000);
        return link == DASH
                && !low.number.scaled()
                && low.value().scale() <= 0
                && low.value().compareTo(BigDecimal.valueOf(100)) < 0
                && high.value().compareTo(thousand) >= 0
                && high.value().remainder(thousand).signum() == 0
                && low.value().multiply(thousand).compareTo(high.value()) < 0;
    }

    /** Gives a number of a list the scale and the unit of the one after it. */
    private static void elide(Sentence s, Draft first, Draft next) {
        if (first.hasUnit() && !first.unitBefore
                || first.number.kind() == Numeral.Kind.FRACTION
                || first.isRange()) {
            return;
        }
        int gap = next.from - first.to;
        String link = s.lower(first.to);
        boolean listed =
                gap == 1
                                && (link.equals(",")
                                        || link.equals("and")
                                        || link.equals("or")
                                        || link.equals("-")
                                        || link.equals("\u2013")
                                        || link.equals("to"))
                        || gap == 2
                                && link.equals(",")
                                && (s.lower(first.to + 1).equals("and")
                                        || s.lower(first.to + 1).equals("or"))
                        || gap == 2
                                && link.equals("-")
                                && (s.lower(first.to + 1).equals("or")
                                        || s.lower(first.to + 1).equals("and")
                                        || s.lower(first.to + 1).equals("to"))
                        || gap == 3 && link.equals("-") && s.lower(first.to + 1).equals(",");
        if (!listed || first.nounFrom >= 0 || !first.number.held() || !next.number.held()) {
            return;
        }
        if (!first.number.scaled()
                && next.number.scaled()
                && !next.isRange()
                && shares(first, next)) {
            first.number = first.number.times(next.number.scale(), first.number.to());
        }
        if (!first.hasUnit() && next.hasUnit() && !next.unitBefore) {
            first.unit = next.unit;
            first.unitFrom = next.unitFrom;
            first.nounFrom = next.nounFrom;
            first.nounTo = next.nounTo;
            first.rule = "list";
        }
    }
}
