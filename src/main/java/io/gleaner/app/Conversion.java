package io.gleaner.app;

import io.gleaner.quantity.BaseUnits;
import io.gleaner.quantity.Unit;
import io.gleaner.quantity.Units;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.store.BaseUnit;
import java.math.BigDecimal;
import java.util.Optional;

/** Conversion to base units by the rules' own tables, which are read when first needed. */
final class Conversion implements BaseUnit {
    private final RuleFiles files;
    private Optional<BaseUnits> units = Optional.empty();

    Conversion(RuleFiles files) {
        this.files = files;
    }

    @Override
    public synchronized Optional<Measure> of(BigDecimal value, Unit unit, boolean change) {
        if (units.isEmpty()) {
            units = Optional.of(Units.read(files, new Problems()).baseUnits());
        }
        Optional<BaseUnits.Base> base =
                change ? units.get().convertChange(unit, value) : units.get().convert(unit, value);
        return base.map(measure -> new Measure(measure.value(), measure.unit()));
    }
}
