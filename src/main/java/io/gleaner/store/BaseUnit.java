package io.gleaner.store;

import io.gleaner.quantity.Unit;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Turns a measure into the base unit of its dimension: 3 km into 3000 m. */
@FunctionalInterface
public interface BaseUnit {
    /** For where nothing is to be converted. */
    BaseUnit NONE = (value, unit, change) -> Optional.empty();

    /**
     * A number in a base unit.
     *
     * @param value how much
     * @param unit code of the base unit
     */
    record Measure(BigDecimal value, String unit) {}

    /**
     * The measure in its base unit; empty when the unit has none.
     *
     * @param change whether it is a difference: 3 degrees more are 3 kelvin more
     */
    Optional<Measure> of(BigDecimal value, Unit unit, boolean change);

    /** Every unit that the rules know, for conversions in SQL. */
    default Collection<Unit> units() {
        return List.of();
    }
}
