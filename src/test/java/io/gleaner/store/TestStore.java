package io.gleaner.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

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

    List<List<Object>> rows(String sql) {
        return Query.run(file, sql).rows();
    }
}
