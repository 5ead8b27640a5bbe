package io.gleaner.quantity;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Checks what the tables say of base units: that UCUM knows its codes, that a unit measures what
 * its line says, and the examples of {@code dimensions.csv}, {@code 5 km = 5000 m}.
 */
final class BaseUnitExamples {
    private BaseUnitExamples() {}

    static void check(RuleFiles files, Units units, Problems problems) {
        BaseUnits bases = units.baseUnits();
        for (RuleTable.Row row :
                RuleTable.read(files, UnitTable.FILE, UnitTable.HEADER, problems).rows()) {
            if (known(row, bases)) {
                fits(row, units, bases);
            }
        }
        for (RuleTable.Row row :
                RuleTable.read(files, Dimensions.FILE, Dimensions.HEADER, problems).rows()) {
            if (known(row, bases)) {
                example(row, units, bases);
            }
        }
    }

    private static boolean known(RuleTable.Row row, BaseUnits bases) {
        String code = row.text("ucum");
        if (code.isEmpty() || bases.knows(code)) {
            return true;
        }
        row.problem("ucum", "\"" + code + "\" is no code of UCUM; see ucum.org, or leave it empty");
        return false;
    }

    private static void fits(RuleTable.Row row, Units units, BaseUnits bases) {
        if (row.text("ucum").isEmpty()) {
            return;
        }
        Optional<Unit> unit = units.byCode(row.text("code"));
        // the library takes a division by zero for nothing
        boolean sized =
                unit.flatMap(u -> bases.convertChange(u, BigDecimal.ONE))
                        .filter(base -> base.value().signum() > 0)
                        .isPresent();
        if (!sized) {
            row.problem(
                    "ucum",
                    "\""
                            + row.text("ucum")
                            + "\" does not measure "
                            + row.text("dimension")
                            + "; mend it or the dimension");
        }
    }

    private static void example(RuleTable.Row row, Units units, BaseUnits bases) {
        String example = row.text("example");
        String[] sides = example.split(" = ", 2);
        String[] words = sides[0].split(" ", 2);
        String reading = "nothing";
        if (sides.length == 2 && words.length == 2 && words[0].matches("[0-9.]{1,20}")) {
            Unit unit = unit(words[1], row.text("dimension"), units);
            reading =
                    bases.convert(unit, new BigDecimal(words[0]))
                            .map(BaseUnits.Base::toString)
                            .orElse("nothing");
        }
        if (sides.length < 2 || !reading.equals(sides[1])) {
            row.problem(
                    "example",
                    "\"" + example + "\" gives " + reading + "; mend the line or its example");
        }
    }

    private static Unit unit(String code, String dimension, Units units) {
        return units.byCode(code).orElse(new Unit(code, code, dimension));
    }
}
