package io.gleaner.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.RuleLines;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.tokens.Models;
import io.gleaner.tokens.Reader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of a line in the table of time needs that line. */
class TimeLinesTest {
    @Test
    void everyExampleNeedsItsLine() {
        RuleFiles rules = RuleFiles.bundled();
        Reader reader = new Reader(Models.withoutNames());
        assertEquals(
                List.of(),
                RuleLines.idle(
                        rules,
                        TimeTables.FILE,
                        (row, rest) -> {
                            Problems problems = new Problems();
                            TimeFinder without = TimeFinder.read(rest, problems);
                            return problems.isEmpty()
                                    && TimeExamples.reading(row, without, reader)
                                            .equals(row.text("reads"));
                        }));
    }
}
