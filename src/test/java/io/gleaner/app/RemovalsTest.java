package io.gleaner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Articles that are no longer among the inputs: what goes, what stays, and what is told. */
class RemovalsTest extends TypedCommands {
    @BeforeEach
    void tenArticlesAreRead() throws IOException {
        for (int i = 0; i < 10; i++) {
            put(
                    "raw-articles/" + (i < 3 ? "sub/" : "") + "a" + i + ".txt",
                    "Sales were " + (i + 3) + " million yuan.");
        }
        assertEquals(0, run());
    }

    private void delete(int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            Files.delete(
                    folder.resolve("raw-articles/" + (i < 3 ? "sub/" : "") + "a" + i + ".txt"));
        }
    }

    private void figuresAre(int count) {
        assertEquals(List.of("" + count), sql("SELECT count(*) FROM figures"));
    }

    @Test
    void anEmptiedFolderRemovesNothingAndSaysSo() throws IOException {
        delete(0, 10);
        assertEquals(6, run());
        assertTrue(complaints().contains("10 of 10 articles are no longer there"), complaints());
        assertTrue(complaints().contains("--allow-removals"), complaints());
        assertTrue(text("extracted/run_results.json").contains("\"kept_though_gone\" : 10"));
        assertTrue(Files.exists(folder.resolve("extracted/a5.csv")));
        figuresAre(10);
        assertEquals(0, run("--keep-removed"));
        figuresAre(10);
        assertEquals(0, run("--allow-removals"));
        figuresAre(0);
        assertFalse(Files.exists(folder.resolve("extracted/a5.csv")));
    }

    @Test
    void fewThatGoAreRemovedAndMoreAreNotWhileTheRestIsDone() throws IOException {
        delete(0, 2);
        assertEquals(0, run());
        figuresAre(8);
        delete(2, 8);
        put("raw-articles/new.txt", "Sales were 99 million yuan.");
        assertEquals(6, run());
        figuresAre(9);
    }

    @Test
    void aMissingFolderKeepsItsArticles() throws IOException {
        Files.move(folder.resolve("raw-articles"), folder.resolve("elsewhere"));
        assertEquals(1, run());
        assertTrue(complaints().contains("no such file or folder"), complaints());
        figuresAre(10);
        Files.move(folder.resolve("elsewhere"), folder.resolve("raw-articles"));
        assertEquals(0, run());
        assertEquals(List.of("0"), sql("SELECT count(*) FROM problems"));
        figuresAre(10);
    }

    @Test
    void aLinkedFolderIsFollowedWhereItIsNamed() throws IOException {
        Files.move(folder.resolve("raw-articles"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("raw-articles"), folder.resolve("elsewhere"));
        assertEquals(0, run());
        assertTrue(printed().startsWith("nothing new: 10 articles"), printed());
        figuresAre(10);
    }

    @Test
    void aFolderThatMayNotBeReadKeepsItsArticles() throws IOException {
        for (String name : List.of("raw-articles/sub", "raw-articles")) {
            Path closed = folder.resolve(name);
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
            try {
                assumeTrue(!Files.isReadable(closed), "nothing is closed to this user");
                assertEquals(1, run("--allow-removals"));
                assertTrue(complaints().contains("permission denied"), complaints());
                figuresAre(10);
            } finally {
                Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
            }
        }
        assertEquals(0, run());
        assertEquals(List.of("0"), sql("SELECT count(*) FROM problems"));
    }

    @Test
    void aRenamedFolderLosesNothing() throws IOException {
        Files.move(folder.resolve("raw-articles/sub"), folder.resolve("raw-articles/other"));
        assertEquals(0, run());
        figuresAre(10);
    }

    @Test
    void aNameMayBeginWithABackslash() throws IOException {
        assumeTrue(java.io.File.separatorChar == '/', "a backslash parts folders here");
        put("raw-articles/\\b.txt", "Sales were 77 million yuan.");
        assertEquals(0, run());
        figuresAre(11);
    }

    @Test
    void allowingAndKeepingAtOnceIsRefused() {
        assertEquals(2, run("--allow-removals", "--keep-removed"));
    }
}
