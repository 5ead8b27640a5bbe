package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Token;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * Adds up measures that are told in two units, the larger first: they are one, in the larger.
 *
 * <pre>
 * measure = number unit [ "and" | "," ] number smaller-unit      6 feet 2 inches, 7 lb 8 oz
 *         | digits "'" digits [ '"' ]                            5'6"
 * </pre>
 */
final class CompoundMeasures {
    /** How many of the second unit make one of the first. */
    private static final Map<String, Integer> PARTS =
            Map.ofEntries(
                    Map.entry("ft in", 12),
                    Map.entry("yd ft", 3),
                    Map.entry("mi yd", 1760),
                    Map.entry("stone lb", 14),
                    Map.entry("lb oz", 16),
                    Map.entry("h min", 60),
                    Map.entry("min s", 60),
                    Map.entry("m cm", 100),
                    Map.entry("km m", 1000),
                    Map.entry("kg g", 1000));

    private static final int PLACES = 12;

    private final Units units;

    CompoundMeasures(Units units) {
        this.units = units;
    }

    void join(Sentence s, List<Draft> drafts) {
        for (int i = drafts.size() - 2; i >= 0; i--) {
            Draft whole = drafts.get(i);
            Draft part = drafts.get(i + 1);
            quoted(s, whole, part);
            inches(s, whole, part);
            Integer parts = PARTS.get(whole.unit.code() + " " + part.unit.code());
            if (parts != null && touching(s, whole, part) && fits(whole, part, parts)) {
                add(whole, part, parts);
                drafts.remove(i + 1);
            }
        }
    }

    private static void add(Draft whole, Draft part, int parts) {
        Numeral n = whole.number;
        BigDecimal share =
                part.value().divide(BigDecimal.valueOf(parts), PLACES, RoundingMode.HALF_UP);
        BigDecimal sum = n.value().add(share).stripTrailingZeros();
        // what repeats is cut, as with parts of a whole
        BigDecimal cut = sum.scale() > PLACES - 3 ? sum.setScale(4, RoundingMode.HALF_UP) : sum;
        whole.number = new Numeral(Numeral.tidy(cut), n.scale(), n.kind(), n.from(), n.to());
        whole.numberTo = Math.max(part.numberTo, part.number.to());
        whole.to = part.to;
        whole.rateTo = part.rateTo;
        whole.rule = "parts";
    }

    private static boolean touching(Sentence s, Draft whole, Draft part) {
        int gap = part.from - whole.to;
        String link = s.lower(whole.to);
        if (gap > 0 && whole.unit.dimension().equals("time")) {
            // hours and minutes are mostly told one by one
            return false;
        }
        return gap == 0 || gap == 1 && (link.equals("and") || link.equals(",") || link.equals("'"));
    }

    private static boolean fits(Draft whole, Draft part, int parts) {
        return !whole.isRange()
                && !part.isRange()
                && whole.number.held()
                && part.number.held()
                && !whole.number.scaled()
                && whole.value().signum() > 0
                && whole.value().scale() <= 0
                && part.value().signum() >= 0
                && part.value().compareTo(BigDecimal.valueOf(parts)) < 0;
    }

    /** 5'6", 6′ 2″: small digits with the signs of feet and inches. */
    private void quoted(Sentence s, Draft whole, Draft part) {
        boolean marked =
                part.from == whole.to + 1
                        && foot(s.token(whole.to))
                        && !s.token(whole.to).spaced()
                        && (!whole.hasUnit() || whole.unit.is("ft"))
                        && s.token(whole.from).isNumber()
                        && s.token(part.from).isNumber();
        boolean inch = part.to < s.size() && inch(s.token(part.to)) && !s.token(part.to).spaced();
        if (marked && (part.unit.is("in") || !part.hasUnit() && inch)) {
            units.byCode("ft").ifPresent(foot -> whole.unit = foot);
            units.byCode("in").ifPresent(in -> part.unit = in);
            part.to += inch ? 1 : 0;
        }
    }

    /** 5 ft 11 in and: behind feet the word that is mostly none is inches. */
    private void inches(Sentence s, Draft whole, Draft part) {
        boolean in =
                whole.unit.is("ft")
                        && !part.hasUnit()
                        && touching(s, whole, part)
                        && s.lower(part.to).equals("in");
        if (in && ends(s, part.to + 1)) {
            units.byCode("in").ifPresent(unit -> part.unit = unit);
            part.to++;
        }
    }

    private static boolean ends(Sentence s, int at) {
        return at >= s.size()
                || !s.token(at).isWord() && !s.token(at).isNumber()
                || switch (s.lower(at)) {
                    case "and", "or", "tall", "high", "long", "wide", "deep", "in", "at", "with" ->
                            true;
                    default -> false;
                };
    }

    private static boolean foot(Token token) {
        return token.is("'") || token.is("\u2032") || token.is("\u2019");
    }

    private static boolean inch(Token token) {
        return token.is("\"") || token.is("\u2033") || token.is("\u201D") || token.is("''");
    }
}
