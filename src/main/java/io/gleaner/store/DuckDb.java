package io.gleaner.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/** How files are opened in DuckDB: to write, to read, or fenced in for a query of a user. */
final class DuckDb {
    private DuckDb() {}

    /** A file to write, new or not; new ones are readable by DuckDB 1.2 and later. */
    static DuckDBConnection write(Path file) {
        Properties settings = new Properties();
        settings.setProperty("storage_compatibility_version", "v1.2.0");
        // a working copy is checkpointed once, when it is published
        settings.setProperty("checkpoint_threshold", "256MB");
        return open(file, settings);
    }

    /** A file that must be there, to read. */
    static DuckDBConnection read(Path file) {
        return open(file, readOnly(file));
    }

    /** To read, with no way to other files, settings or extensions. */
    static DuckDBConnection fenced(Path file) {
        Properties settings = readOnly(file);
        settings.setProperty("enable_external_access", "false");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        DuckDBConnection connection = open(file, settings);
        try {
            execute(connection, "SET lock_configuration = true");
            return connection;
        } catch (SQLException e) {
            throw failed(connection, file, e);
        }
    }

    private static Properties readOnly(Path file) {
        if (!Files.exists(file)) {
            throw new StoreException(
                    StoreException.Kind.MISSING,
                    file + ": is not there: nothing was read yet; make it with \"gleaner run\"");
        }
        Properties settings = new Properties();
        settings.setProperty("duckdb.read_only", "true");
        return settings;
    }

    private static DuckDBConnection open(Path file, Properties settings) {
        if (file.toAbsolutePath().toString().contains(";")) {
            throw new StoreException(
                    StoreException.Kind.QUERY,
                    file
                            + ": has a \";\" in its path, where the database engine ends it; give"
                            + " another --out or --db");
        }
        try {
            Connection connection =
                    DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath(), settings);
            DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
            try {
                // the machine's zone must not show in any answer
                execute(duck, "SET TimeZone = 'UTC'");
            } catch (SQLException e) {
                throw failed(duck, file, e);
            }
            return duck;
        } catch (SQLException e) {
            throw StoreException.of(file, e);
        } catch (ExceptionInInitializerError | NoClassDefFoundError e) {
            throw StoreException.engine(e);
        }
    }

    private static StoreException failed(Connection connection, Path file, SQLException e) {
        try {
            connection.close();
        } catch (SQLException closing) {
            e.addSuppressed(closing);
        }
        return StoreException.of(file, e);
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Closes, and tells when that fails: the last pages are written then. */
    static void close(Connection connection, Path file) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreException.of(file, e);
        }
    }
}
