package io.gleaner.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.rules.RuleFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TempEval-3's form: text with TIMEX3 tags. */
class TimemlTimesTest {
    private static final Path PRICES = Path.of("src/test/resources/benchmark/prices.tml");

    private static final Path EXPORTS = Path.of("src/test/resources/benchmark/exports.tml");

    @TempDir private Path folder;

    @Test
    void datesAndDurationsAreScoredApart() throws IOException {
        TimemlTimes.Result result =
                TimemlTimes.run(List.of(PRICES), Optional.empty(), RuleFiles.bundled());
        assertEquals(4, result.dates().expected());
        assertEquals(100.0, result.dates().valueF1());
        assertEquals(100.0, result.lengths().strictF1());
    }

    @Test
    void predictionsAreTheSameDocumentWithOurOwnTimesMarked() throws IOException {
        TimemlTimes.run(List.of(PRICES), Optional.of(folder), RuleFiles.bundled());
        String written = Files.readString(folder.resolve("prices.tml"), StandardCharsets.UTF_8);
        assertTrue(written.contains("Smith &amp; Sons rose by 3% <TIMEX3"), written);
        assertTrue(
                written.contains(
                        "type=\"DATE\" value=\"2014-06-19\" temporalFunction=\"false\""
                                + " functionInDocument=\"NONE\">Thursday</TIMEX3>."),
                written);
        Timeml before = Timeml.parse(Files.readString(PRICES, StandardCharsets.UTF_8));
        Timeml after = Timeml.parse(written);
        assertEquals(before.text(), after.text());
        assertEquals(before.head(), after.head());
        assertEquals(before.tail(), after.tail());
    }

    @Test
    void eventsLinksAndTimesWithoutWordsAreReadOver() throws IOException {
        Timeml document = Timeml.parse(Files.readString(EXPORTS, StandardCharsets.UTF_8));
        assertEquals(
                List.of("yesterday", "February", "every month"),
                document.times().stream().map(TimexScore.Timex::text).toList());
        assertTrue(document.text().contains("Exports \u2013 so the bureau said"), document.text());
    }

    @Test
    void theDayIsTheOneThatTheDocumentWasMadeOn() throws IOException {
        Timeml document = Timeml.parse(Files.readString(EXPORTS, StandardCharsets.UTF_8));
        assertEquals(Optional.of(LocalDate.of(2013, 3, 22)), document.day());
        TimemlTimes.Result result =
                TimemlTimes.run(List.of(EXPORTS), Optional.empty(), RuleFiles.bundled());
        assertEquals(100.0, result.all().valueF1());
    }

    @Test
    void aFileWithoutTextIsNoDocument() throws IOException {
        Path file = Files.writeString(folder.resolve("a.tml"), "<TimeML></TimeML>");
        IOException e =
                assertThrows(
                        IOException.class,
                        () ->
                                TimemlTimes.run(
                                        List.of(file), Optional.empty(), RuleFiles.bundled()));
        assertEquals(
                file + ": is no TimeML document: no <TEXT> element; TempEval-3 documents have one",
                e.getMessage());
    }
}
