package io.gleaner.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several runs at once, and what earlier ones left behind. */
class ManyRunsTest {
    private static final int RUNS = 4;

    @TempDir Path folder;

    /** {@code FILE NAME SECONDS}: loads ten articles of its own, and one that all load. */
    static final class OneRun {
        private OneRun() {}

        public static void main(String[] arguments) throws Exception {
            Path file = Path.of(arguments[0]);
            Duration wait = Duration.ofSeconds(Integer.parseInt(arguments[2]));
            try (StoreFile store = StoreFile.hold(file, wait)) {
                Loader loader = store.begin(TestStore.START, BaseUnit.NONE);
                List<ArticleEntry> entries = new ArrayList<>();
                for (int i = 0; i < 10; i++) {
                    entries.add(Samples.entry(arguments[1] + i, "1 and 2"));
                }
                entries.add(Samples.entry("everybody's", "3"));
                loader.load(entries);
                loader.finish(new RunCounts(11, 0, 0, 0, 0, 0), TestStore.START.started());
                store.publish();
                System.out.println("done");
            } catch (StoreException e) {
                System.out.println(e.kind());
            }
        }
    }

    private List<String> together(String seconds) throws Exception {
        List<OtherProcess> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            String name = Character.toString('a' + i);
            runs.add(
                    OtherProcess.start(
                            OneRun.class,
                            folder.resolve("gleaner.duckdb").toString(),
                            name,
                            seconds));
        }
        List<String> ends = new ArrayList<>();
        for (OtherProcess run : runs) {
            ends.add(run.line());
            run.waitFor();
        }
        return ends;
    }

    @Test
    void runsThatWaitComeOneAfterTheOther() throws Exception {
        assertEquals(List.of("done", "done", "done", "done"), together("60"));
        TestStore store = TestStore.in(folder);
        assertEquals(
                List.of(List.of(41L, 41L, 4L)),
                store.rows(
                        "SELECT count(*), count(DISTINCT article), (SELECT count(*) FROM runs)"
                                + " FROM articles"));
        assertEquals(List.of(List.of(81L)), store.rows("SELECT count(*) FROM figures"));
    }

    @Test
    void runsThatDoNotWaitFindItLocked() throws Exception {
        List<String> ends = together("0");
        long done = ends.stream().filter("done"::equals).count();
        assertTrue(done >= 1, ends.toString());
        assertEquals(RUNS - done, ends.stream().filter("LOCKED"::equals).count(), ends.toString());
        assertEquals(
                List.of(List.of(10 * done + 1)),
                TestStore.in(folder).rows("SELECT count(*) FROM articles"));
    }

    @Test
    void librariesOfKilledRunsAreCleared() throws Exception {
        Path leftover = folder.resolve("libduckdb_java123.so");
        Path justNow = folder.resolve("libduckdb_java124.so");
        Path other = folder.resolve("libother.so");
        for (Path file : List.of(leftover, justNow, other)) {
            Files.writeString(file, "x");
        }
        Instant now = Instant.now();
        FileTime old = FileTime.from(now.minus(Duration.ofDays(3)));
        Files.setLastModifiedTime(leftover, old);
        Files.setLastModifiedTime(other, old);
        NativeLeftovers.clear(folder, now);
        assertFalse(Files.exists(leftover));
        assertTrue(Files.exists(justNow), "about to be loaded");
        assertTrue(Files.exists(other));
    }

    @Test
    void aLibraryInUseStays() throws Exception {
        // opening a database loads the library from the folder for temporary files
        TestStore.in(folder).load(Samples.entry("a", "1"));
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        List<Path> before = libraries(temporary);
        // only what is older than a second is looked at
        LockSupport.parkNanos(1_200_000_000);
        NativeLeftovers.clear(temporary, Instant.now());
        assertFalse(libraries(temporary).isEmpty(), "cleared the one in use of " + before);
    }

    private static List<Path> libraries(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith("libduckdb_java"))
                    .toList();
        }
    }
}
