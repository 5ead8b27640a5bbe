package io.gleaner.store;

import io.gleaner.figure.Finding;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;

/**
 * Brings articles and their figures into the database file: many articles a transaction, each
 * transaction whole or not at all.
 */
public final class Loader {
    /** What was read in an article's text; it goes when the text does. */
    private static final List<String> OF_TEXT =
            List.of("sentences", "figures", "choices", "expected", "derived");

    private static final List<String> OF_ARTICLE =
            Stream.concat(Stream.of("articles"), OF_TEXT.stream()).toList();

    private static final List<String> IDS = List.of("article", "new_article", "path");

    private final DuckDBConnection connection;
    private final Path file;
    private final int run;
    private final TableRows rows;
    private final Rows tables;

    /** Ids that any table may hold. */
    private final Set<String> known;

    /** Begins a run. */
    Loader(DuckDBConnection connection, Path file, RunStart start, BaseUnit baseUnit) {
        this.connection = connection;
        this.file = file;
        this.tables = new Rows(connection);
        try {
            this.run = RunRows.begin(connection, start);
            this.known = known();
        } catch (SQLException e) {
            throw StoreException.of(file, e);
        }
        this.rows = new TableRows(run, baseUnit);
    }

    private Set<String> known() throws SQLException {
        Set<String> all = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT article FROM articles UNION SELECT article FROM"
                                        + " problems")) {
            while (row.next()) {
                all.add(row.getString(1));
            }
        }
        return all;
    }

    /** Number of this run. */
    public int run() {
        return run;
    }

    /** Loads articles of which nothing was found. */
    public void load(List<ArticleEntry> entries) {
        load(entries, Findings.NONE);
    }

    /**
     * Loads articles with what was found in them, in place of what was known of them before: one
     * transaction.
     */
    public void load(List<ArticleEntry> entries, Findings findingsOf) {
        if (entries.isEmpty()) {
            return;
        }
        List<List<Object>> articleRows = new ArrayList<>();
        List<List<Object>> sentenceRows = new ArrayList<>();
        List<List<Object>> figureRows = new ArrayList<>();
        List<List<Object>> choiceRows = new ArrayList<>();
        List<List<Object>> expectedRows = new ArrayList<>();
        for (ArticleEntry entry : entries) {
            articleRows.add(rows.article(entry));
            sentenceRows.addAll(rows.sentences(entry));
            figureRows.addAll(rows.figures(entry));
            choiceRows.addAll(rows.choices(entry));
            expectedRows.addAll(rows.expected(entry));
        }
        transaction(
                () -> {
                    forget(entries.stream().map(ArticleEntry::id).toList());
                    tables.add(articleRows, "articles");
                    tables.add(sentenceRows, "sentences");
                    tables.add(figureRows, "figures");
                    tables.add(choiceRows, "choices");
                    tables.add(expectedRows, "expected");
                    tables.add(rows.derived(findingsOf.derived()), "derived");
                    add(findingsOf.found());
                });
        entries.forEach(entry -> known.add(entry.id()));
    }

    /** Notes inputs that could not be read; what an earlier version of them gave is taken out. */
    public void setAside(List<Problem> inputs) {
        if (inputs.isEmpty()) {
            return;
        }
        List<List<Object>> problemRows = new ArrayList<>();
        for (Problem p : inputs) {
            problemRows.add(Arrays.asList(p.article(), p.path(), p.sha256(), p.reason(), run));
        }
        transaction(
                () -> {
                    forget(inputs.stream().map(Problem::article).toList());
                    tables.add(problemRows, "problems");
                });
        inputs.forEach(input -> known.add(input.article()));
    }

    /** Marks articles that are no longer among the inputs, and takes their figures out. */
    public void remove(List<String> gone) {
        if (gone.isEmpty()) {
            return;
        }
        transaction(
                () -> {
                    name(gone);
                    DuckDb.execute(
                            connection,
                            "UPDATE articles SET removed_run = "
                                    + run
                                    + " WHERE article IN (SELECT article FROM stage_ids)");
                    for (String table : OF_TEXT) {
                        deleteNamed(table);
                    }
                    deleteNamed("problems");
                    deleteFindings();
                });
    }

    /**
     * An article that lies elsewhere now and is the same to the letter.
     *
     * @param article its id so far
     * @param newArticle its id from now on
     * @param path where it lies
     */
    public record Move(String article, String newArticle, String path) {}

    /** Gives articles another id; nothing of them is read again. */
    public void rename(List<Move> moves) {
        if (moves.isEmpty()) {
            return;
        }
        List<List<Object>> idRows = new ArrayList<>();
        moves.forEach(m -> idRows.add(List.of(m.article(), m.newArticle(), m.path())));
        transaction(
                () -> {
                    // of an article that once had the new id only the mark is left
                    forget(moves.stream().map(Move::newArticle).toList());
                    tables.stage(idRows, "stage_ids", IDS);
                    DuckDb.execute(connection, Schema.script("rename_findings"));
                    DuckDb.execute(
                            connection,
                            "UPDATE articles SET path = s.path FROM stage_ids s"
                                    + " WHERE articles.article = s.article");
                    for (String table : OF_ARTICLE) {
                        DuckDb.execute(
                                connection,
                                "UPDATE "
                                        + table
                                        + " SET article = s.new_article FROM stage_ids s WHERE "
                                        + table
                                        + ".article = s.article");
                    }
                });
        moves.forEach(move -> known.add(move.newArticle()));
    }

    /**
     * Writes what an audit or a check found, in place of what the same one found before.
     *
     * @param source which one: the source of all these findings
     */
    public void findings(String source, List<Finding> found) {
        transaction(
                () -> {
                    try (PreparedStatement delete =
                            connection.prepareStatement("DELETE FROM findings WHERE source = ?")) {
                        delete.setString(1, source);
                        delete.execute();
                    }
                    add(found);
                });
    }

    /** Article, publisher and day of each article that has a day. */
    public List<List<Object>> days() {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(Schema.script("days"))) {
            return Query.table(row).rows();
        } catch (SQLException e) {
            throw StoreException.of(file, e);
        }
    }

    /** The figures, of this run and of earlier ones, that figures of other articles can check. */
    public List<StoredFigure> across() {
        try {
            return Across.read(connection);
        } catch (SQLException e) {
            throw StoreException.of(file, e);
        }
    }

    private void add(List<Finding> found) throws SQLException {
        List<List<Object>> findingRows = new ArrayList<>();
        int number = RunRows.next(connection, "finding", "findings");
        for (Finding finding : found) {
            findingRows.add(rows.finding(number++, finding));
        }
        tables.add(findingRows, "findings");
    }

    /** What other forms the names of subjects have, by name. */
    public void aliases(Map<String, List<String>> formsByName) {
        transaction(() -> SubjectKey.define(connection, formsByName));
    }

    /** Writes what the run did; without this the run counts as interrupted. */
    public void finish(RunCounts counts, Instant now) {
        transaction(
                () -> {
                    if (RunRows.readByOtherRules(connection)) {
                        DuckDb.execute(connection, "DELETE FROM units");
                        tables.add(rows.units(), "units");
                    }
                    RunRows.finish(connection, run, counts, now);
                });
    }

    /** Takes out what is there of articles; most runs bring new ones, of which nothing is. */
    private void forget(List<String> articleIds) throws SQLException {
        List<String> there = articleIds.stream().filter(known::contains).toList();
        if (there.isEmpty()) {
            return;
        }
        name(there);
        for (String table : OF_ARTICLE) {
            deleteNamed(table);
        }
        deleteNamed("problems");
        deleteFindings();
    }

    private void name(List<String> articleIds) throws SQLException {
        List<List<Object>> idRows = new ArrayList<>();
        articleIds.forEach(id -> idRows.add(Arrays.asList(id, null, null)));
        tables.stage(idRows, "stage_ids", IDS);
    }

    private void deleteNamed(String table) throws SQLException {
        DuckDb.execute(
                connection,
                "DELETE FROM " + table + " WHERE article IN (SELECT article FROM stage_ids)");
    }

    private void deleteFindings() throws SQLException {
        DuckDb.execute(
                connection,
                "DELETE FROM findings WHERE article IN (SELECT article FROM stage_ids)"
                        + " OR other_article IN (SELECT article FROM stage_ids)");
    }

    private void transaction(Transaction.Work work) {
        Transaction.run(connection, file, work);
    }
}
