package io.gleaner.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.RuleLines;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.tokens.Models;
import io.gleaner.tokens.Reader;
import io.gleaner.tokens.Sentence;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The example of a line in a table of quantities needs that line: without it, the same words read
 * otherwise, or the tables do not hold together.
 */
class QuantityLinesTest {
    private static final RuleFiles RULES = RuleFiles.bundled();

    private final Reader reader = new Reader(Models.withoutNames());
    private final QuantityFinder finder = QuantityFinder.read(RULES, new Problems());

    static List<String> tables() {
        return RULES.names().stream()
                .filter(name -> name.startsWith("quantity/") && name.endsWith(".csv"))
                .filter(name -> !name.equals(Dimensions.FILE))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyExampleNeedsItsLine(String table) {
        assertEquals(
                List.of(),
                RuleLines.idle(
                        RULES,
                        table,
                        (row, rest) -> {
                            Problems problems = new Problems();
                            QuantityFinder without = QuantityFinder.read(rest, problems);
                            Sentence words = QuantityExamples.sentence(row.text("example"), reader);
                            return problems.isEmpty()
                                    && without.find(words).equals(finder.find(words));
                        }));
    }
}
