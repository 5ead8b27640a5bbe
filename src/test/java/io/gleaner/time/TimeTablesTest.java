package io.gleaner.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words of time in {@code rules/time}: every line's example reads as the line says. */
class TimeTablesTest {
    @Test
    void everyExampleReadsAsItsLineSays() {
        assertEquals(List.of(), TimeExamples.check(RuleFiles.bundled()));
    }

    @Test
    void aFormMeansOneThingOnly() {
        RuleFiles files =
                RuleFiles.bundled()
                        .with(
                                "time/words.csv",
                                "kind,value,forms,when,example,reads\n"
                                        + "month,1,january;jan,,in [January 2014],2014-01\n"
                                        + "holiday,13-40,jan,,on [Jan],nothing\n");
        Problems problems = new Problems();
        TimeFinder.read(files, problems);
        assertEquals(
                List.of(
                        "time/words.csv:3: value: \"13-40\" is no day of the year; write 12-25,"
                                + " easter-2, 11-thu-4 or 11-thu-4+1",
                        "time/words.csv:3: forms: \"jan\" stands in time/words.csv:2 already; a form"
                                + " may mean one thing only"),
                problems.sorted().stream().map(Object::toString).toList());
    }

    @Test
    void wordsInBracketsThatAreNotFoundAreTold() {
        RuleFiles files = RuleFiles.bundled();
        String words =
                files.text("time/words.csv")
                        .replace("sales are [now] higher", "sales are [higher]");
        assertEquals(
                List.of("\"sales are [higher]\" reads no time, not PRESENT_REF"),
                TimeExamples.check(files.with("time/words.csv", words)).stream()
                        .map(problem -> problem.message().split(";")[0])
                        .toList());
    }
}
