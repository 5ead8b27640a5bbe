package io.gleaner.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** A folder of its own, in which command lines are typed. */
abstract class TypedCommands {
    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Runs a command line in the folder and gives its exit code. */
    final int gleaner(String in, String... args) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(out, err, false);
        Session session =
                new Session(
                        terminal,
                        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                        Place.of(folder, Optional.empty()));
        int code = Main.run(session, args);
        terminal.flush();
        return code;
    }

    final String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    final String complaints() {
        return err.toString(StandardCharsets.UTF_8);
    }

    final Path put(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Runs {@code gleaner run} without the model of names. */
    final int run(String... args) {
        String[] all =
                Stream.concat(Stream.of("run", "--names", "off"), Stream.of(args))
                        .toArray(String[]::new);
        return gleaner("", all);
    }

    /** The lines that a query prints as CSV, without their header. */
    final List<String> sql(String query) {
        gleaner("", "sql", "--format", "csv", query);
        return printed().lines().skip(1).toList();
    }

    final String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
