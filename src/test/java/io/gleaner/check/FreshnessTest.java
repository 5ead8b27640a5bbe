package io.gleaner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.figure.Finding;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Articles that are too new to be true, and publishers that have fallen silent. */
class FreshnessTest {
    private static final String TABLE =
            "name,publishers,kind,days,severity,example\n"
                    + "too new,,ahead,1,error,2025-01-04 read on 2025-01-02\n"
                    + "office silent,Office,silent,40,warning,2025-01-02 read on 2025-03-01\n";

    private static List<String> found(String today) {
        Problems problems = new Problems();
        Freshness freshness = Freshness.read(RuleFiles.of(Map.of(Freshness.FILE, TABLE)), problems);
        assertEquals(List.of(), problems.sorted());
        return freshness
                .check(
                        List.of(
                                new Freshness.Dated("a", "Office", LocalDate.of(2024, 11, 1)),
                                new Freshness.Dated("b", "Office", LocalDate.of(2025, 1, 10)),
                                new Freshness.Dated("c", "Other", LocalDate.of(2020, 1, 1))),
                        LocalDate.parse(today))
                .stream()
                .map(Finding::message)
                .toList();
    }

    @Test
    void allIsWellInTime() {
        assertEquals(List.of(), found("2025-01-09"));
        assertEquals(List.of(), found("2025-02-19"));
    }

    @Test
    void anArticleOfTheFutureIsFound() {
        assertEquals(List.of("too new: \"b\" by \"Office\" is of 2025-01-10"), found("2025-01-08"));
    }

    @Test
    void aPublisherIsSilentWhenItsLastArticleIsOld() {
        assertEquals(
                List.of("office silent: \"b\" by \"Office\" is of 2025-01-10"),
                found("2025-02-20"));
    }

    @Test
    void theProgramsOwnLinesFindTheirExamples() {
        assertEquals(List.of(), Freshness.examples(RuleFiles.bundled()));
        assertEquals(
                List.of(
                        "check/freshness.csv:2: example: \"2025-01-03 read on 2025-01-02\" is not"
                                + " found, or not of the form \"2025-01-06 read on 2025-01-02\""),
                Freshness.examples(
                                RuleFiles.of(
                                        Map.of(
                                                Freshness.FILE,
                                                TABLE.replace(
                                                        "2025-01-04 read", "2025-01-03 read"))))
                        .stream()
                        .map(Object::toString)
                        .toList());
    }
}
