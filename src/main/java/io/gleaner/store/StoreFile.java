package io.gleaner.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.duckdb.DuckDBConnection;

/**
 * The database file, held by one run at a time.
 *
 * <p>A run never writes into the file that people read. It copies it, loads into the copy, and
 * renames the finished copy over it: readers keep what they opened, and a run that is killed leaves
 * the file as it was. What a killed run had committed in its copy is not lost: the next run
 * publishes it first.
 *
 * <pre>
 * try (StoreFile store = StoreFile.hold(file, wait)) {
 *     Ledger ledger = store.ledger();
 *     Loader loader = store.begin(start, baseUnit);
 *     loader.load(entries);
 *     loader.finish(counts, now);
 *     store.publish();
 * }
 * </pre>
 */
public final class StoreFile implements AutoCloseable {
    private final Path file;
    private final Path working;
    private final RunLock lock;
    private Optional<DuckDBConnection> open = Optional.empty();

    private StoreFile(Path file, RunLock lock) {
        this.file = file;
        this.working = beside(file, ".working");
        this.lock = lock;
    }

    /**
     * Takes the file for a run, and mends what a killed run left.
     *
     * @param file the database file, there or not
     * @param wait how long to wait while another run or program holds it
     * @throws StoreException when it is locked, not ours, newer, or damaged; it is left as it is
     */
    public static StoreFile hold(Path file, Duration wait) throws IOException {
        Path absolute = file.toAbsolutePath();
        Files.createDirectories(absolute.getParent());
        NativeLeftovers.clear(Path.of(System.getProperty("java.io.tmpdir")), Instant.now());
        Deadline deadline = Deadline.in(wait);
        RunLock lock = RunLock.take(absolute, deadline);
        try {
            StoreFile store = new StoreFile(absolute, lock);
            deadline.retry(store::check);
            store.recover();
            store.migrate();
            if (Files.exists(absolute)) {
                // a run that was killed after the rename left the Parquet of the run before
                ParquetFolder.refresh(absolute);
            }
            return store;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    /** Refuses a file that cannot be read or is not ours. */
    private void check() {
        if (Files.exists(file)) {
            idOf(file);
        }
    }

    private static String idOf(Path database) {
        DuckDBConnection connection = DuckDb.read(database);
        try {
            return Schema.check(connection, database);
        } catch (SQLException e) {
            throw StoreException.of(database, e);
        } finally {
            DuckDb.close(connection, database);
        }
    }

    /** Publishes what a killed run had committed, or clears its copy away when that is nothing. */
    private void recover() throws IOException {
        Files.deleteIfExists(beside(working, ".copying"));
        if (Files.exists(working) && continues()) {
            open = Optional.of(DuckDb.write(working));
            publish();
        } else {
            // a log alone, too: it would be played into the next copy
            discard();
        }
    }

    /** A file of an older shape is brought up to date, in a copy as ever. */
    private void migrate() throws IOException {
        if (!Files.exists(file) || version() == Schema.VERSION) {
            return;
        }
        copy();
        DuckDBConnection connection = DuckDb.write(working);
        open = Optional.of(connection);
        try {
            Schema.migrate(connection);
        } catch (SQLException e) {
            close();
            throw StoreException.of(file, e);
        }
        publish();
    }

    private int version() {
        DuckDBConnection connection = DuckDb.read(file);
        try {
            return Schema.version(connection);
        } catch (SQLException e) {
            throw StoreException.of(file, e);
        } finally {
            DuckDb.close(connection, file);
        }
    }

    private boolean continues() {
        try {
            String id = idOf(working);
            return !Files.exists(file) || id.equals(idOf(file));
        } catch (StoreException e) {
            // killed while the copy was made: nothing was committed in it yet
            return false;
        }
    }

    private void discard() throws IOException {
        Files.deleteIfExists(beside(working, ".wal"));
        Files.deleteIfExists(working);
    }

    /** What was done with each input so far. */
    public Ledger ledger() {
        if (!Files.exists(file)) {
            return Ledger.EMPTY;
        }
        DuckDBConnection connection = DuckDb.read(file);
        try {
            return Ledger.read(connection);
        } catch (SQLException e) {
            throw StoreException.of(file, e);
        } finally {
            DuckDb.close(connection, file);
        }
    }

    /** How many rows each table of the published file has. */
    public SortedMap<String, Long> rowCounts() {
        SortedMap<String, Long> counts = new TreeMap<>();
        if (Files.exists(file)) {
            String sql = Schema.script("row_counts");
            for (List<Object> row : Query.run(file, sql).rows()) {
                counts.put((String) row.get(0), (Long) row.get(1));
            }
        }
        return counts;
    }

    /**
     * Article, publisher and day of each article that has a day, as the published file has them.
     */
    public List<List<Object>> days() {
        return Files.exists(file) ? Query.run(file, Schema.script("days")).rows() : List.of();
    }

    /** What one source has found so far, a sentence each. */
    public List<String> findings(String source) {
        return Files.exists(file)
                ? Query.run(file, Schema.script("findings_of").replace("$1", source))
                        .rows()
                        .stream()
                        .map(row -> (String) row.get(0))
                        .toList()
                : List.of();
    }

    /** Begins a run in a copy of the file. */
    public Loader begin(RunStart start, BaseUnit baseUnit) throws IOException {
        boolean fresh = !Files.exists(file);
        if (!fresh) {
            copy();
        }
        DuckDBConnection connection = DuckDb.write(working);
        open = Optional.of(connection);
        if (fresh) {
            try {
                Schema.create(connection, UUID.randomUUID().toString());
            } catch (SQLException e) {
                throw StoreException.of(working, e);
            }
        }
        return new Loader(connection, working, start, baseUnit);
    }

    /** Whole or not at all: a half-made copy has another name. */
    private void copy() throws IOException {
        Path copying = beside(working, ".copying");
        // open to read, it cannot be opened to write by another program until the copy is made
        DuckDBConnection held = DuckDb.read(file);
        try {
            // what a person wrote into the published file may still be in its log
            Path log = beside(file, ".wal");
            if (Files.exists(log)) {
                Files.copy(log, beside(working, ".wal"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.copy(file, copying, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            DuckDb.close(held, file);
        }
        Files.move(copying, working, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Puts the copy in the file's place, at one stroke. */
    public void publish() throws IOException {
        DuckDBConnection connection =
                open.orElseThrow(() -> new IllegalStateException("no run was begun"));
        try {
            DuckDb.execute(connection, "CHECKPOINT");
        } catch (SQLException e) {
            throw StoreException.of(working, e);
        }
        open = Optional.empty();
        DuckDb.close(connection, working);
        Files.deleteIfExists(beside(file, ".wal"));
        Files.move(
                working, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(file.getParent());
        ParquetFolder.refresh(file);
    }

    /** Makes the new name last through a power cut, where the system can. */
    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // not every system opens folders; the rename itself is done
            return;
        }
    }

    /** Lets go of the file; a run that was not published is dropped. */
    @Override
    public void close() throws IOException {
        try {
            if (open.isPresent()) {
                DuckDBConnection connection = open.get();
                open = Optional.empty();
                DuckDb.close(connection, working);
                discard();
            }
        } finally {
            lock.close();
        }
    }
}
