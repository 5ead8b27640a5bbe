package io.gleaner.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.duckdb.DuckDBConnection;

/**
 * Articles come, change, move, go, are copied and dated anew; after every run the database says
 * what a plain map says.
 */
class IncrementalRunsTest {
    private static final List<String> IDS = List.of("a", "b", "c/d", "c/e", "ü '\"\n;");

    /** What lies in the input folder: text and day of publication by id. */
    private record Input(String text, Optional<LocalDate> published) {
        String sha256() {
            return Samples.digest(text + published);
        }
    }

    enum Kind {
        WRITE,
        REMOVE,
        RENAME,
        COPY,
        DATE,
        FAIL,
        RULES
    }

    record Step(Kind kind, int from, int to, int number) {}

    private static final List<String> TABLES =
            List.of(
                    "articles",
                    "sentences",
                    "figures",
                    "choices",
                    "expected",
                    "problems",
                    "findings",
                    "runs");

    private static DuckDBConnection connection;

    /** In memory: files, copies and renames have tests of their own. */
    @BeforeContainer
    static void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
        Schema.create(connection, "model");
    }

    @AfterContainer
    static void close() throws SQLException {
        connection.close();
    }

    @Provide
    Arbitrary<List<List<Step>>> histories() {
        Arbitrary<Integer> id = Arbitraries.integers().between(0, IDS.size() - 1);
        Arbitrary<Step> step =
                Combinators.combine(
                                Arbitraries.of(Kind.class),
                                id,
                                id,
                                Arbitraries.integers().between(0, 3))
                        .as(Step::new);
        // several things may happen between two runs
        return step.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(8);
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.BOUNDED)
    void theDatabaseSaysWhatTheFolderSays(@ForAll("histories") List<List<Step>> history)
            throws Exception {
        SortedMap<String, Input> folder = new TreeMap<>();
        for (String table : TABLES) {
            DuckDb.execute(connection, "DELETE FROM " + table);
        }
        String rules = "rules";
        for (List<Step> steps : history) {
            for (Step step : steps) {
                rules = step.kind() == Kind.RULES ? "rules" + step.number() : rules;
                apply(step, folder);
            }
            run(connection, folder, rules);
            check(connection, folder);
        }
    }

    private static void apply(Step step, SortedMap<String, Input> folder) {
        String from = IDS.get(step.from());
        String to = IDS.get(step.to());
        Input input = folder.get(from);
        switch (step.kind()) {
            case WRITE ->
                    folder.put(
                            from,
                            new Input("7 ".repeat(step.number()) + "of 10.", Optional.empty()));
            case FAIL ->
                    folder.put(from, new Input("unreadable " + step.number(), Optional.empty()));
            case REMOVE -> folder.remove(from);
            case RENAME -> {
                if (input != null) {
                    folder.remove(from);
                    folder.put(to, input);
                }
            }
            case COPY -> {
                if (input != null) {
                    folder.put(to, input);
                }
            }
            case DATE -> {
                if (input != null) {
                    LocalDate day = LocalDate.of(2024, 1, 1 + step.number());
                    folder.put(from, new Input(input.text(), Optional.of(day)));
                }
            }
            case RULES -> {}
        }
    }

    private static void run(
            DuckDBConnection connection, SortedMap<String, Input> folder, String rules)
            throws SQLException {
        SortedMap<String, Plan.Input> inputs = new TreeMap<>();
        folder.forEach((id, input) -> inputs.put(id, new Plan.Input(input.sha256(), "")));
        Plan plan = Plan.of(inputs, Ledger.read(connection), rules, "1", false);
        if (plan.nothingToDo()) {
            return;
        }
        RunStart start = new RunStart(TestStore.START.started(), "1", rules);
        Loader loader = new Loader(connection, Path.of("memory"), start, BaseUnit.NONE);
        loader.remove(plan.removed());
        List<Loader.Move> moves = new ArrayList<>();
        plan.renamed().forEach((old, id) -> moves.add(new Loader.Move(old, id, id)));
        loader.rename(moves);
        List<String> due = new ArrayList<>(plan.added());
        due.addAll(plan.changed());
        List<ArticleEntry> read = new ArrayList<>();
        List<Problem> failed = new ArrayList<>();
        for (String id : due) {
            Input input = folder.get(id);
            if (input.text().startsWith("unreadable")) {
                failed.add(new Problem(id, id, input.sha256(), input.text()));
            } else {
                read.add(entry(id, input));
            }
        }
        loader.load(read);
        loader.setAside(failed);
        loader.finish(new RunCounts(0, 0, 0, 0, 0, 0), start.started());
    }

    private static ArticleEntry entry(String id, Input input) {
        ArticleEntry plain = Samples.entry(id, input.text());
        var reading = plain.reading();
        var article = reading.article();
        for (LocalDate day : input.published().stream().toList()) {
            article = article.publishedOn(day, "header");
        }
        return ArticleEntry.of(
                new io.gleaner.figure.Reading(article, reading.sentences(), reading.figures()),
                id,
                input.sha256(),
                "en");
    }

    private static void check(DuckDBConnection connection, SortedMap<String, Input> folder)
            throws SQLException {
        List<List<Object>> articles = new ArrayList<>();
        List<List<Object>> figures = new ArrayList<>();
        List<List<Object>> problems = new ArrayList<>();
        for (Map.Entry<String, Input> entry : folder.entrySet()) {
            String id = entry.getKey();
            Input input = entry.getValue();
            if (input.text().startsWith("unreadable")) {
                problems.add(List.of(id, input.text()));
                continue;
            }
            String day = input.published().map(LocalDate::toString).orElse("-");
            articles.add(List.of(id, id, input.text(), day));
            Samples.reading(id, input.text())
                    .figures()
                    .forEach(f -> figures.add(List.of(id, f.id(), f.evidence().quote())));
        }
        assertEquals(
                articles,
                rows(
                        connection,
                        "SELECT article, path, text, coalesce(published::VARCHAR, '-') FROM"
                                + " articles WHERE removed_run IS NULL ORDER BY article"));
        assertEquals(
                figures,
                rows(connection, "SELECT article, id, quote FROM figures_wide ORDER BY ALL"));
        assertEquals(
                figures.size(),
                rows(connection, "SELECT article FROM figures").size(),
                "figures of no article");
        List<List<Object>> choices = new ArrayList<>();
        figures.forEach(f -> choices.add(List.of(f.get(0), f.get(1), 4L)));
        assertEquals(
                choices,
                rows(
                        connection,
                        "SELECT article, id, count(*) FROM choices GROUP BY ALL ORDER BY ALL"));
        assertEquals(
                problems,
                rows(connection, "SELECT article, reason FROM problems ORDER BY article"));
    }

    private static List<List<Object>> rows(DuckDBConnection connection, String sql)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return Query.table(result).rows();
        }
    }
}
