package io.gleaner.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
    @TempDir Path folder;

    @BeforeEach
    void oneArticle() throws Exception {
        TestStore.in(folder).load(Samples.entry("a", "12 and 7"));
    }

    private Table ask(String sql) {
        return Query.run(folder.resolve("gleaner.duckdb"), sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM read_csv('/etc/passwd')",
                "SELECT * FROM read_text('/etc/passwd')",
                "SELECT * FROM '/etc/passwd'",
                "SELECT * FROM glob('/etc/*')",
                "COPY figures TO 'stolen.csv'",
                "ATTACH 'other.duckdb'",
                "EXPORT DATABASE 'out'",
                "INSTALL httpfs",
                "CREATE TABLE mine AS SELECT 1",
                "DELETE FROM figures",
                "UPDATE figures SET value = 1",
                "DROP VIEW series",
                "SET enable_external_access = true",
                "SET threads = 1",
                "SELECT 1; SET threads = 1",
                "SELECT getenv('HOME')",
                "CREATE TEMP TABLE mine AS SELECT 1",
                "PRAGMA enable_profiling",
                "CHECKPOINT",
                "LOAD json",
                "EXPLAIN ANALYZE DELETE FROM figures",
                "SELECT E'\\''; SET threads = 1 --'",
                "SELECT $a1$ ' $a1$; SET threads = 1 --'",
                "SELEC 1"
            })
    void whatIsNotReadingTheFileIsRefused(String sql) {
        StoreException refused = assertThrows(StoreException.class, () -> ask(sql));
        assertEquals(StoreException.Kind.QUERY, refused.kind());
        assertTrue(refused.getMessage().startsWith("sql: \"" + sql), refused.getMessage());
        assertFalse(Files.exists(Path.of("stolen.csv")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COPY (SELECT 1) TO '%s'",
                "COPY (SELECT 1) TO '%s' (USE_TMP_FILE false)",
                "EXPLAIN ANALYZE COPY (SELECT 1) TO '%s'",
                "explain /* */ analyze COPY (SELECT 1) TO '%s'",
                "-- \rCOPY (\nSELECT 1) TO '%s'",
                "/* /* */ SELECT */ COPY (SELECT 1) TO '%s'",
                "SELECT 1 -- \r; COPY (SELECT 1) TO '%s'",
                "SELECT E'\\''; COPY (SELECT 1) TO '%s' --'",
            })
    void notEvenTheLogOfTheFileIsWritten(String sql) throws Exception {
        Path file = folder.resolve("gleaner.duckdb").toRealPath();
        Path log = file.resolveSibling("gleaner.duckdb.wal");
        byte[] before = Files.readAllBytes(file);
        assertThrows(StoreException.class, () -> Query.run(file, sql.formatted(log)));
        assertThrows(StoreException.class, () -> Query.run(file, sql.formatted(file)));
        assertFalse(Files.exists(log));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FROM figures",
                "(SELECT 1)",
                "VALUES (1)",
                "TABLE units",
                "WITH x AS (SELECT 1) FROM x",
                "PIVOT figures ON role IN ('level') USING count(*) GROUP BY article",
                "DESCRIBE figures",
                "SHOW TABLES",
                "SUMMARIZE figures",
                "EXPLAIN SELECT 1",
                "explain analyze SELECT 1",
                "FROM figures_about('x')",
                "-- of all\nSELECT 1",
            })
    void everyWayOfAskingIsAnswered(String sql) {
        assertFalse(ask(sql).columns().isEmpty());
    }

    @Test
    void twoQuestionsAtOnceAreRefused() {
        StoreException refused =
                assertThrows(StoreException.class, () -> ask("SELECT 1; SELECT 2"));
        assertEquals(
                "sql: \"SELECT 1; SELECT 2\": asks more than one thing; ask one query at a time",
                refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ';' AS a;",
                "SELECT 'it''s; fine' -- ; not here; either",
                "SELECT /* ; */ 1 AS \"a;b\" ; -- the end",
                "SELECT $$ ; $$ AS a, $x$ ; $$ ; $x$ AS b",
            })
    void semicolonsThatEndNothingAreNoMatter(String sql) {
        assertEquals(1, Query.run(folder.resolve("gleaner.duckdb"), sql).rows().size());
    }

    @Test
    void theAnswerIsATable() {
        assertEquals(
                """
                quote  value
                -----  -----
                12        12
                7          7
                """,
                ask("SELECT quote, value FROM figures ORDER BY id").asText());
    }

    @Test
    void escapeCodesDoNotReachTheTerminal() {
        assertEquals("x\n---\na b\n", ask("SELECT 'a' || chr(27) || 'b' AS x").asText());
        assertTrue(ask("SELECT repeat('x', 100) AS y").asText().contains("x\u2026\n"));
    }

    @Test
    void theAnswerIsCsvThatNoSpreadsheetRuns() {
        assertEquals(
                "a,b,c,d\n'=1+1,-5,=,\"x,\"\"y\"\"\"\n",
                ask("SELECT '=1+1' AS a, -5 AS b, '=' AS c, 'x,\"y\"' AS d").asCsv());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\uff1d1+1",
                "\uff20A1"
            })
    void noBeginningOfAFormulaIsLeftAsItIs(String cell) {
        assertEquals("'" + cell, CsvCells.written(cell, false));
        assertEquals(cell, CsvCells.written(cell, true));
    }

    @Test
    void numbersOfATableAreWrittenInFull() {
        assertEquals(
                "x           y         z\n"
                        + "----------  --------  --------\n"
                        + "1047869566  0.000025  Infinity\n",
                ask("SELECT 1047869566::DOUBLE x, 0.000025::DOUBLE y, 'inf'::DOUBLE z").asText());
    }

    @Test
    void theAnswerIsJsonWithEveryDigit() {
        assertEquals(
                "[\n{\"v\": 12345678901234567890.123456789, \"n\": null, \"l\": [1, 2],"
                        + " \"t\": \"a\\\"\\n\\u001b\", \"s\": {\"k\": 1.5},"
                        + " \"at\": \"2024-03-31T02:30\"}\n]\n",
                ask("SELECT 12345678901234567890.123456789 AS v, NULL AS n, [1, 2] AS l,"
                                + " 'a\"' || chr(10) || chr(27) AS t, {'k': 1.5::DOUBLE} AS s,"
                                + " TIMESTAMP '2024-03-31 02:30' AS at")
                        .asJson());
        assertEquals("[]\n", ask("SELECT 1 AS x WHERE false").asJson());
    }

    @Test
    void aMissingFileIsTold() {
        StoreException missing =
                assertThrows(
                        StoreException.class,
                        () -> Query.run(folder.resolve("none.duckdb"), "SELECT 1"));
        assertEquals(StoreException.Kind.MISSING, missing.kind());
    }
}
