package io.gleaner.benchmark;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gleaner.rules.RuleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Times on public test sets stay above what was reached. */
class TimeBenchmarksTest {
    private static final Path SETS = Path.of("../shared/benchmarks");

    @Test
    void meantimeDates() throws IOException {
        MeantimeTimes.Result result =
                MeantimeTimes.run(set("meantime-dev.json"), RuleFiles.bundled());
        assertTrue(result.dates().valueF1() >= 90, result::toString);
    }

    @Test
    void recognizersDates() throws IOException {
        RecognizersDates.Result result =
                RecognizersDates.run(set("recognizers/datetime.json"), RuleFiles.bundled());
        assertTrue(result.percent() >= 82, result::toString);
    }

    private static Path set(String name) {
        Path file = SETS.resolve(name);
        assumeTrue(Files.exists(file), file + " is not here");
        return file;
    }
}
