package io.gleaner.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that cannot be used is told apart from others, and left as it is. */
class UnusableFileTest {
    @TempDir Path folder;

    private Path file() {
        return folder.resolve("gleaner.duckdb");
    }

    private String refused(StoreException.Kind kind) throws Exception {
        byte[] before = Files.readAllBytes(file());
        StoreException refused =
                assertThrows(StoreException.class, () -> StoreFile.hold(file(), Duration.ZERO));
        assertEquals(kind, refused.kind(), refused.getMessage());
        assertTrue(refused.getMessage().startsWith(file() + ": "), refused.getMessage());
        assertArrayEquals(before, Files.readAllBytes(file()), "the file was changed");
        assertFalse(Files.exists(folder.resolve("gleaner.duckdb.working")));
        StoreException asked =
                assertThrows(StoreException.class, () -> Query.run(file(), "FROM figures"));
        assertEquals(kind, asked.kind(), asked.getMessage());
        return refused.getMessage();
    }

    private void load() throws Exception {
        TestStore.in(folder).load(Samples.entry("a", "1 2 3".repeat(2000)));
    }

    @Test
    void textIsForeign() throws Exception {
        Files.writeString(file(), "no database at all\n".repeat(500));
        assertTrue(refused(StoreException.Kind.FOREIGN).contains("is not a DuckDB file"));
    }

    @Test
    void anEmptyFileIsForeign() throws Exception {
        Files.write(file(), new byte[0]);
        refused(StoreException.Kind.FOREIGN);
    }

    @Test
    void aDatabaseOfSomebodyElseIsForeign() throws Exception {
        try (DuckDBConnection other = DuckDb.write(file())) {
            DuckDb.execute(other, "CREATE TABLE figures AS SELECT 1 AS id");
        }
        assertTrue(refused(StoreException.Kind.FOREIGN).contains("but not one of this program"));
    }

    @Test
    void aNewerShapeIsNewer() throws Exception {
        load();
        try (DuckDBConnection later = DuckDb.write(file())) {
            DuckDb.execute(later, "UPDATE gleaner SET schema_version = schema_version + 1");
        }
        assertTrue(refused(StoreException.Kind.NEWER).contains("newer version of this program"));
    }

    @Test
    void anOlderShapeIsOlder() throws Exception {
        load();
        try (DuckDBConnection earlier = DuckDb.write(file())) {
            DuckDb.execute(earlier, "UPDATE gleaner SET schema_version = 0");
        }
        refused(StoreException.Kind.OLDER);
    }

    @Test
    void aDamagedHeaderIsCorrupt() throws Exception {
        load();
        byte[] bytes = Files.readAllBytes(file());
        for (int i = 4096; i < 12288; i++) {
            bytes[i] ^= 0x5A;
        }
        Files.write(file(), bytes);
        assertTrue(refused(StoreException.Kind.CORRUPT).contains("nothing was changed"));
    }

    @Test
    void aTruncatedFileIsCorrupt() throws Exception {
        load();
        Files.write(file(), Arrays.copyOf(Files.readAllBytes(file()), 13000));
        refused(StoreException.Kind.CORRUPT);
    }

    @Test
    void aDamagedLogIsCorrupt() throws Exception {
        try (DuckDBConnection engine = DuckDb.write(folder.resolve("engine.duckdb"))) {
            assumeTrue(
                    engine.getMetaData().getDatabaseProductVersion().startsWith("v1."),
                    "skipped: this engine drops a damaged log without a word");
        }
        load();
        Path log = folder.resolve("gleaner.duckdb.wal");
        try (OtherProcess writer = OtherProcess.start(Logging.class, file().toString())) {
            assertEquals("logged", writer.line());
            writer.kill();
        }
        byte[] bytes = Files.readAllBytes(log);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(log, bytes);
        assertTrue(refused(StoreException.Kind.CORRUPT).contains("WAL"));
        assertArrayEquals(bytes, Files.readAllBytes(log), "the log was changed");
    }

    /** Writes into a file and leaves it in the log. */
    static final class Logging {
        private Logging() {}

        public static void main(String[] arguments) throws Exception {
            try (DuckDBConnection open = DuckDb.write(Path.of(arguments[0]))) {
                DuckDb.execute(open, "CREATE TABLE mine AS SELECT 1 AS x");
                DuckDb.execute(open, "INSERT INTO mine SELECT 2");
                System.out.println("logged");
                System.in.read();
            }
        }
    }

    @Test
    void whatSomebodyWroteIntoTheFileAndLeftInItsLogIsKept() throws Exception {
        load();
        try (OtherProcess writer = OtherProcess.start(Logging.class, file().toString())) {
            assertEquals("logged", writer.line());
            writer.kill();
        }
        TestStore.in(folder).load(Samples.entry("b", "7"));
        assertEquals(
                List.of(List.of(1), List.of(2)),
                TestStore.in(folder).rows("SELECT x FROM mine ORDER BY x"));
    }

    @Test
    void aFileThatAnotherProgramWritesIsLocked() throws Exception {
        load();
        try (OtherProcess other = OtherProcess.start(Holding.class, "write", file().toString())) {
            assertTrue(other.line().startsWith("holding"));
            assertTrue(refused(StoreException.Kind.LOCKED).contains("--lock-wait"));
            other.kill();
            TestStore.in(folder).load(Samples.entry("b", "7"));
        }
    }

    @Test
    void aFileThatAnotherRunHoldsIsLockedAndCanBeWaitedFor() throws Exception {
        load();
        try (OtherProcess other = OtherProcess.start(Holding.class, "run", file().toString())) {
            assertTrue(other.line().startsWith("holding"));
            StoreException locked =
                    assertThrows(StoreException.class, () -> StoreFile.hold(file(), Duration.ZERO));
            assertEquals(StoreException.Kind.LOCKED, locked.kind());
            Thread killer =
                    new Thread(
                            () -> {
                                LockSupport.parkNanos(300_000_000);
                                other.kill();
                            });
            killer.start();
            StoreFile.hold(file(), Duration.ofSeconds(20)).close();
            killer.join();
        }
    }

    @Test
    void aReaderInAnotherProgramIsNoHindranceAndNotDisturbed() throws Exception {
        load();
        try (OtherProcess other = OtherProcess.start(Holding.class, "read", file().toString())) {
            assertTrue(other.line().startsWith("holding"));
            for (int i = 0; i < 10; i++) {
                TestStore.in(folder).load(Samples.entry("b" + i, "7"));
            }
            assertFalse(other.ended());
        }
        assertEquals(
                List.of(List.of(11L)), TestStore.in(folder).rows("SELECT count(*) FROM articles"));
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() throws Exception {
        Path blocked = folder.resolve("file");
        Files.write(blocked, "x".getBytes(StandardCharsets.UTF_8));
        assertThrows(
                java.io.IOException.class,
                () -> StoreFile.hold(blocked.resolve("gleaner.duckdb"), Duration.ZERO));
    }
}
