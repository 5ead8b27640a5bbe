package io.gleaner.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** A database file of a test, loaded and asked in one line each. */
record TestStore(Path file) {
    static final RunStart START =
            new RunStart(Instant.parse("2025-01-02T03:04:05Z"), "0.1.0", "rules-1");

    static TestStore in(Path folder) {
        return new TestStore(folder.resolve("gleaner.duckdb"));
    }

    /** What a run does between its begin and its end. */
    interface Work {
        void with(Loader loader) throws IOException;
    }

    void run(Work work) throws IOException {
        try (StoreFile store = StoreFile.hold(file, Duration.ZERO)) {
            Loader loader = store.begin(START, BaseUnit.NONE);
            work.with(loader);
            loader.finish(new RunCounts(1, 0, 0, 0, 0, 0), START.started());
            store.publish();
        }
    }

    void load(ArticleEntry... entries) throws IOException {
        run(loader -> loader.load(List.of(entries)));
    }

    /** Takes the file back to the shape before figures told how sure they are. */
    void unsure() throws SQLException {
        try (DuckDBConnection older = DuckDb.write(file)) {
            DuckDb.execute(older, "DROP VIEW series");
            DuckDb.execute(older, "DROP TABLE choices");
            for (String column : FigureRow.CONFIDENCES) {
                DuckDb.execute(older, "ALTER TABLE figures DROP COLUMN " + column);
            }
            DuckDb.execute(older, "UPDATE gleaner SET schema_version = 8");
        }
    }

    List<List<Object>> rows(String sql) {
        return Query.run(file, sql).rows();
    }
}
