package io.gleaner.benchmark;

import io.gleaner.quantity.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A quantity in the terms of the NewsQuant test set.
 *
 * @param value the number, or the lower end of a range
 * @param high the upper end of a range
 * @param unit its name for the unit; {@code -} for none
 * @param change {@code =} {@code ~} {@code >} {@code <} {@code up} {@code down}
 * @param concepts words of what it is said of, to the letter; {@code -} alone for nothing
 */
public record NewsQuantItem(
        BigDecimal value,
        Optional<BigDecimal> high,
        String unit,
        String change,
        List<String> concepts) {
    static final List<String> NOTHING = List.of("-");

    /** {@code ~ 24..35 euro (value business)}. */
    @Override
    public String toString() {
        return (change.equals("=") ? "" : change + " ")
                + Amount.plain(value)
                + high.map(h -> ".." + Amount.plain(h)).orElse("")
                + (unit.equals("-") ? "" : " " + unit)
                + " ("
                + String.join(" ", concepts)
                + ")";
    }
}
