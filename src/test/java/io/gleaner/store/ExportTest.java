package io.gleaner.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.figure.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    @TempDir Path folder;

    private Path file() {
        return folder.resolve("it's here").resolve("gleaner.duckdb");
    }

    @BeforeEach
    void load() throws Exception {
        Reading plain = Samples.reading("=a", "12 and 7");
        Reading dated =
                new Reading(
                        plain.article().publishedOn(LocalDate.of(2024, 12, 3), "header"),
                        plain.sentences(),
                        plain.figures());
        new TestStore(file())
                .load(ArticleEntry.of(dated, "p", "s", "en"), Samples.entry("b", "5 😀"));
    }

    @Test
    void csvIsThatOfTheArticles() {
        StringBuilder all = new StringBuilder();
        Export.csv(file(), all, 0, false);
        StringBuilder one = new StringBuilder();
        FigureCsv.write(one, Samples.reading("=a", "12 and 7").figures(), BaseUnit.NONE, false);
        assertTrue(all.toString().startsWith(one.toString()), all.toString());
        assertTrue(all.toString().contains(",reported,0.712,1.0,0.9,0.85,0.801,number; noun\n"));
        assertEquals(4, all.toString().lines().count());
    }

    @Test
    void jsonLinesKeepEveryDigit() {
        StringBuilder lines = new StringBuilder();
        Export.jsonLines(file(), lines, 0);
        String first = lines.toString().lines().findFirst().orElseThrow();
        assertTrue(
                first.startsWith(
                        "{\"article\": \"=a\", \"id\": 1, \"sentence\": 0, \"char_start\": 0,"
                                + " \"char_end\": 2, \"quote\": \"12\", \"value\": \"12\","
                                + " \"high\": null"),
                first);
        assertTrue(
                first.endsWith(
                        " \"status\": \"reported\", \"confidence\": 0.712, \"unit_confidence\":"
                                + " 1.0, \"role_confidence\": 0.9, \"subject_confidence\": 0.85,"
                                + " \"period_confidence\": 0.801, \"rules\": \"number; noun\"}"),
                first);
    }

    @Test
    void parquetLiesBesideTheFileByMonthOfPublication() throws Exception {
        assertEquals(List.of("2024-12 =a 12", "2024-12 =a 7", "unknown b 5"), parquet());
        TestStore store = new TestStore(file());
        store.run(loader -> loader.remove(List.of("b")));
        assertEquals(List.of("2024-12 =a 12", "2024-12 =a 7"), parquet());
        assertEquals(
                List.of("2024-12 1 role 1 level 0.9", "2024-12 1 role 2 growth 0.1"),
                rows(
                        "SELECT month || ' ' || id || ' ' || field || ' ' || rank || ' ' || value"
                                + " || ' ' || probability FROM "
                                + files("choices")
                                + " WHERE id = 1 AND field = 'role' ORDER BY rank"));
        assertEquals(
                List.of("0.712 0.801"),
                rows(
                        "SELECT DISTINCT confidence || ' ' || period_confidence FROM "
                                + files("figures")));
        try (Stream<Path> left = Files.list(file().getParent())) {
            assertEquals(
                    List.of(".gleaner.duckdb.lock", "gleaner.duckdb", "gleaner.parquet"),
                    left.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void parquetThatAKilledRunDidNotWriteIsWrittenByTheNext() throws Exception {
        Path mark = file().resolveSibling("gleaner.parquet").resolve("run.txt");
        Files.writeString(mark, "of an earlier run");
        Files.delete(file().resolveSibling("gleaner.parquet/figures/month=unknown/data_0.parquet"));
        StoreFile.hold(file(), java.time.Duration.ZERO).close();
        assertEquals(3, parquet().size());
    }

    private List<String> parquet() throws Exception {
        return rows(
                "SELECT month || ' ' || article || ' ' || quote FROM "
                        + files("figures")
                        + " ORDER BY month, article, id");
    }

    private String files(String table) {
        return "read_parquet('"
                + file().resolveSibling("gleaner.parquet").toString().replace("'", "''")
                + "/"
                + table
                + "/*/*.parquet', hive_partitioning = true)";
    }

    private List<String> rows(String sql) throws Exception {
        try (DuckDBConnection connection = DuckDb.read(file());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return Query.table(result).rows().stream().map(row -> row.get(0).toString()).toList();
        }
    }
}
