package io.gleaner.figure.story;

import io.gleaner.quantity.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * What the head of a column says that its bare numbers are to be multiplied with, and in which
 * money.
 *
 * <pre>
 * head = [ noun ] [ "(" ] ( currency ( "m" | "bn" | "'000" ) | [ "'" ] "000" [ "s" ] ) [ ")" ]
 *                                                          Revenue (£m), Visitors ('000)
 * </pre>
 *
 * @param scale one thousand or more
 * @param money the currency, where one is named
 */
public record ScaledHead(BigDecimal scale, Optional<Unit> money) {
    /**
     * Of the words that head a column.
     *
     * @param dollar which dollar "$" is
     */
    public static Optional<ScaledHead> of(String head, String dollar) {
        int sign = sign(head);
        String scale = scale(head, sign < 0 ? head.indexOf("000") : sign + 1);
        BigDecimal factor =
                switch (scale) {
                    case "000", "k" -> BigDecimal.valueOf(1000);
                    case "m", "mn", "mln", "million", "millions" -> BigDecimal.valueOf(1_000_000);
                    case "bn", "billion", "billions" -> BigDecimal.valueOf(1_000_000_000);
                    default -> null;
                };
        if (factor == null || head.contains("%")) {
            return Optional.empty();
        }
        return Optional.of(new ScaledHead(factor, money(head, sign, dollar)));
    }

    private static int sign(String head) {
        for (int i = 0; i < head.length(); i++) {
            if ("\u00A3\u20AC$".indexOf(head.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The letters or zeros at a place, behind an apostrophe or a space. */
    private static String scale(String head, int at) {
        if (at < 0) {
            return "";
        }
        int from = at;
        while (from < head.length() && "' \u2019".indexOf(head.charAt(from)) >= 0) {
            from++;
        }
        if (head.startsWith("000", from)) {
            return "000";
        }
        int to = from;
        while (to < head.length() && Character.isLetter(head.charAt(to))) {
            to++;
        }
        return head.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static Optional<Unit> money(String head, int sign, String dollar) {
        if (sign < 0) {
            return Optional.empty();
        }
        String code =
                switch (head.charAt(sign)) {
                    case '\u00A3' -> "GBP";
                    case '\u20AC' -> "EUR";
                    default -> head.startsWith("US", Math.max(0, sign - 2)) ? "USD" : dollar;
                };
        return Optional.of(new Unit(code, code, "money"));
    }
}
