package io.gleaner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Results that cannot be written are told, and no command ends as if they were. */
class CutOffOutputTest extends TypedCommands {
    private static final Path FULL = Path.of("/dev/full");

    @Test
    void noCommandEndsWellOnAFullDevice() throws IOException {
        assumeTrue(Files.exists(FULL), "there is no full device here");
        put("raw-articles/a.txt", "Sales were 3 million yuan.");
        assertEquals(0, run());
        for (List<String> command :
                List.of(
                        List.of("extract", "--names", "off", "--format", "csv"),
                        List.of("extract", "--names", "off", "--lines"),
                        List.of("sql", "SELECT * FROM figures"),
                        List.of("export", "--format", "csv"),
                        List.of("check", "--names", "off", "raw-articles"),
                        List.of("run", "--names", "off"),
                        List.of("--help"))) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            try (OutputStream full = new FileOutputStream(FULL.toFile())) {
                Session session =
                        new Session(
                                new Terminal(full, err, false),
                                new ByteArrayInputStream(
                                        "Sales were 3 million yuan."
                                                .getBytes(StandardCharsets.UTF_8)),
                                Place.of(folder, Optional.empty()));
                int code = Main.run(session, command.toArray(String[]::new));
                String told = err.toString(StandardCharsets.UTF_8);
                assertTrue(code != 0, command + " ends well: " + told);
                assertTrue(told.contains("standard output: cannot be written"), command + told);
            }
        }
    }

    @Test
    void aReaderThatLeavesIsNoFailure() throws IOException {
        OutputStream closed =
                new OutputStream() {
                    @Override
                    public void write(int one) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                };
        Terminal terminal = new Terminal(closed, new ByteArrayOutputStream(), false);
        terminal.result("a line");
        assertEquals(Optional.empty(), terminal.cutOff());
        assertTrue(terminal.isClosed());
    }

    @Test
    void aPathThatTheEngineWouldCutIsRefusedAndNotCalledDamaged() throws IOException {
        put("raw-articles/a.txt", "Sales were 3 million yuan.");
        assertEquals(2, run("--out", folder.resolve("a;b").toString()));
        assertTrue(complaints().contains("has a \";\" in its path"), complaints());
    }
}
