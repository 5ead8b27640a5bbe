package io.gleaner.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Values in base units: {@code corpus/base-units.txt}, each line one test. */
class BaseUnitsTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus/base-units.txt");

    private final Units units = Units.read(RuleFiles.bundled(), new Problems());
    private final BaseUnits bases = units.baseUnits();

    @TestFactory
    Stream<DynamicTest> corpus() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(CORPUS, StandardCharsets.UTF_8)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                String name = "base-units.txt:" + number + " " + line;
                tests.add(DynamicTest.dynamicTest(name, CORPUS.toUri(), () -> check(line)));
            }
        }
        return tests.stream();
    }

    private void check(String line) {
        String[] sides = line.split(" = ", 2);
        boolean change = sides[0].startsWith("change ");
        String[] words = sides[0].replace("change ", "").split(" ", 2);
        Unit unit = unit(words[1]);
        BigDecimal value = new BigDecimal(words[0]);
        Optional<BaseUnits.Base> base =
                change ? bases.convertChange(unit, value) : bases.convert(unit, value);
        assertEquals(sides[1], base.map(BaseUnits.Base::toString).orElse("nothing"));
    }

    /** A unit of the tables, a power of one, a counted noun, or a rate of them. */
    private Unit unit(String code) {
        if (units.byCode(code).isPresent()) {
            return units.byCode(code).get();
        }
        int slash = code.lastIndexOf('/');
        if (slash > 0) {
            Unit above = unit(code.substring(0, slash));
            Unit below = unit(code.substring(slash + 1).replaceFirst("^[0-9]+ ", ""));
            return new Unit(code, code, units.quotient(above, below));
        }
        char last = code.charAt(code.length() - 1);
        if (units.byCode(code.substring(0, code.length() - 1)).isPresent()) {
            return new Unit(code, code, last == '2' ? "area" : "volume");
        }
        return Unit.counted(code);
    }

    @Test
    void nothingOfAnUnknownUnit() {
        assertTrue(bases.convert(Unit.NONE, BigDecimal.ONE).isEmpty());
        Unit unknown = new Unit("blub", "blub", "length");
        assertTrue(bases.convert(unknown, BigDecimal.ONE).isEmpty());
        Unit strange = new Unit("blub/m", "blub", "strangeness/length");
        assertTrue(bases.convert(strange, BigDecimal.ONE).isEmpty());
    }

    @Test
    void thereAndBackGivesTheValueAgain() {
        // half of twice as much: conversion is linear but for temperatures
        for (String code : List.of("mi", "lb", "gal", "kWh", "acre")) {
            BigDecimal one = base(code, "1");
            assertEquals(
                    0,
                    one.multiply(new BigDecimal("12345.678")).compareTo(base(code, "12345.678")),
                    code);
        }
    }

    private BigDecimal base(String code, String value) {
        return bases.convert(unit(code), new BigDecimal(value)).orElseThrow().value();
    }
}
