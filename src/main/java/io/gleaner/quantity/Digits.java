package io.gleaner.quantity;

import io.gleaner.tokens.NumberFormat;
import java.math.BigDecimal;

/**
 * Reads a run of digits with the separators inside it.
 *
 * <pre>
 * 1,234.5   1.234,5   1'234.5   1,00,000   1.234.567   0.5   12
 * </pre>
 *
 * A plain loop; what is no number ({@code 192.168.1.2}, {@code 12.05.2013}) is refused as a whole.
 */
final class Digits {
    /** Digits of the longest number that is held; beyond, arithmetic becomes a way to stop us. */
    static final int MOST = 60;

    /** Stands for a number of more digits than are held. */
    static final BigDecimal UNHELD = new BigDecimal("-0.123456789");

    private Digits() {}

    /** The number; null when the separators make no sense; {@link #UNHELD} when too long. */
    static BigDecimal read(String literal, NumberFormat format) {
        int commas = 0;
        int points = 0;
        int quotes = 0;
        int digits = 0;
        int lastComma = -1;
        int lastPoint = -1;
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (c == ',') {
                commas++;
                lastComma = i;
            } else if (c == '.') {
                points++;
                lastPoint = i;
            } else if (c == '\'') {
                quotes++;
            } else {
                digits++;
            }
        }
        if (commas + points + quotes == 0) {
            return digits > MOST ? UNHELD : new BigDecimal(literal);
        }
        int decimal = decimalSeparator(literal, format, commas, points, lastComma, lastPoint);
        int wholeEnd = decimal >= 0 ? decimal : literal.length();
        if (!grouped(literal, wholeEnd)) {
            return null;
        }
        if (digits > MOST) {
            return UNHELD;
        }
        StringBuilder plain = new StringBuilder(literal.length());
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (i == decimal) {
                plain.append('.');
            } else if (c >= '0' && c <= '9') {
                plain.append(c);
            } else if (i > wholeEnd) {
                return null;
            }
        }
        return new BigDecimal(plain.toString());
    }

    /** Where the decimal separator stands; -1 for none. */
    private static int decimalSeparator(
            String literal,
            NumberFormat format,
            int commas,
            int points,
            int lastComma,
            int lastPoint) {
        if (commas > 0 && points > 0) {
            if (lastPoint > lastComma) {
                return points == 1 ? lastPoint : -2;
            }
            return commas == 1 ? lastComma : -2;
        }
        if (points == 1) {
            boolean group =
                    format == NumberFormat.COMMA
                            && literal.length() - lastPoint == 4
                            && lastPoint <= 3
                            && literal.charAt(0) != '0';
            return group ? -1 : lastPoint;
        }
        if (commas == 1) {
            boolean group =
                    format == NumberFormat.POINT
                            && literal.length() - lastComma == 4
                            && lastComma <= 3
                            && literal.charAt(0) != '0';
            return group ? -1 : lastComma;
        }
        return -1;
    }

    /**
     * Whether the part before the decimals is one run, or groups of one kind of separator: all of
     * three, or Indian ones of two and a last of three.
     */
    private static boolean grouped(String literal, int to) {
        char separator = 0;
        int run = 0;
        int groups = 0;
        boolean indian = false;
        for (int i = 0; i < to; i++) {
            char c = literal.charAt(i);
            if (c >= '0' && c <= '9') {
                run++;
                continue;
            }
            if (separator == 0) {
                separator = c;
                if (run == 0 || run > 3) {
                    return false;
                }
            } else if (c != separator) {
                return false;
            } else if (run == 2 && separator == ',' && (groups == 1 || indian)) {
                indian = true;
            } else if (run != 3 || indian) {
                return false;
            }
            groups++;
            run = 0;
        }
        if (separator == 0) {
            return true;
        }
        return run == 3 && !(indian && firstGroup(literal, separator) > 2);
    }

    private static int firstGroup(String literal, char separator) {
        return literal.indexOf(separator);
    }
}
