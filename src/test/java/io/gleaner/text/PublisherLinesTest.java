package io.gleaner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.RuleLines;
import io.gleaner.rules.Example;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The examples of lines about publishers, dollars and fiscal years need these lines. */
class PublisherLinesTest {
    private static final RuleFiles RULES = RuleFiles.bundled();

    @Test
    void everyPublisherIsFoundByItsOwnLine() {
        assertEquals(
                List.of(),
                RuleLines.idle(
                        RULES,
                        "publisher/publishers.csv",
                        (row, rest) -> {
                            Example example = Example.of(row).orElseThrow();
                            return Publishers.read(rest, new Problems())
                                    .find(example.text())
                                    .map(Publisher::id)
                                    .equals(Optional.of(row.text("id")));
                        }));
    }

    @Test
    void everyDollarIsToldByItsOwnLine() {
        assertEquals(
                List.of(),
                RuleLines.idle(
                        RULES,
                        "publisher/dollars.csv",
                        (row, rest) ->
                                Dollars.read(rest, new Problems())
                                        .of(row.text("example"), "")
                                        .equals(row.optional("code"))));
    }

    @Test
    void everyFiscalYearIsToldByItsOwnLine() {
        assertEquals(
                List.of(),
                RuleLines.idle(
                        RULES,
                        "publisher/fiscal.csv",
                        (row, rest) ->
                                FiscalYears.read(rest, new Problems())
                                        .of(row.text("example"))
                                        .isPresent()));
    }
}
