package io.gleaner.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The figures, their choices and articles as Parquet, for programs that know no DuckDB: {@code
 * gleaner.parquet/figures/month=2024-12/*.parquet}, by month of publication.
 */
public final class ParquetFolder {
    /** Tells which run the files show. */
    private static final String MARK = "run.txt";

    private ParquetFolder() {}

    /** {@code gleaner.parquet} for {@code gleaner.duckdb}. */
    static Path beside(Path database) {
        String name = database.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return database.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".parquet");
    }

    /** Writes the folder anew, unless it shows the last run already. */
    static void refresh(Path database) throws IOException {
        Path folder = beside(database);
        Connection connection = DuckDb.read(database);
        try {
            String last = lastRun(connection);
            Path mark = folder.resolve(MARK);
            if (!Files.exists(mark)
                    || !Files.readString(mark, StandardCharsets.UTF_8).equals(last)) {
                write(connection, folder, last, 0);
            }
        } catch (SQLException e) {
            throw StoreException.of(database, e);
        } finally {
            DuckDb.close(connection, database);
        }
    }

    /**
     * Writes a folder of one's own choice; what lies there is replaced.
     *
     * @param least leaves out figures that are less sure
     * @return how many of those left out do not tell how sure they are
     */
    public static long write(Path database, Path folder, double least) throws IOException {
        Connection connection = DuckDb.read(database);
        try {
            Schema.check(connection, database);
            write(connection, folder.toAbsolutePath(), lastRun(connection), least);
            return least > 0 ? SureFigures.untold(connection) : 0;
        } catch (SQLException e) {
            throw StoreException.of(database, e);
        } finally {
            DuckDb.close(connection, database);
        }
    }

    /** Beside its place first, then in it: readers never see half of it. */
    private static void write(Connection connection, Path folder, String run, double least)
            throws SQLException, IOException {
        SureFigures.define(connection, least);
        Path writing = folder.resolveSibling(folder.getFileName() + ".writing");
        Path old = folder.resolveSibling(folder.getFileName() + ".old");
        delete(writing);
        Files.createDirectories(writing);
        for (String table : List.of("figures", "choices", "articles")) {
            DuckDb.execute(
                    connection,
                    Schema.script("parquet_" + table)
                            + " TO '"
                            + writing.resolve(table).toString().replace("'", "''")
                            + "' (FORMAT parquet, PARTITION_BY (month))");
        }
        Files.writeString(writing.resolve(MARK), run, StandardCharsets.UTF_8);
        delete(old);
        if (Files.exists(folder)) {
            Files.move(folder, old);
        }
        Files.move(writing, folder);
        delete(old);
    }

    private static String lastRun(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT file_id || ' ' || (SELECT coalesce(max(run), 0) FROM runs)"
                                        + " FROM gleaner")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(ParquetFolder::deleteFile);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void deleteFile(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
