package io.gleaner.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Converts values to the base unit of their dimension, so that they can be compared: {@code 5 km}
 * is {@code 5000 m}, {@code 90 km/h} is {@code 25 m/s}. Money, counts and shares stay as they are,
 * and so do rates of them.
 *
 * <p>The arithmetic is UCUM's, in exact fractions; its tables are loaded when first needed.
 */
public final class BaseUnits {

    /**
     * A value in a base unit.
     *
     * @param value exact, or to 20 digits where it has no end
     * @param unit code of the base unit
     */
    public record Base(BigDecimal value, String unit) {
        @Override
        public String toString() {
            return Amount.plain(value) + " " + unit;
        }
    }

    private final Units units;
    private final Dimensions dimensions;
    private final Ucum ucum = new Ucum();

    BaseUnits(Units units, Dimensions dimensions) {
        this.units = units;
        this.dimensions = dimensions;
    }

    /**
     * A value in the base unit; empty when the unit is none of the tables or has no fixed size.
     *
     * <p>A temperature is a point on a scale here: 5 Cel are 278.15 K.
     */
    public Optional<Base> convert(Unit unit, BigDecimal value) {
        return convert(unit, value, false);
    }

    /** The same of a change: 5 Cel more are 5 K more. */
    public Optional<Base> convertChange(Unit unit, BigDecimal change) {
        return convert(unit, change, true);
    }

    /** Whether UCUM knows a code. */
    boolean knows(String code) {
        return ucum.unit(code).isPresent();
    }

    private Optional<Base> convert(Unit unit, BigDecimal value, boolean change) {
        if (unit.isNone()) {
            return Optional.empty();
        }
        if (stays(unit.dimension())) {
            return Optional.of(new Base(value, unit.code()));
        }
        Optional<String> from = code(unit.code());
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Optional<Dimensions.Dimension> dimension = dimensions.of(unit.dimension());
        if (dimension.isPresent()) {
            return ucum.convert(from.get(), dimension.get().ucum(), value, change)
                    .map(base -> new Base(base, dimension.get().base()));
        }
        return rate(unit, value);
    }

    /** Money, counts and shares, and rates of them. */
    private boolean stays(String dimension) {
        int slash = dimension.indexOf('/');
        String above = slash < 0 ? dimension : dimension.substring(0, slash);
        return dimensions.of(above).map(Dimensions.Dimension::stays).orElse(false);
    }

    /** A rate that is no dimension of its own: each part in its base unit. */
    private Optional<Base> rate(Unit unit, BigDecimal value) {
        String[] names = unit.dimension().split("/");
        List<String> parts = parts(unit.code(), names.length);
        if (parts.size() != names.length) {
            return Optional.empty();
        }
        StringBuilder ours = new StringBuilder();
        StringBuilder theirs = new StringBuilder();
        for (int i = 0; i < names.length; i++) {
            Optional<Dimensions.Dimension> dimension = dimensions.of(names[i]);
            if (dimension.isEmpty()) {
                return Optional.empty();
            }
            boolean stays = dimension.get().stays();
            String base = stays ? withoutTimes(parts.get(i)) : dimension.get().base();
            ours.append(i > 0 ? "/" : "").append(base);
            theirs.append(i > 0 ? "/" : "")
                    .append(stays ? Ucum.ONE : "(" + dimension.get().ucum() + ")");
        }
        return code(unit.code())
                .flatMap(from -> ucum.convert(from, theirs.toString(), value, true))
                .map(base -> new Base(base, ours.toString()));
    }

    /** The parts of a rate; {@code GJ/h} is one where it measures power. */
    private static List<String> parts(String code, int count) {
        List<String> parts = new ArrayList<>(List.of(code.split("/")));
        while (parts.size() > count && parts.size() > 1) {
            parts.set(0, parts.get(0) + "/" + parts.remove(1));
        }
        return parts;
    }

    /** UCUM's code by ours: of a listed unit, a power of one, or a rate of both. */
    private Optional<String> code(String ours) {
        Map<String, String> listed = units.ucum();
        String direct = listed.get(ours);
        if (direct != null) {
            return Optional.of(direct);
        }
        if (ours.indexOf('/') >= 0) {
            return quotient(ours.split("/"));
        }
        char last = ours.charAt(ours.length() - 1);
        String root = ours.substring(0, ours.length() - 1);
        return (last == '2' || last == '3') && listed.containsKey(root)
                ? Optional.of(listed.get(root) + last)
                : Optional.empty();
    }

    private Optional<String> quotient(String[] parts) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            String unit = withoutTimes(parts[i]);
            String times = parts[i].substring(0, parts[i].length() - unit.length()).strip();
            Optional<String> theirs = code(unit);
            if (theirs.isEmpty()
                    && units.byCode(unit).filter(u -> !stays(u.dimension())).isPresent()) {
                return Optional.empty();
            }
            code.append(i > 0 ? "/" : "")
                    .append("(")
                    .append(times.isEmpty() ? "" : times + ".")
                    .append(theirs.orElse(Ucum.ONE))
                    .append(")");
        }
        return Optional.of(code.toString());
    }

    /** {@code 1000 person}: person. */
    private static String withoutTimes(String part) {
        int space = part.indexOf(' ');
        boolean times = space > 0 && part.chars().limit(space).allMatch(c -> c >= '0' && c <= '9');
        return times ? part.substring(space + 1) : part;
    }
}
