package io.gleaner.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleTableTest {
    private final Problems problems = new Problems();

    private RuleTable table(String text) {
        return RuleTable.read(
                RuleFiles.of(Map.of("time/words.csv", text)),
                "time/words.csv",
                List.of("form", "value"),
                problems);
    }

    @Test
    void rowsKnowTheLineTheyBeginOnWhateverStandsBetween() {
        List<RuleTable.Row> rows = table("form,value\n# why\n\none,1\n\"t\nwo\",2\nthree,3").rows();
        assertTrue(problems.isEmpty());
        assertEquals(List.of(4, 5, 7), rows.stream().map(RuleTable.Row::line).toList());
    }

    @Test
    void allMistakesAreToldAtOnceEachWithItsPlace() {
        RuleTable table = table("form,value\none,x\ntwo\n,3\n");
        table.rows()
                .forEach(
                        row -> {
                            row.required("form");
                            row.decimal("value");
                        });
        assertEquals(
                List.of(
                        "time/words.csv:2: value: \"x\" is not a number; write it in digits, like"
                                + " 0.5",
                        "time/words.csv:3: has 1 cells where the header has 2; put cells that hold"
                                + " a comma into double quotes",
                        "time/words.csv:4: form: is empty; every line needs one"),
                problems.sorted().stream().map(RuleProblem::toString).toList());
    }

    @Test
    void anotherHeaderIsRefusedWithTheRightOne() {
        assertTrue(table("word,value\none,1\n").rows().isEmpty());
        assertEquals(
                "time/words.csv:1: the header has the unknown column \"word\" and lacks the column"
                        + " \"form\"; write \"form,value\"",
                problems.sorted().get(0).toString());
    }

    @Test
    void columnsInAnotherOrderAreRefused() {
        assertTrue(table("value,form\n1,one\n").rows().isEmpty());
        assertEquals(
                "time/words.csv:1: the header is \"value,form\"; write \"form,value\"",
                problems.sorted().get(0).toString());
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldWithItsLine() {
        table("form,value\none,1\n\"two,2\nthree,3\n");
        assertEquals(
                "time/words.csv: is not a CSV file: the double quote of line 3 is never closed;"
                        + " close it, or double it to mean itself",
                problems.sorted().get(0).toString());
    }
}
