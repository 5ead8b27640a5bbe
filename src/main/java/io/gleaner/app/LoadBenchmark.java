package io.gleaner.app;

import io.gleaner.benchmark.LoadSpeed;
import io.gleaner.rules.RuleFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** {@code gleaner benchmark load}: figures a second into the database. */
@picocli.CommandLine.Command(
        name = "load",
        header = "Loads figures into a new database, with all columns, and tells how fast.",
        footer = {"", "Example:", "  gleaner benchmark load --figures 1000000"})
final class LoadBenchmark extends ReadingCommand {
    @Option(
            names = "--figures",
            defaultValue = "500000",
            description = "How many to load (default: ${DEFAULT-VALUE}).")
    long figures;

    LoadBenchmark(Session session) {
        super(session);
    }

    @Override
    int run(Terminal terminal, Place place) throws IOException {
        RuleFiles files = rules.files(place);
        Path folder = Files.createTempDirectory("gleaner-load");
        try {
            LoadSpeed speed = new LoadSpeed(knowledge(files, place), rules.baseUnit(files));
            terminal.say(speed.measure(folder.resolve("load.duckdb"), figures).toString());
        } finally {
            delete(folder);
        }
        return ExitCode.DONE;
    }

    /** A folder of the benchmark's own, with all that is in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
