package io.gleaner.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The engine's native libraries that killed runs left in the folder for temporary files: each start
 * unpacks one of some 60 MB, and only a regular end deletes it.
 */
final class NativeLeftovers {
    private static final String NAMES = "libduckdb_java*";

    /** Younger ones may be about to be loaded by a program that is starting. */
    private static final Duration SETTLED = Duration.ofSeconds(1);

    /** Where the system does not tell which files are in use, a run is over after this time. */
    private static final Duration SURELY_OVER = Duration.ofDays(2);

    private NativeLeftovers() {}

    /** Deletes what no living process uses. */
    static void clear(Path temporary, Instant now) {
        try {
            List<Path> found = settled(temporary, now);
            if (found.isEmpty()) {
                return;
            }
            Path processes = Path.of("/proc");
            if (Files.isDirectory(processes.resolve("self"))) {
                found.removeAll(inUse(processes, found));
            } else {
                found.removeIf(file -> age(file, now).compareTo(SURELY_OVER) < 0);
            }
            for (Path file : found) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // somebody else's, or gone already: no reason not to run
            return;
        }
    }

    private static List<Path> settled(Path temporary, Instant now) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(temporary, NAMES)) {
            for (Path file : files) {
                if (age(file, now).compareTo(SETTLED) > 0) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private static Duration age(Path file, Instant now) {
        try {
            return Duration.between(Files.getLastModifiedTime(file).toInstant(), now);
        } catch (IOException e) {
            return Duration.ZERO;
        }
    }

    /** Which of the files a living process has mapped into its memory. */
    private static List<Path> inUse(Path processes, List<Path> files) throws IOException {
        List<Path> inUse = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(processes, "[0-9]*")) {
            for (Path folder : folders) {
                inUse.addAll(mapped(folder.resolve("maps"), files));
            }
        }
        return inUse;
    }

    private static List<Path> mapped(Path maps, List<Path> files) {
        try (Stream<String> lines = Files.lines(maps)) {
            List<String> libraries = lines.filter(line -> line.contains("libduckdb")).toList();
            return files.stream()
                    .filter(file -> libraries.stream().anyMatch(l -> l.endsWith(file.toString())))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            // a process of somebody else, or one that has ended
            return List.of();
        }
    }
}
