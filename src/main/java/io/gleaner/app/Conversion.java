package io.gleaner.app;

import io.gleaner.quantity.BaseUnits;
import io.gleaner.quantity.Unit;
import io.gleaner.quantity.Units;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.store.BaseUnit;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/** Conversion to base units by the rules' own tables, which are read when first needed. */
final class Conversion implements BaseUnit {
    private final RuleFiles files;
    private Optional<Units> read = Optional.empty();
    private Optional<BaseUnits> bases = Optional.empty();

    Conversion(RuleFiles files) {
        this.files = files;
    }

    @Override
    public synchronized Optional<Measure> of(BigDecimal value, Unit unit, boolean change) {
        if (bases.isEmpty()) {
            bases = Optional.of(read().baseUnits());
        }
        Optional<BaseUnits.Base> base =
                change ? bases.get().convertChange(unit, value) : bases.get().convert(unit, value);
        return base.map(measure -> new Measure(measure.value(), measure.unit()));
    }

    @Override
    public Collection<Unit> units() {
        return read().all();
    }

    private synchronized Units read() {
        if (read.isEmpty()) {
            read = Optional.of(Units.read(files, new Problems()));
        }
        return read.get();
    }
}
