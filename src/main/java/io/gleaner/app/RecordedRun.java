package io.gleaner.app;

import io.gleaner.pipeline.ResultsFile;
import io.gleaner.pipeline.RunResults;
import io.gleaner.pipeline.Tally;
import io.gleaner.rules.BadRules;
import java.io.IOException;
import java.time.Instant;

/** A run whose end is written into {@code run_results.json}, whichever end it is. */
final class RecordedRun {
    private final ResultsFile file;
    private final String program;
    private final Tally soFar;
    private final Instant started = Instant.now();

    RecordedRun(ResultsFile file, String program, Tally soFar) {
        this.soFar = soFar;
        this.file = file;
        this.program = program;
    }

    /** What is run. */
    interface Work {
        RunResults run() throws IOException;
    }

    RunResults record(Work work) throws IOException {
        Thread interrupted = new Thread(() -> end("interrupted", "asked to end"));
        Runtime.getRuntime().addShutdownHook(interrupted);
        try {
            file.running(started, program);
            RunResults results = work.run();
            file.done(results);
            return results;
        } catch (BadRules bad) {
            end("failed", bad.problems().size() + " mistakes in the rules");
            throw bad;
        } catch (IOException | RuntimeException | Error e) {
            end("failed", String.valueOf(e.getMessage()));
            throw e;
        } finally {
            forget(interrupted);
        }
    }

    private void end(String outcome, String why) {
        try {
            file.ended(outcome, started, program, why, soFar);
        } catch (IOException e) {
            // a full disk; the message and the exit code tell it
            return;
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // it is running now
            return;
        }
    }
}
