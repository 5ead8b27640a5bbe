package io.gleaner.quantity;

import io.gleaner.rules.RuleTable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.measure.Unit;
import javax.measure.UnitConverter;
import systems.uom.ucum.format.UCUMFormat;
import systems.uom.ucum.internal.format.TokenMgrError;
import tech.units.indriya.function.RationalNumber;

/**
 * The Unified Code for Units of Measure: what its codes mean, and how to get from one to another.
 *
 * <p>Its tables take a fifth of a second to load, so nothing of it is touched before the first
 * conversion. Safe for threads.
 */
final class Ucum {
    /** Enough for a column of 38 digits with 9 behind the point, less noise. */
    private static final MathContext DIGITS = new MathContext(20, RoundingMode.HALF_EVEN);

    /** Its parser recurses, so a code must not nest without end. */
    private static final int LONGEST = 200;

    private final Map<String, Optional<Unit<?>>> parsed = new HashMap<>();
    private UCUMFormat format;

    /** What a counted thing is in UCUM. */
    static final String ONE = "1";

    /**
     * A value of one unit in another; empty when either code is wrong or they measure different
     * things.
     *
     * @param change whether the value is a difference, for units whose zero stands elsewhere
     */
    Optional<BigDecimal> convert(String from, String to, BigDecimal value, boolean change) {
        Optional<Unit<?>> source = unit(from);
        Optional<Unit<?>> target = unit(to);
        if (source.isEmpty()
                || target.isEmpty()
                || !source.get().isCompatible(cast(target.get()))) {
            return Optional.empty();
        }
        try {
            UnitConverter converter = source.get().getConverterTo(cast(target.get()));
            BigDecimal result = decimal(converter.convert(value));
            if (change && !converter.isLinear()) {
                result = result.subtract(decimal(converter.convert(BigDecimal.ZERO)));
            }
            return Optional.of(result.round(DIGITS));
        } catch (ArithmeticException e) {
            // a code may divide by zero
            return Optional.empty();
        }
    }

    /** What a code means; empty when it is none of UCUM's. */
    synchronized Optional<Unit<?>> unit(String code) {
        return parsed.computeIfAbsent(code, this::parse);
    }

    private Optional<Unit<?>> parse(String code) {
        if (code.length() > LONGEST) {
            return Optional.empty();
        }
        if (format == null) {
            format = UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE);
        }
        try {
            return Optional.of(format.parse(code));
        } catch (RuntimeException | TokenMgrError e) {
            // the parser lets its own, undocumented ones through
            return Optional.empty();
        }
    }

    /** Refuses a code with a number like 1.7018: a point in UCUM multiplies. */
    static void refuseDecimals(RuleTable.Row row) {
        String code = row.text("ucum");
        int point = decimalPoint(code);
        if (point < 0) {
            return;
        }
        int to = point + 1;
        while (to < code.length() && digit(code, to)) {
            to++;
        }
        int from = point;
        while (from > 0 && digit(code, from - 1)) {
            from--;
        }
        String rest = code.substring(to);
        String whole = code.substring(from, point) + code.substring(point + 1, to);
        row.problem(
                "ucum",
                "\""
                        + code
                        + "\" is no decimal: a point in UCUM multiplies; write a fraction of whole"
                        + " numbers, \""
                        + code.substring(0, from)
                        + whole.replaceFirst("^0+(?=.)", "")
                        + rest
                        + "/1"
                        + "0".repeat(to - point - 1)
                        + "\"");
    }

    /** Where a point stands between digits, outside the names in brackets and braces; else -1. */
    private static int decimalPoint(String code) {
        int depth = 0;
        for (int i = 0; i < code.length(); i++) {
            switch (code.charAt(i)) {
                case '[', '{' -> depth++;
                case ']', '}' -> depth--;
                case '.' -> {
                    if (depth <= 0 && i > 0 && digit(code, i - 1) && digit(code, i + 1)) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }

    private static boolean digit(String code, int at) {
        return at < code.length() && code.charAt(at) >= '0' && code.charAt(at) <= '9';
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T extends Unit> T cast(Unit<?> unit) {
        // a unit's quantity is known when it is parsed, not when it is compiled
        return (T) unit;
    }

    private static BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        if (number instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        if (number instanceof RationalNumber fraction) {
            return new BigDecimal(fraction.getDividend())
                    .divide(new BigDecimal(fraction.getDivisor()), MathContext.DECIMAL128);
        }
        return new BigDecimal(number.toString());
    }
}
