package io.gleaner.time;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A length of time: five years, 18 months.
 *
 * @param count how many; empty for "several years"
 */
public record Length(Optional<BigDecimal> count, CalendarUnit unit) implements TimeExpression {
    @Override
    public Kind kind() {
        return Kind.DURATION;
    }

    @Override
    public Optional<Period> resolve(Anchor anchor) {
        return Optional.empty();
    }

    /** As ISO 8601 writes it: {@code P5Y}, {@code PT30M}. */
    @Override
    public String toString() {
        if (unit == CalendarUnit.HOUR
                && count.filter(c -> c.stripTrailingZeros().scale() > 0).isPresent()) {
            BigDecimal minutes = count.get().multiply(BigDecimal.valueOf(60));
            return new Length(Optional.of(minutes), CalendarUnit.MINUTE).toString();
        }
        String number =
                count.map(c -> c.multiply(BigDecimal.valueOf(unit.isoFactor())))
                        .map(c -> c.stripTrailingZeros().toPlainString())
                        .orElse("X");
        return String.format(Locale.ROOT, unit.iso(), number);
    }
}
