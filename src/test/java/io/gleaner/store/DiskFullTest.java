package io.gleaner.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fills up tears nothing. */
class DiskFullTest {
    @TempDir Path folder;

    private Path disk;

    @BeforeEach
    void smallDisk() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                system("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk.toString()),
                "skipped: no right to mount a small disk");
    }

    @AfterEach
    void unmount() throws Exception {
        system("umount", disk.toString());
    }

    private static boolean system(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Text that does not compress. */
    private static ArticleEntry large(String id, int seed) {
        StringBuilder text = new StringBuilder("12 of 7. ");
        new Random(seed).ints(200_000, 'A', 'z').forEach(text::appendCodePoint);
        return Samples.entry(id, text.toString());
    }

    @Test
    void whatWasThereStaysAndTheNextRunCompletes() throws Exception {
        TestStore store = TestStore.in(disk);
        store.load(Samples.entry("a", "1 2 3"));
        StoreException full =
                assertThrows(
                        StoreException.class,
                        () ->
                                store.run(
                                        loader -> {
                                            for (int i = 0; i < 40; i++) {
                                                loader.load(List.of(large("b" + i, i)));
                                            }
                                        }));
        assertEquals(StoreException.Kind.DISK, full.kind(), full.getMessage());
        assertEquals(
                List.of(List.of("a", 3L)),
                store.rows("SELECT article, count(*) FROM figures GROUP BY ALL"));
        system("mount", "-o", "remount,size=60m", disk.toString());
        store.run(
                loader -> {
                    for (int i = 0; i < 40; i++) {
                        loader.load(List.of(large("b" + i, i)));
                    }
                });
        assertEquals(List.of(List.of(41L)), store.rows("SELECT count(*) FROM articles"));
    }
}
