package io.gleaner.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static Ledger.Entry read(String sha256) {
        return new Ledger.Entry("p", sha256, "", "rules", "1", false, Optional.empty());
    }

    private static Plan plan(Map<String, String> inputs, Map<String, Ledger.Entry> ledger) {
        return plan(inputs, ledger, "rules", false);
    }

    private static Plan plan(
            Map<String, String> inputs,
            Map<String, Ledger.Entry> ledger,
            String rules,
            boolean keep) {
        TreeMap<String, Plan.Input> now = new TreeMap<>();
        inputs.forEach((id, sha256) -> now.put(id, new Plan.Input(sha256, "")));
        return Plan.of(now, Ledger.of(ledger), rules, "1", keep);
    }

    @Test
    void newChangedUnchangedAndRemoved() {
        Plan plan =
                plan(
                        Map.of("a", "1", "b", "2", "c", "3"),
                        Map.of("a", read("1"), "b", read("0"), "d", read("4")));
        assertEquals(List.of("a"), plan.unchanged());
        assertEquals(List.of("b"), plan.changed());
        assertEquals(List.of("c"), plan.added());
        assertEquals(List.of("d"), plan.removed());
    }

    @Test
    void theSameWordsUnderAnotherNameAreARename() {
        Plan plan = plan(Map.of("new", "1"), Map.of("old", read("1")));
        assertEquals(Map.of("old", "new"), plan.renamed());
        assertEquals(List.of(), plan.removed());
        assertEquals(List.of(), plan.added());
    }

    @Test
    void aCopyIsNoRename() {
        Plan plan = plan(Map.of("old", "1", "copy", "1"), Map.of("old", read("1")));
        assertEquals(List.of("copy"), plan.added());
        assertEquals(List.of("old"), plan.unchanged());
    }

    @Test
    void twinsAreRenamedOneToOne() {
        Plan plan =
                plan(Map.of("x", "1", "y", "1", "z", "1"), Map.of("a", read("1"), "b", read("1")));
        assertEquals(Map.of("a", "x", "b", "y"), plan.renamed());
        assertEquals(List.of("z"), plan.added());
    }

    @Test
    void anArticleDatedByItsNameIsReadAgainUnderAnother() {
        Ledger.Entry dated = new Ledger.Entry("p", "1", "", "rules", "1", true, Optional.empty());
        Plan plan = plan(Map.of("2024-02-01", "1"), Map.of("2024-01-01", dated));
        assertEquals(List.of("2024-02-01"), plan.added());
        assertEquals(List.of("2024-01-01"), plan.removed());
    }

    @Test
    void otherRulesReadEverythingAgainUnlessKept() {
        assertEquals(
                List.of("a"),
                plan(Map.of("a", "1"), Map.of("a", read("1")), "others", false).changed());
        assertTrue(plan(Map.of("a", "1"), Map.of("a", read("1")), "others", true).nothingToDo());
    }

    @Test
    void anInputThatWasSetAsideIsTriedAgainWhenItChanged() {
        Ledger.Entry failed =
                new Ledger.Entry("p", "1", "", "rules", "1", false, Optional.of("empty"));
        assertEquals(List.of("a"), plan(Map.of("a", "1"), Map.of("a", failed)).unchanged());
        assertEquals(List.of("a"), plan(Map.of("a", "2"), Map.of("a", failed)).changed());
        assertEquals(List.of("b"), plan(Map.of("b", "1"), Map.of("a", failed)).added());
    }
}
