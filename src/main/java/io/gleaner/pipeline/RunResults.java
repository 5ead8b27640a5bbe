package io.gleaner.pipeline;

import io.gleaner.input.SetAside;
import io.gleaner.store.Problem;
import io.gleaner.store.RunCounts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * What a run did.
 *
 * @param started when it began
 * @param took how long it took
 * @param program version of the program
 * @param rulesSha256 digest of the rules
 * @param counts what it did with how many inputs
 * @param read articles read in this run
 * @param figures figures in them that are sure enough
 * @param leftOut figures in them that are not
 * @param problems inputs that are set aside, those of earlier runs that still are among them
 * @param remarks what is wrong with expected values, with file and line
 * @param warnings what is odd about headers that were read all the same, with file and line
 * @param kept articles that are no longer among the inputs and were not removed
 * @param there how many articles were read from these inputs before
 * @param rows how many rows each table has when the run ends
 */
public record RunResults(
        Instant started,
        Duration took,
        String program,
        String rulesSha256,
        RunCounts counts,
        int read,
        int figures,
        int leftOut,
        List<Problem> problems,
        List<String> remarks,
        List<String> warnings,
        int kept,
        int there,
        SortedMap<String, Long> rows) {

    /** Whether something was not read that should have been; files of other kinds should not. */
    public boolean missedSomething() {
        return !remarks.isEmpty()
                || problems.stream().anyMatch(p -> !p.reason().startsWith(SetAside.OF_NO_KIND));
    }

    /** Whether all was as the run before left it. */
    public boolean nothingNew() {
        return counts.added() + counts.changed() + counts.renamed() + counts.removed() == 0;
    }
}
