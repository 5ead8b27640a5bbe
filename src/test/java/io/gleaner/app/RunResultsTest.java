package io.gleaner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gleaner.Signals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a run leaves in {@code run_results.json}, and what the next run makes of it. */
class RunResultsTest extends TypedCommands {
    @BeforeEach
    void articles() throws IOException {
        put("raw-articles/a.txt", "Sales were 3 million yuan in 2024.");
        put("raw-articles/b.txt", "Users rose 5 percent to 40,000.");
    }

    private JsonNode results() throws IOException {
        return new ObjectMapper().readTree(text("extracted/run_results.json"));
    }

    @Test
    void aRunTellsWhatItDidAndHowManyRowsThereAre() throws IOException {
        assertEquals(0, run());
        assertEquals("done", results().path("outcome").asText());
        assertEquals(2, results().path("articles").path("added").asInt());
        assertEquals(2, results().path("rows").path("articles").asInt());
        assertEquals(
                sql("SELECT count(*) FROM figures"),
                List.of(results().path("rows").path("figures").asText()));
        assertEquals(0, run());
        assertEquals(2, results().path("rows").path("articles").asInt());
    }

    @Test
    void rowsThatAreGoneAreToldAndNothingIsTouched() throws Exception {
        assertEquals(0, run());
        edit("DELETE FROM figures WHERE article = 'b'");
        assertEquals(4, run());
        assertTrue(
                complaints().contains("figures has 1 rows, and had 3 when the last run ended"),
                complaints());
        assertEquals("failed", results().path("outcome").asText());
        // still known after a run that failed
        assertEquals(4, run());
        Files.delete(folder.resolve("extracted/run_results.json"));
        assertEquals(0, run());
    }

    @Test
    void aDatabaseOfAnotherRunMayHaveOtherRows() throws Exception {
        assertEquals(0, run());
        Path database = folder.resolve("extracted/gleaner.duckdb");
        Path older = folder.resolve("older.duckdb");
        Files.copy(database, older);
        put("raw-articles/c.txt", "Sales were 7 million yuan.");
        assertEquals(0, run());
        Files.delete(database);
        Files.copy(older, database);
        assertEquals(0, run());
        assertTrue(printed().contains("1 new"), printed());
    }

    @Test
    void anArticleOfTheFutureIsFoundOnceAndForgottenWhenMended() throws IOException {
        String day = LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();
        put("raw-articles/c.txt", "published: " + day + "\n\nSales were 7 million yuan.");
        assertEquals(0, run(), complaints());
        String found =
                "SELECT article, id, figures, severity, message FROM findings WHERE source ="
                        + " 'freshness'";
        assertEquals(
                List.of("c,,,error,\"published ahead of time: \"\"c\"\" is of " + day + "\""),
                sql(found));
        String runs = "SELECT count(*) FROM runs";
        assertEquals(0, run());
        assertEquals(List.of("1"), sql(runs));
        put("raw-articles/c.txt", "published: 2025-01-01\n\nSales were 7 million yuan.");
        assertEquals(0, run());
        assertEquals(List.of(), sql(found));
    }

    @Test
    void aRunThatFailsTellsWhy() throws IOException {
        put("extracted/gleaner.duckdb", "not ours");
        assertEquals(4, run());
        assertEquals("failed", results().path("outcome").asText());
        assertTrue(results().path("why").asText().contains("is not a DuckDB file"));
        assertTrue(results().path("seconds").isNumber());
    }

    @Test
    void aRunThatFailsTellsWhatItHadDone() throws IOException {
        assertEquals(0, run());
        Files.delete(folder.resolve("raw-articles/b.txt"));
        // one more than a transaction holds
        for (int i = 1000; i < 1400; i++) {
            put("raw-articles/many/" + i + ".txt", "Sales were " + i + " yuan.");
        }
        put("raw-articles/z.txt", "Sales were 7 million yuan.");
        put("extracted/z.csv/in/the/way", "");
        assertEquals(5, run("--jobs", "1"), complaints());
        assertEquals("failed", results().path("outcome").asText());
        JsonNode articles = results().path("articles");
        assertEquals(400, articles.path("added").asInt(), results().toString());
        assertEquals(1, articles.path("unchanged").asInt());
        assertEquals(1, articles.path("removed").asInt());
        assertEquals(400, results().path("figures").asInt());
    }

    @Test
    void aFileOfResultsThatIsDamagedIsWrittenAnew() throws IOException {
        assertEquals(0, run());
        put("extracted/run_results.json", "{\"rows\": {");
        assertEquals(0, run());
        assertEquals("done", results().path("outcome").asText());
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    void aRunThatIsAskedToEndSaysSo(String signal, int exit) throws Exception {
        assertEquals("interrupted", outcomeOf(run -> Signals.send(run, signal), exit));
        assertEquals(0, run());
        assertEquals("done", results().path("outcome").asText());
    }

    @Test
    void aRunThatIsKilledSaysThatItWasRunning() throws Exception {
        assertEquals("running", outcomeOf(Process::destroyForcibly, 137));
        assertEquals(0, run());
        assertEquals("done", results().path("outcome").asText());
    }

    private interface End {
        void of(Process run) throws Exception;
    }

    /** Of a run of its own process that ends early. */
    private String outcomeOf(End end, int exit) throws Exception {
        String text = "Sales rose 5 percent to 3 million yuan in 2024. ".repeat(60);
        for (int i = 0; i < 30; i++) {
            put("raw-articles/many/" + i + ".txt", i + text);
        }
        Process run =
                new ProcessBuilder(
                                Signals.heard(
                                        List.of(
                                                Path.of(
                                                                System.getProperty("java.home"),
                                                                "bin",
                                                                "java")
                                                        .toString(),
                                                "-cp",
                                                System.getProperty("java.class.path"),
                                                "io.gleaner.app.Main",
                                                "run",
                                                "--names",
                                                "off")))
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("run.log").toFile())
                        .start();
        Path results = folder.resolve("extracted/run_results.json");
        while (!Files.exists(results) && run.isAlive()) {
            LockSupport.parkNanos(20_000_000);
        }
        LockSupport.parkNanos(300_000_000);
        end.of(run);
        assertTrue(run.waitFor(5, TimeUnit.SECONDS), "took over five seconds");
        assertEquals(exit, run.exitValue());
        return results().path("outcome").asText();
    }

    private void edit(String sql) throws SQLException {
        Path database = folder.resolve("extracted/gleaner.duckdb");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
