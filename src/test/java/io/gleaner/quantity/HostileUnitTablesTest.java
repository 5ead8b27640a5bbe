package io.gleaner.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleProblem;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tables of units as nobody should write them: each is refused, none stops the reader itself. */
@Timeout(30)
class HostileUnitTablesTest {
    private static final String UNITS = String.join(",", UnitTable.HEADER) + "\n";
    private static final String CURRENCIES = String.join(",", CurrencyTable.HEADER) + "\n";

    private final RuleFiles bundled = RuleFiles.bundled();

    private List<String> units(String text) {
        return problems(UnitTable.FILE, text);
    }

    private List<String> problems(String file, String text) {
        Problems problems = new Problems();
        Units.read(bundled.with(file, text), problems);
        return problems.sorted().stream()
                .filter(problem -> problem.file().equals(file))
                .map(RuleProblem::toString)
                .toList();
    }

    @Test
    void aTableThatIsMissingOrEmptyOrNoTableIsTold() {
        assertEquals(
                List.of(
                        "quantity/units.csv: missing; it must have the columns "
                                + String.join(",", UnitTable.HEADER)),
                withoutTables());
        assertEquals(List.of(), units(UNITS));
        assertFalse(units("\u0000\u0001\u0002PK\u0003\u0004").isEmpty());
        assertFalse(units(UNITS + "\"an open quote,,,,\n").isEmpty());
        assertFalse(units(UNITS + "a,b\n").isEmpty());
        assertFalse(units("code;name\n").isEmpty());
    }

    private List<String> withoutTables() {
        Problems problems = new Problems();
        Units.read(RuleFiles.of(Map.of()), problems);
        return problems.sorted().stream()
                .filter(problem -> problem.file().equals(UnitTable.FILE))
                .map(RuleProblem::toString)
                .toList();
    }

    @Test
    void aFormOfManyWordsIsRefusedBeforeItsVariantsAreMade() {
        String word = "a ".repeat(40).strip();
        List<String> told = units(UNITS + "x,x,length," + word + ",,,,,,,,m,y\n");
        assertEquals(1, told.size());
        assertTrue(told.get(0).endsWith("has more than 8 words; write fewer"), told.get(0));
    }

    @Test
    void aFormOfNothingButSpaceIsRefused() {
        List<String> told = units(UNITS + "x,x,length,\u00A0,,,,,,,,m,y\n");
        assertFalse(told.isEmpty());
    }

    @Test
    void worthWithoutEndIsRefused() {
        for (String worth :
                List.of("1e999999999", "-1", "NaN", "0x10", "1".repeat(1000), "", "1,5")) {
            List<String> told =
                    problems(
                            CurrencyTable.FILE,
                            CURRENCIES + "AAA,a,aaa,,\"penny=" + worth + "\",,,,,y\n");
            assertEquals(1, told.size(), worth);
        }
    }

    @Test
    void codesOfUcumThatNestOrDivideByZeroAreRefusedByTheCheck() {
        for (String ucum :
                List.of(
                        "(".repeat(20_000) + "m" + ")".repeat(20_000),
                        "m/0",
                        "0.m",
                        "m.".repeat(60) + "m",
                        "9".repeat(90) + ".m",
                        "m{" + "x".repeat(150) + "}",
                        "'; DROP TABLE figures; --",
                        "[",
                        "m2147483648",
                        "\u0000")) {
            String line = "blub,blub,length,blub,,,,,,,,\"" + ucum + "\",Ran [5 blub]. = 5 blub\n";
            RuleFiles files = bundled.with(UnitTable.FILE, UNITS + line);
            List<RuleProblem> told = QuantityExamples.check(files);
            if (!ucum.startsWith("m{")) {
                boolean ours =
                        told.stream()
                                .anyMatch(
                                        problem ->
                                                problem.file().equals(UnitTable.FILE)
                                                        && problem.column().equals("ucum"));
                assertTrue(ours, ucum.substring(0, Math.min(40, ucum.length())));
            }
        }
    }

    @Test
    void tenThousandFormsAreReadInTime() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            String letters = Integer.toString(i, 26).replaceAll("[0-9]", "q$0");
            words.append(words.length() > 0 ? ";" : "").append("blub").append(letters);
        }
        Problems problems = new Problems();
        Units units =
                Units.read(
                        bundled.with(
                                UnitTable.FILE,
                                UNITS + "blub,blub,length," + words + ",,,,,,,,m,y\n"),
                        problems);
        assertTrue(units.byCode("blub").isPresent());
    }

    @Test
    void anyTableOfNoiseIsToldAndNeverThrown() {
        Random random = new Random(7);
        String noise = "abc,;\"'\n=#$%\u00A0\u00E9\uD83D\uDC4D\u0000 0123.yesalwaysnever";
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder(UNITS);
            int length = random.nextInt(400);
            for (int i = 0; i < length; i++) {
                text.append(noise.charAt(random.nextInt(noise.length())));
            }
            for (int cells = 0; cells < 5; cells++) {
                for (int i = 0; i < UnitTable.HEADER.size(); i++) {
                    text.append(i > 0 ? "," : "\n");
                    for (int j = random.nextInt(6); j > 0; j--) {
                        char c = noise.charAt(random.nextInt(noise.length()));
                        text.append(c == '"' || c == ',' || c == '\n' ? ' ' : c);
                    }
                }
            }
            Problems problems = new Problems();
            Units.read(bundled.with(UnitTable.FILE, text.toString()), problems);
            assertFalse(problems.isEmpty());
        }
    }
}
