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
    private final Motion motion;

    Ranges(WordLists lists) {
        this.motion = new Motion(lists);
    }

    void join(Sentence s, List<Draft> drafts) {
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
            boolean third =
                    i > 0
                            && s.lower(drafts.get(i - 1).to).equals(",")
                            && drafts.get(i - 1).to + 1 == drafts.get(i).from;
            elide(s, drafts.get(i), drafts.get(i + 1), third);
        }
    }

    /** 5 to 1, 5-to-1: five times. */
    void joinRatios(Sentence s, List<Draft> drafts) {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft five = drafts.get(i);
            Draft one = drafts.get(i + 1);
            String next = s.lower(one.to);
            boolean named = next.equals("ratio") || next.equals("margin") || next.equals("odds");
            if (link(s, five, one) == TO
                    && !five.hasUnit()
                    && (named || !one.hasUnit() && one.value().compareTo(BigDecimal.ONE) == 0)
                    && one.number.held()
                    && five.number.held()
                    && !five.isRange()
                    && one.value().signum() > 0
                    && five.value().compareTo(one.value()) > 0
                    && five.value().compareTo(BigDecimal.valueOf(1000)) < 0
                    && !s.lower(five.from - 1).equals("from")) {
                five.number =
                        Numeral.digits(
                                Numeral.ratio(five.value(), one.value()),
                                five.number.from(),
                                five.number.to());
                five.unit = Unit.TIMES;
                five.to = one.to;
                five.rule = "ratio";
                one.dropped = true;
            }
        }
        drafts.removeIf(d -> d.dropped);
    }

    private static final int NONE = -1;
    static final int DASH = 0;
    private static final int TO = 1;
    static final int AND = 2;

    /** What stands between two quantities, if only a link of a range does. */
    static int link(Sentence s, Draft low, Draft high) {
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
        return gap == 2 && word.equals("to") && Motion.bounded(s.lower(low.to + 1)) ? TO : NONE;
    }

    private static boolean article(String lower) {
        return lower.equals("a") || lower.equals("an");
    }

    private boolean joinable(Sentence s, Draft low, Draft high, int link) {
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
        BigDecimal scaledLow = low.hasUnit() ? low.value() : low.value().multiply(high.factor);
        if (!low.number.scaled() && high.number.scaled() && shares(low, high)) {
            scaledLow = scaledLow.multiply(high.number.scale());
        }
        int order = scaledLow.compareTo(high.value());
        if (link == DASH) {
            return order < 0;
        }
        int from = Motion.from(s, low.from - 1);
        boolean signed = low.unitBefore && high.unitBefore;
        if (from >= 0 && (motion.before(s, from) || signed && motion.anywhere(s, from))) {
            // down from the $89 to $93 billion of May: the scale left to the second tells
            return low.unitBefore
                    && !low.number.scaled()
                    && high.number.scaled()
                    && order < 0
                    && shares(low, high);
        }
        return order < 0 && (from >= 0 || !motion.stepped(s, low, high));
    }

    static boolean sameUnit(Draft low, Draft high) {
        return !low.hasUnit()
                || low.unit.equals(high.unit)
                || low.unitBefore && !high.hasUnit()
                || high.unit.code().startsWith(low.unit.code() + "/");
    }

    static void merge(Sentence s, Draft low, Draft high, int link) {
        boolean carried = low.hasUnit() && !high.hasUnit();
        if (!low.number.scaled() && high.number.scaled() && shares(low, high)) {
            low.number = low.number.times(high.number.scale(), low.number.to());
        } else if (elidedThousands(low, high, link)) {
            low.number = low.number.times(BigDecimal.valueOf(1000), low.number.to());
        }
        BigDecimal top = high.value();
        low.high = top;
        if (!carried) {
            if (!low.hasUnit()) {
                low.convert(high.factor);
            }
            low.unit = high.unit;
            low.unitFrom = high.unitFrom;
        }
        int start = low.from - 1;
        if (s.lower(start).equals("between") || link == TO && s.lower(start).equals("from")) {
            low.from = s.lower(start).equals("between") ? start : low.from;
        }
        low.numberTo = Math.max(high.numberTo, high.number.to());
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

    /**
     * Gives a number of a list the scale and the unit of the one after it.
     *
     * @param third whether the list has a number before these two
     */
    private static void elide(Sentence s, Draft first, Draft next, boolean third) {
        if (first.hasUnit() && !first.unitBefore
                || first.number.kind() == Numeral.Kind.FRACTION
                || first.isRange()
                || first.nounFrom >= 0
                || !first.number.held()
                || !next.number.held()
                || !listed(s, first, next)
                || !third && restated(s, first, next)) {
            return;
        }
        if (!first.number.scaled()
                && next.number.scaled()
                && !next.isRange()
                && (shares(first, next) || alike(s, first, next, third))) {
            first.number = first.number.times(next.number.scale(), first.number.to());
            first.listed = true;
        }
        if (!first.hasUnit() && next.hasUnit() && !next.unitBefore) {
            first.convert(next.factor);
            first.unit = next.unit;
            first.unitFrom = next.unitFrom;
            first.nounFrom = next.nounFrom;
            first.nounTo = next.nounTo;
            first.rule = "list";
        }
    }

    /** Fifty, or 25 percent: the same said again, and no list of two. */
    private static boolean restated(Sentence s, Draft first, Draft next) {
        return s.lower(first.to).equals(",")
                && s.lower(first.to + 1).equals("or")
                && first.to + 2 == next.from;
    }

    /** 21, 24 and 17 million; 4.2 and 3.5 million: numbers of one size in a list. */
    private static boolean alike(Sentence s, Draft first, Draft next, boolean third) {
        BigDecimal mantissa = next.number.mantissa();
        boolean list = third || next.listed || first.value().scale() > 0;
        return list
                && !s.lower(first.to).equals("to")
                && first.value().signum() > 0
                && first.value().compareTo(BigDecimal.valueOf(1000)) < 0
                && first.value().compareTo(mantissa.multiply(BigDecimal.TEN)) < 0
                && mantissa.compareTo(first.value().multiply(BigDecimal.TEN)) < 0;
    }

    /** Whether only the links of a list stand between: {@code and}, {@code , or}, {@code - and}. */
    private static boolean listed(Sentence s, Draft first, Draft next) {
        int i = first.to;
        if (s.lower(i).equals("-") && next.from > i + 1) {
            i++;
        }
        boolean comma = s.lower(i).equals(",");
        if (comma) {
            i++;
        }
        if (i == next.from) {
            // 1.2, 3.4 and 5: a comma alone links what goes on with "and"
            return comma && (next.listed || next.rule.equals("list"))
                    || s.lower(first.to).equals("-");
        }
        boolean word =
                switch (s.lower(i)) {
                    case "and", "or", "to", "\u2013" -> true;
                    default -> false;
                };
        return word && i + 1 == next.from;
    }
}
