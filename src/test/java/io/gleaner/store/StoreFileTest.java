package io.gleaner.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFileTest {
    private static final RunStart START =
            new RunStart(Instant.parse("2025-01-02T03:04:05Z"), "0.1.0", "rules-1");

    @TempDir Path folder;

    private Path file() {
        return folder.resolve("gleaner.duckdb");
    }

    private void load(ArticleEntry... entries) throws Exception {
        try (StoreFile store = StoreFile.hold(file(), Duration.ZERO)) {
            Loader loader = store.begin(START, BaseUnit.NONE);
            loader.load(List.of(entries));
            loader.finish(new RunCounts(entries.length, 0, 0, 0, 0, 0), START.started());
            store.publish();
        }
    }

    private List<List<Object>> rows(String sql) {
        return Query.run(file(), sql).rows();
    }

    @Test
    void figuresAreWhereTheirWordsAre() throws Exception {
        load(
                Samples.entry("emoji", "👍🏽 In 2024 there were 1100 users 😀 and 𝟗 of 42."),
                Samples.entry("odd", "NUL \u0000 12, half \uD83D 13, accents e\u0301 14\r\n15"));
        assertEquals(
                List.of(List.of(7L, 7L)),
                rows(
                        "SELECT count(*), count(*) FILTER (WHERE substring(a.text, char_start+1,"
                                + " char_end-char_start) = quote) FROM figures JOIN articles a"
                                + " USING (article)"));
    }

    @Test
    void anArticleReadAgainReplacesItself() throws Exception {
        load(Samples.entry("a", "1 and 2"), Samples.entry("b", "3"));
        load(Samples.entry("a", "4"));
        assertEquals(
                List.of(List.of("a", "4"), List.of("b", "3")),
                rows("SELECT article, quote FROM figures ORDER BY ALL"));
        assertEquals(List.of(List.of(2L)), rows("SELECT count(*) FROM articles"));
        assertEquals(
                List.of(List.of(2, 1)),
                rows(
                        "SELECT run, new FROM runs WHERE finished > started-INTERVAL 1 DAY AND run = 2"));
        assertFalse(Files.exists(folder.resolve("gleaner.duckdb.working")));
        assertFalse(Files.exists(folder.resolve("gleaner.duckdb.wal")));
    }

    @Test
    void theLedgerTellsWhatWasReadWithWhat() throws Exception {
        load(Samples.entry("a", "1"));
        try (StoreFile store = StoreFile.hold(file(), Duration.ZERO)) {
            Ledger.Entry entry = store.ledger().of("a").orElseThrow();
            assertEquals("rules-1", entry.rulesSha256());
            assertEquals("0.1.0", entry.program());
            assertEquals(Samples.digest("1"), entry.sha256());
            assertTrue(store.ledger().of("b").isEmpty());
        }
    }

    @Test
    void everyTableViewAndColumnIsExplained() throws Exception {
        load(Samples.entry("a", "1"));
        assertEquals(
                List.of(),
                rows(
                        "SELECT table_name, column_name FROM duckdb_columns() WHERE NOT internal"
                                + " AND comment IS NULL"));
        assertEquals(
                List.of(),
                rows(
                        "SELECT table_name FROM duckdb_tables() WHERE comment IS NULL UNION ALL"
                                + " SELECT view_name FROM duckdb_views() WHERE NOT internal AND"
                                + " comment IS NULL"));
    }
}
