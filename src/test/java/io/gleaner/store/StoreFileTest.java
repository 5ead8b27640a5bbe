package io.gleaner.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.figure.Finding;
import io.gleaner.quantity.Unit;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFileTest {
    @TempDir Path folder;

    private void load(ArticleEntry... entries) throws Exception {
        TestStore.in(folder).load(entries);
    }

    private List<List<Object>> rows(String sql) {
        return TestStore.in(folder).rows(sql);
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
        try (StoreFile store = StoreFile.hold(TestStore.in(folder).file(), Duration.ZERO)) {
            Ledger.Entry entry = store.ledger().of("a").orElseThrow();
            assertEquals("rules-1", entry.rulesSha256());
            assertEquals("0.1.0", entry.program());
            assertEquals(Samples.digest("1"), entry.sha256());
            assertTrue(store.ledger().of("b").isEmpty());
            assertEquals(1L, store.rowCounts().get("figures"));
            assertEquals(4L, store.rowCounts().get("choices"));
            assertEquals(9, store.rowCounts().size());
        }
    }

    @Test
    void removedArticlesAreMarkedAndTheirFiguresGone() throws Exception {
        load(Samples.entry("a", "1"), Samples.entry("b", "2"));
        TestStore.in(folder).run(loader -> loader.remove(List.of("a")));
        assertEquals(
                List.of(List.of("a", 2)),
                rows("SELECT article, removed_run FROM articles WHERE removed_run IS NOT NULL"));
        assertEquals(List.of(List.of("b")), rows("SELECT article FROM figures"));
        assertEquals(List.of(List.of("b")), rows("SELECT DISTINCT article FROM choices"));
        load(Samples.entry("a", "3"));
        assertEquals(
                List.of(List.of("a", "3"), List.of("b", "2")),
                rows("SELECT article, quote FROM figures_wide ORDER BY ALL"));
    }

    @Test
    void renamedArticlesKeepTheirFigures() throws Exception {
        load(Samples.entry("a", "1 2"));
        TestStore.in(folder)
                .run(loader -> loader.rename(List.of(new Loader.Move("a", "x/b", "in/x/b.txt"))));
        assertEquals(
                List.of(List.of("x/b", "in/x/b.txt", "1"), List.of("x/b", "in/x/b.txt", "2")),
                rows(
                        "SELECT f.article, a.path, f.quote FROM figures f JOIN articles a"
                                + " USING (article) ORDER BY ALL"));
        assertEquals(
                List.of(List.of("x/b", 1, 4L), List.of("x/b", 2, 4L)),
                rows("SELECT article, id, count(*) FROM choices GROUP BY ALL ORDER BY ALL"));
    }

    @Test
    void whatElseAFieldMayBeStandsBesideItsFigure() throws Exception {
        load(Samples.entry("a", "1"));
        List<List<Object>> choices =
                List.of(
                        List.of("a", 1, "role", 1, "level", 0.9, "verb: were; no change"),
                        Arrays.asList("a", 1, "role", 2, "growth", 0.1, null),
                        List.of("a", 1, "subject", 1, "the users", 0.85, "nearest"),
                        Arrays.asList("a", 1, "subject", 2, null, 0.1, null));
        assertEquals(choices, rows("FROM choices ORDER BY id, field, rank"));
        load(Samples.entry("a", "1"));
        assertEquals(choices, rows("FROM choices ORDER BY id, field, rank"));
        load(Samples.entry("a", "none"));
        assertEquals(List.of(), rows("FROM choices"));
    }

    @Test
    void figuresTellHowSureTheyAre() throws Exception {
        load(Samples.entry("a", "1"));
        for (String from : List.of("figures", "figures_wide", "series")) {
            assertEquals(
                    List.of(List.of(0.712, 1.0, 0.9, 0.85, 0.801)),
                    rows(
                            "SELECT confidence, unit_confidence, role_confidence,"
                                    + " subject_confidence, period_confidence FROM "
                                    + from));
        }
    }

    @Test
    void anInputThatFailsIsSetAsideWithTheReason() throws Exception {
        load(Samples.entry("a", "1"));
        TestStore.in(folder)
                .run(
                        loader ->
                                loader.setAside(
                                        List.of(new Problem("a", "in/a.txt", "s", "too 'long'"))));
        assertEquals(List.of(), rows("SELECT * FROM figures"));
        assertEquals(List.of(), rows("FROM choices"));
        assertEquals(
                List.of(List.of("a", "too 'long'")), rows("SELECT article, reason FROM problems"));
        load(Samples.entry("a", "1"));
        assertEquals(List.of(), rows("SELECT * FROM problems"));
    }

    @Test
    void aRunThatIsNotPublishedLeavesNothing() throws Exception {
        load(Samples.entry("a", "1"));
        try (StoreFile store = StoreFile.hold(TestStore.in(folder).file(), Duration.ZERO)) {
            store.begin(TestStore.START, BaseUnit.NONE).load(List.of(Samples.entry("b", "2")));
        }
        assertEquals(List.of(List.of("a")), rows("SELECT article FROM articles"));
        assertFalse(Files.exists(folder.resolve("gleaner.duckdb.working")));
    }

    @Test
    void aLogThatAKilledCopyLeftIsNotPlayedIntoTheNext() throws Exception {
        load(Samples.entry("a", "1"));
        Path log = folder.resolve("gleaner.duckdb.working.wal");
        Files.writeString(log, "half a log");
        StoreFile.hold(TestStore.in(folder).file(), Duration.ZERO).close();
        assertFalse(Files.exists(log));
        load(Samples.entry("b", "2"));
        assertEquals(
                List.of(List.of("a"), List.of("b")),
                rows("SELECT article FROM articles ORDER BY ALL"));
    }

    @Test
    void sqlInAnyTextIsText() throws Exception {
        String nasty = "'; DROP TABLE figures; -- \"\n 5 \t {} $1 ?";
        load(Samples.entry(nasty, nasty));
        assertEquals(List.of(List.of(nasty, nasty)), rows("SELECT article, text FROM articles"));
        assertEquals(
                List.of(List.of(nasty, "5")), rows("SELECT article, quote FROM figures LIMIT 1"));
        TestStore.in(folder).run(loader -> loader.remove(List.of(nasty)));
        assertEquals(List.of(), rows("SELECT * FROM figures"));
    }

    @Test
    void valuesKeepEveryDigitTheyCan() throws Exception {
        String wide = "12345678901234567890123456789";
        load(Samples.entry("a", wide + " and " + wide + "0"));
        assertEquals(
                List.of(
                        Arrays.asList(new BigDecimal(wide).setScale(9), wide, "number; noun"),
                        Arrays.asList(
                                null, wide + "0", "number; noun; over 29 digits before the point")),
                rows("SELECT value, value_text, rules FROM figures ORDER BY id"));
    }

    @Test
    void findingsReplaceThoseOfTheSameSource() throws Exception {
        load(Samples.entry("a", "1 2"), Samples.entry("b", "3"));
        TestStore store = TestStore.in(folder);
        store.run(loader -> loader.findings("audit", List.of(finding("audit", "old"))));
        store.run(loader -> loader.findings("quality", List.of(finding("quality", "range"))));
        store.run(loader -> loader.findings("audit", List.of(finding("audit", "sum"))));
        assertEquals(
                List.of(
                        List.of("range", "a", 2, "b", 1, "a#2; b#1", "2", "3"),
                        List.of("sum", "a", 2, "b", 1, "a#2; b#1", "2", "3")),
                rows(
                        "SELECT relation, article, id, other_article, other_id, figures, quote,"
                                + " other_quote FROM contradictions ORDER BY ALL"));
        load(Samples.entry("b", "4"));
        assertEquals(List.of(), rows("FROM findings"));
    }

    private static Finding finding(String source, String relation) {
        return new Finding(
                source,
                relation,
                Finding.Verdict.CONTRADICTS,
                Finding.Severity.ERROR,
                List.of(new Finding.Ref("a", 2), new Finding.Ref("b", 1)),
                "2..2",
                "3..3",
                "",
                "2 is not 3");
    }

    @Test
    void aFileOfAnOlderShapeIsBroughtUpToDate() throws Exception {
        load(Samples.entry("a", "1 2"));
        Path file = TestStore.in(folder).file();
        TestStore.in(folder).unsure();
        try (DuckDBConnection older = DuckDb.write(file)) {
            DuckDb.execute(older, "DROP VIEW implied");
            DuckDb.execute(older, "DROP TABLE derived");
            DuckDb.execute(older, "DROP TABLE units");
            DuckDb.execute(older, "DROP MACRO in_units");
            DuckDb.execute(older, "ALTER TABLE articles DROP COLUMN number_format");
            DuckDb.execute(older, "UPDATE gleaner SET schema_version = 1");
        }
        assertEquals(List.of(List.of(2L)), rows("SELECT count(*) FROM figures"));
        StoreFile.hold(file, Duration.ZERO).close();
        assertEquals(
                List.of(List.of(2L, 0L, Schema.VERSION)),
                rows(
                        "SELECT (SELECT count(*) FROM figures), (SELECT count(*) FROM units),"
                                + " schema_version FROM gleaner"));
        assertEquals(List.of(List.of(2L)), rows("SELECT count(*) FROM series"));
        assertEquals(
                List.of(List.of(2L, 0L, 0L)),
                rows("SELECT count(*), count(confidence), count(period_confidence) FROM series"));
        load(Samples.entry("b", "3"));
        assertEquals(
                List.of(
                        Arrays.asList("a", 1, null, null, 1),
                        Arrays.asList("a", 2, null, null, 1),
                        Arrays.asList("b", 1, 0.712, 0.801, 2)),
                rows(
                        "SELECT article, id, confidence, period_confidence, run FROM figures"
                                + " ORDER BY ALL"));
        assertEquals(
                List.of(List.of("b", 4L)),
                rows("SELECT article, count(*) FROM choices GROUP BY ALL"));
        everyTableViewAndColumnIsExplained();
    }

    @Test
    void sqlConvertsMeasures() throws Exception {
        BaseUnit metres =
                new BaseUnit() {
                    @Override
                    public Optional<Measure> of(BigDecimal value, Unit unit, boolean change) {
                        int factor = unit.code().equals("km") ? 1000 : 1;
                        return Optional.of(
                                new Measure(value.multiply(BigDecimal.valueOf(factor)), "m"));
                    }

                    @Override
                    public List<Unit> units() {
                        return List.of(
                                new Unit("km", "kilometre", "length"),
                                new Unit("m", "metre", "length"));
                    }
                };
        try (StoreFile store = StoreFile.hold(TestStore.in(folder).file(), Duration.ZERO)) {
            Loader loader = store.begin(TestStore.START, metres);
            loader.load(List.of(Samples.entry("a", "3")));
            loader.finish(new RunCounts(1, 0, 0, 0, 0, 0), TestStore.START.started());
            store.publish();
        }
        assertEquals(
                List.of(Arrays.asList(3000.0, 0.003, null)),
                rows(
                        "SELECT in_units(value, 'km', 'm'), in_units(value, 'm', 'km'),"
                                + " in_units(value, unit, 'm') FROM figures"));
        assertEquals(
                List.of(Arrays.asList(3000.0, 0.003, 1100.0)),
                rows(
                        "SELECT in_units(value, 'kilometre', 'm'), in_units(value, 'm',"
                                + " 'kilometre'), in_units(1.1, 'km', 'metre') FROM figures"));
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
