package io.gleaner.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The tables and views of the database file, made by {@code sql/tables.sql}, {@code views.sql}. */
final class Schema {
    /** Grows by one with every change of tables or views. */
    static final int VERSION = 9;

    /** Older shapes than this one cannot be brought up to date. */
    private static final int OLDEST = 1;

    private Schema() {}

    /**
     * Makes the tables and views of an empty file, all or none.
     *
     * @param fileId names the file among all, through every run
     */
    static void create(Connection connection, String fileId) throws SQLException {
        DuckDb.execute(connection, "BEGIN TRANSACTION");
        DuckDb.execute(connection, script("tables"));
        views(connection);
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO gleaner VALUES (?, ?)")) {
            insert.setInt(1, VERSION);
            insert.setString(2, fileId);
            insert.execute();
        }
        DuckDb.execute(connection, "COMMIT");
    }

    private static void views(Connection connection) throws SQLException {
        DuckDb.execute(connection, script("views"));
        for (String comment : inheritedComments(connection)) {
            DuckDb.execute(connection, comment);
        }
    }

    /** Brings a file of an older shape up to date, shape by shape: {@code sql/to_2.sql}. */
    static void migrate(Connection connection) throws SQLException {
        DuckDb.execute(connection, "BEGIN TRANSACTION");
        for (int shape = version(connection) + 1; shape <= VERSION; shape++) {
            DuckDb.execute(connection, script("to_" + shape));
        }
        views(connection);
        DuckDb.execute(connection, "UPDATE gleaner SET schema_version = " + VERSION);
        DuckDb.execute(connection, "COMMIT");
    }

    /** The shape of a file that is ours. */
    static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT schema_version FROM gleaner")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** A column of a view that is a column of a table is explained once, at the table. */
    private static List<String> inheritedComments(Connection connection) throws SQLException {
        List<String> comments = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(script("inherited_comments"))) {
            while (row.next()) {
                comments.add(
                        "COMMENT ON COLUMN "
                                + row.getString(1)
                                + ".\""
                                + row.getString(2)
                                + "\" IS '"
                                + row.getString(3).replace("'", "''")
                                + "'");
            }
        }
        return comments;
    }

    /**
     * Refuses a file of another program or another version.
     *
     * @return the file's id
     */
    static String check(Connection connection, Path file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet tables =
                    statement.executeQuery(
                            "SELECT count(*) FROM information_schema.tables"
                                    + " WHERE table_name = 'gleaner' AND table_schema = 'main'")) {
                tables.next();
                if (tables.getInt(1) == 0) {
                    throw StoreException.foreign(file, "is a DuckDB file, but not one", null);
                }
            }
            try (ResultSet row =
                    statement.executeQuery("SELECT schema_version, file_id FROM gleaner")) {
                if (!row.next()) {
                    throw StoreException.foreign(file, "is a DuckDB file, but not one", null);
                }
                int version = row.getInt(1);
                if (version > VERSION) {
                    throw new StoreException(
                            StoreException.Kind.NEWER,
                            file
                                    + ": was written by a newer version of this program (shape "
                                    + version
                                    + ", this one knows "
                                    + VERSION
                                    + "); use that one, or another --db");
                }
                if (version < OLDEST) {
                    throw new StoreException(
                            StoreException.Kind.OLDER,
                            file
                                    + ": was written by an older version of this program (shape "
                                    + version
                                    + ", this one reads from "
                                    + OLDEST
                                    + "); move it away and run again: every article is read anew");
                }
                return row.getString(2);
            }
        }
    }

    /** The text of {@code sql/NAME.sql}. */
    static String script(String name) {
        try (InputStream in = Schema.class.getResourceAsStream("/sql/" + name + ".sql")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks sql/" + name + ".sql");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
