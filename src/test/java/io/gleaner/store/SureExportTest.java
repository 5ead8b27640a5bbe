package io.gleaner.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.gleaner.figure.Alternative;
import io.gleaner.figure.Figure;
import io.gleaner.figure.Reading;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leaves the database when only what is sure may. */
class SureExportTest {
    @TempDir Path folder;

    private Reading reading;

    @BeforeEach
    void load() throws Exception {
        Reading plain = Samples.reading("a", "1 2 3 4");
        List<Figure> figures = plain.figures();
        reading =
                new Reading(
                        plain.article(),
                        plain.sentences(),
                        List.of(
                                Samples.figure(
                                        figures.get(0),
                                        3,
                                        0.9,
                                        about("3", 0.7),
                                        about("2", 0.2),
                                        about("", 0.1)),
                                Samples.figure(figures.get(1), 1, 0.3),
                                Samples.figure(
                                        figures.get(2), 2, 0.8, about("2", 0.6), about("1", 0.3)),
                                Samples.figure(figures.get(3), 0, 0.6996, unit("CNY", 0.6))));
        TestStore.in(folder).load(ArticleEntry.of(reading, "p", "s", "en"));
    }

    private static Alternative about(String value, double probability) {
        return new Alternative(Alternative.Field.ABOUT, value, probability, List.of());
    }

    private static Alternative unit(String value, double probability) {
        return new Alternative(Alternative.Field.UNIT, value, probability, List.of("market"));
    }

    private Path file() {
        return TestStore.in(folder).file();
    }

    /** One rule, told twice: in the database and where it is not asked. */
    @Test
    void itIsWhatTheSieveLetsThrough() {
        for (double least : new double[] {0, 0.2, 0.5, 0.7, 0.85, 1}) {
            StringBuilder all = new StringBuilder();
            assertEquals(0, Export.csv(file(), all, least, false));
            StringBuilder sifted = new StringBuilder();
            FigureCsv.write(sifted, Sieve.of(reading, least).figures(), BaseUnit.NONE, false);
            assertEquals(sifted.toString(), all.toString());
            StringBuilder lines = new StringBuilder();
            Export.jsonLines(file(), lines, least);
            assertEquals(all.toString().lines().count() - 1, lines.toString().lines().count());
        }
    }

    @Test
    void parquetHoldsTheFiguresAndTheChoicesOfThese() throws Exception {
        Path parquet = folder.resolve("p");
        ParquetFolder.write(file(), parquet, 0.7);
        assertEquals(
                List.of(List.of("1 3"), List.of("3 -"), List.of("4 -")),
                rows(
                        "SELECT id || ' ' || coalesce(about::VARCHAR, '-') FROM read_parquet('"
                                + parquet
                                + "/figures/*/*.parquet') ORDER BY id"));
        String choices =
                "SELECT id || ' ' || field || ' ' || rank || ' ' || coalesce(value, '-') FROM"
                        + " read_parquet('"
                        + parquet
                        + "/choices/*/*.parquet') ORDER BY id, rank";
        assertEquals(
                List.of(List.of("1 about 1 3"), List.of("1 about 2 -"), List.of("4 unit 1 CNY")),
                rows(choices));
        Path sifted = folder.resolve("sifted");
        TestStore store = TestStore.in(sifted);
        store.load(ArticleEntry.of(Sieve.of(reading, 0.7), "p", "s", "en"));
        assertEquals(
                store.rows(
                        "SELECT id || ' ' || field || ' ' || rank || ' ' || coalesce(value, '-')"
                                + " FROM choices ORDER BY id, rank"),
                rows(choices));
    }

    @Test
    void aFileThatDoesNotTellIsExportedAndItsFiguresAreNotSure() throws Exception {
        TestStore.in(folder).unsure();
        StringBuilder all = new StringBuilder();
        assertEquals(0, Export.csv(file(), all, 0, false));
        assertEquals(5, all.toString().lines().count());
        assertEquals(true, all.toString().contains(",reported,,,,,,number; noun\n"));
        StringBuilder none = new StringBuilder();
        assertEquals(4, Export.csv(file(), none, 0.1, false));
        assertEquals(1, none.toString().lines().count());
        assertEquals(4, ParquetFolder.write(file(), folder.resolve("p"), 0.1));
        assertFalse(folder.resolve("p/choices").toFile().isFile());
    }

    private List<List<Object>> rows(String sql) throws Exception {
        try (DuckDBConnection connection = DuckDb.read(file());
                Statement statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            return Query.table(result).rows();
        }
    }
}
