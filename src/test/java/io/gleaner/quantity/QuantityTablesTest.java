package io.gleaner.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleProblem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A bad line in a table of quantities is refused with its place and its reason. */
class QuantityTablesTest {
    private static List<String> problems(String file, String line) {
        RuleFiles rules = RuleFiles.bundled();
        String text = rules.text(file).stripTrailing();
        int last = (int) text.lines().count() + 1;
        Problems problems = new Problems();
        QuantityFinder.read(rules.with(file, text + "\n" + line + "\n"), problems);
        List<String> found = problems.sorted().stream().map(RuleProblem::toString).toList();
        assertTrue(
                found.stream().allMatch(p -> p.startsWith(file + ":" + last + ": ")),
                found.toString());
        return found.stream().map(p -> p.substring((file + ":" + last + ": ").length())).toList();
    }

    @Test
    void aNumberWordOfNoKindIsRefused() {
        assertEquals(
                List.of(
                        "kind: \"huge\" is none of digit, teen, ten, couple, hundred, dozen, scale"),
                problems("quantity/numbers.csv", "umpteen,17,huge,x"));
    }

    @Test
    void aNumberWordThatStandsTwiceIsRefused() {
        assertEquals(
                List.of("word: \"seven\" stands twice; keep one line"),
                problems("quantity/numbers.csv", "seven,7,digit,x"));
    }

    @Test
    void aScaleThatIsNoNumberIsRefused() {
        List<String> found = problems("quantity/scales.csv", "gazillion,lots,,x");
        assertTrue(found.get(0).startsWith("value: \"lots\" is not a number"), found.toString());
    }

    @Test
    void aBoundOfNoSignIsRefused() {
        assertEquals(
                List.of("sign: \"!=\" is none of ~ > >= < <="),
                problems("quantity/bounds.csv", "anything but,!=,before,x"));
    }

    @Test
    void aPartOfNothingIsRefused() {
        assertEquals(
                List.of("parts: \"0\" divides nothing; write a whole number"),
                problems("quantity/fractions.csv", "zeroth,zeroths,0,x"));
    }

    @Test
    void everyExampleOfEveryTableReadsAsItsLineSays() {
        assertEquals(List.of(), QuantityExamples.check(RuleFiles.bundled()));
    }

    @Test
    void anExampleThatReadsOtherwiseIsTold() {
        RuleFiles rules = RuleFiles.bundled();
        String file = "quantity/multiples.csv";
        RuleFiles changed =
                rules.with(
                        file,
                        rules.text(file).stripTrailing()
                                + "\nelevenfold,11,times,It grew [elevenfold]. = 12 times\n");
        List<RuleProblem> found = QuantityExamples.check(changed);
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).message().contains("\"elevenfold\" as 11 times"));
    }
}
