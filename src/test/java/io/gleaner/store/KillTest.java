package io.gleaner.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs are killed at random moments; nothing is lost, torn or doubled.
 *
 * <p>{@code -Dgleaner.kills=500} for more than the thirty of every build.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("gleaner.kills", 30);
    private static final int ARTICLES = 60;
    private static final int BATCH = 12;

    @TempDir Path folder;

    /** A program that makes one run after another, each with all articles changed. */
    static final class Runs {
        private Runs() {}

        public static void main(String[] arguments) throws Exception {
            Path file = Path.of(arguments[0]);
            int last = Integer.parseInt(arguments[1]);
            System.out.println("begun");
            for (int round = nextRound(file); round <= last; round++) {
                run(file, round);
                System.out.println("published " + round);
            }
        }

        private static int nextRound(Path file) throws Exception {
            try (StoreFile store = StoreFile.hold(file, Duration.ZERO)) {
                return store.ledger().entries().values().stream()
                                .mapToInt(entry -> Integer.parseInt(entry.path()))
                                .max()
                                .orElse(0)
                        + (store.ledger().entries().isEmpty() ? 1 : 0);
            }
        }

        private static void run(Path file, int round) throws Exception {
            try (StoreFile store = StoreFile.hold(file, Duration.ZERO)) {
                Plan plan = Plan.of(inputs(round), store.ledger(), "rules", "1", true);
                List<String> toDo = new ArrayList<>(plan.added());
                toDo.addAll(plan.changed());
                Loader loader = store.begin(TestStore.START, BaseUnit.NONE);
                for (int i = 0; i < toDo.size(); i += BATCH) {
                    List<ArticleEntry> batch = new ArrayList<>();
                    for (String id : toDo.subList(i, Math.min(toDo.size(), i + BATCH))) {
                        batch.add(article(id, round));
                    }
                    loader.load(batch);
                }
                loader.finish(new RunCounts(toDo.size(), 0, 0, 0, 0, 0), TestStore.START.started());
                store.publish();
            }
        }

        private static SortedMap<String, Plan.Input> inputs(int round) {
            SortedMap<String, Plan.Input> inputs = new TreeMap<>();
            for (int i = 0; i < ARTICLES; i++) {
                ArticleEntry entry = article("a" + i, round);
                inputs.put(entry.id(), new Plan.Input(entry.sha256(), ""));
            }
            return inputs;
        }

        private static ArticleEntry article(String id, int round) {
            String text = id + " in round " + round + ": " + "1 22 333 ".repeat(10);
            return ArticleEntry.of(
                    Samples.reading(id, text), Integer.toString(round), Samples.digest(text), "en");
        }
    }

    @Test
    void aKilledRunLosesTearsAndDoublesNothing() throws Exception {
        Path file = folder.resolve("gleaner.duckdb");
        Random random = new Random(7);
        int last = 100_000;
        for (int kill = 0; kill < KILLS; kill++) {
            try (OtherProcess runs =
                    OtherProcess.start(Runs.class, file.toString(), Integer.toString(last))) {
                assertEquals("begun", runs.line());
                LockSupport.parkNanos(random.nextInt(1_500) * 1_000_000L);
                assertTrue(!runs.ended(), "ended by itself: " + runs.line());
            }
            if (Files.exists(file)) {
                checkWhole(file);
            }
        }
        int reached = max(file) + 1;
        complete(file, reached);
        Path undisturbed = folder.resolve("undisturbed.duckdb");
        Runs.run(undisturbed, reached);
        for (String table : List.of("articles", "sentences", "figures", "expected")) {
            String without = table.equals("sentences") ? "*" : "* EXCLUDE (run)";
            String sql = "SELECT " + without + " FROM " + table + " ORDER BY ALL";
            assertEquals(Query.run(undisturbed, sql), Query.run(file, sql), table);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    left.map(f -> f.getFileName().toString())
                            .filter(f -> !f.matches(".*\\.(duckdb|parquet|lock)"))
                            .toList());
        }
    }

    /** SIGTERM is how schedulers ask a run to end, SIGINT how Ctrl-C does. */
    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    void aRunThatIsAskedToEndDoesSoonAndTearsNothing(String signal, int exit) throws Exception {
        Path file = folder.resolve("gleaner.duckdb");
        for (int pause : List.of(400, 700, 1_100)) {
            try (OtherProcess runs =
                    OtherProcess.start(Runs.class, file.toString(), Integer.toString(100_000))) {
                assertEquals("begun", runs.line());
                LockSupport.parkNanos(pause * 1_000_000L);
                long asked = System.nanoTime();
                runs.signal(signal);
                assertEquals(exit, runs.waitFor());
                assertTrue(System.nanoTime() - asked < 5_000_000_000L, "took over five seconds");
            }
            if (Files.exists(file)) {
                checkWhole(file);
            }
        }
        complete(file, Files.exists(file) ? max(file) + 1 : 1);
        checkWhole(file);
    }

    private static int max(Path file) {
        return (Integer)
                Query.run(file, "SELECT max(path::INTEGER) FROM articles").rows().get(0).get(0);
    }

    private static void complete(Path file, int round) throws Exception {
        try (OtherProcess run =
                OtherProcess.start(Runs.class, file.toString(), Integer.toString(round))) {
            assertEquals(0, run.waitFor());
        }
    }

    /** Each article is there once, with all its figures at their places, of its own round. */
    private static void checkWhole(Path file) {
        assertEquals(
                List.of(),
                Query.run(
                                file,
                                "SELECT article, count(*), count(DISTINCT id) FROM figures GROUP BY"
                                        + " article HAVING count(*) <> 32 OR count(DISTINCT id) <>"
                                        + " 32")
                        .rows());
        assertEquals(
                List.of(List.of(0L)),
                Query.run(
                                file,
                                "SELECT count(*) FROM figures JOIN articles a USING (article) WHERE"
                                        + " substring(text, char_start+1, char_end-char_start) <>"
                                        + " quote OR figures.run <> a.run")
                        .rows());
        // of a first run only whole batches may be there; from then on every article is
        Table articles =
                Query.run(
                        file,
                        "SELECT count(*) = count(DISTINCT article), count(*) % "
                                + BATCH
                                + ", count(*) >= (SELECT CASE WHEN max(finished) IS NULL THEN 0"
                                + " ELSE "
                                + ARTICLES
                                + " END FROM runs), coalesce(max(path::INTEGER) -"
                                + " min(path::INTEGER) < 2, true), (SELECT count(*) FROM figures) ="
                                + " 32 * count(*) FROM articles");
        assertEquals(List.of(true, 0L, true, true, true), articles.rows().get(0));
    }
}
