package io.gleaner.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.gleaner.rules.BadRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cases of public sets that we disagree with are shown beside the counts. */
class DisagreementsTest {
    private static final String HEADER = "set,input,expected,reason\n";

    @Test
    void showsTheOnesThatWereMissed() {
        Disagreements known =
                Disagreements.of(HEADER + "number,3,0.25,a rank is no part\nnumber,4,7,odd\n");
        assertEquals(
                List.of("number 3: expects 0.25: a rank is no part"),
                known.among(
                        Path.of("sets/number.json"),
                        List.of("3: the fourth | 0.25, read []", "40: some | 7, read []")));
        assertEquals(
                List.of(), known.among(Path.of("other.json"), List.of("3: x | 0.25, read []")));
    }

    @Test
    void theBundledOnesCanBeRead() throws IOException {
        assertEquals(
                List.of(),
                Disagreements.bundled().among(Path.of("number.json"), List.of("0: none")));
    }

    @Test
    void eachNeedsAReason() {
        assertThrows(BadRules.class, () -> Disagreements.of(HEADER + "number,3,0.25,\n"));
    }
}
