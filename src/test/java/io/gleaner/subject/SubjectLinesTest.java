package io.gleaner.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.RuleLines;
import io.gleaner.rules.Example;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The example of a line in the table of what nouns count needs that line. */
class SubjectLinesTest {
    @Test
    void everyExampleNeedsItsLine() {
        assertEquals(
                List.of(),
                RuleLines.idle(
                        RuleFiles.bundled(),
                        "subject/counts.csv",
                        (row, rest) -> {
                            Example example = Example.of(row).orElseThrow();
                            return CountTable.read(rest, new Problems())
                                    .of(example.text())
                                    .equals(Optional.of(example.meaning()));
                        }));
    }
}
