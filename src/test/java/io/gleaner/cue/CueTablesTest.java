package io.gleaner.cue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A line of a cue table must read its own example as it says. */
class CueTablesTest {

    private static List<String> problems(String lines) {
        Problems problems = new Problems();
        ChangeFinder.read(
                RuleFiles.of(Map.of("cue/changes.csv", "kind,direction,forms,example\n" + lines)),
                CueWords.read(RuleFiles.bundled(), new Problems()),
                problems);
        return problems.sorted().stream().map(Object::toString).toList();
    }

    @Test
    void aGoodLineIsReadWithoutAWord() {
        assertEquals(List.of(), problems("verb,up,rise;rose,Sales rose. = up verb\n"));
    }

    @Test
    void aDirectionThatIsTurnedIsFoundByTheExample() {
        assertEquals(
                List.of("cue/changes.csv:2: example: \"Sales rose.\" means down verb, not up verb"),
                problems("verb,down,rise;rose,Sales rose. = up verb\n"));
    }

    @Test
    void anExampleWithoutTheLinesWordsShowsNothing() {
        assertEquals(
                List.of(
                        "cue/changes.csv:2: example: \"Sales grew.\" means nothing of this line,"
                                + " not up verb"),
                problems("verb,up,rise;rose,Sales grew. = up verb\n"));
    }

    @Test
    void anExampleMustSayWhatItMeans() {
        assertEquals(
                List.of(
                        "cue/changes.csv:2: example: \"Sales rose.\" does not say what it means;"
                                + " write words = meaning"),
                problems("verb,up,rise;rose,Sales rose.\n"));
    }
}
