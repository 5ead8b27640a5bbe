package io.gleaner.app;

import io.gleaner.benchmark.Disagreements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The file of a public test set, and whether to show what of it was not read right. */
final class TestSetFile {
    @Parameters(index = "0", paramLabel = "FILE", description = "The file of the test set.")
    private Path file;

    @Option(names = "--misses", description = "Show each that was not read right.")
    private boolean misses;

    /** The file, which is there. */
    Path path() throws IOException {
        return there(file);
    }

    /** Shows the misses that are the set's own, by our lights, and where asked for, all. */
    void tell(Terminal terminal, List<String> missed) throws IOException {
        List<String> known = Disagreements.bundled().among(file, missed);
        if (!known.isEmpty()) {
            terminal.say("counted as missed, where we disagree: " + known.size());
            known.forEach(line -> terminal.say("  " + line));
        }
        if (misses) {
            missed.forEach(terminal::say);
        }
    }

    static Path there(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return file;
    }
}
