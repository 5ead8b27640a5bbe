package io.gleaner.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The figures of a database file that are sure enough, as the views {@code kept_figures} and {@code
 * kept_choices} of one connection; what the others were to them is forgotten, as in {@link Sieve}.
 */
final class SureFigures {
    /** Older files tell nothing of how sure a figure is. */
    private static final int TOLD_SINCE = 9;

    private SureFigures() {}

    /**
     * Makes the views.
     *
     * @param least figures less sure than this are left out, and those that do not tell; with 0
     *     none is
     */
    static void define(Connection connection, double least) throws SQLException {
        boolean told = Schema.version(connection) >= TOLD_SINCE;
        DuckDb.execute(connection, Schema.script(told ? "told_figures" : "untold_figures"));
        DuckDb.execute(
                connection,
                least > 0
                        ? Schema.script("kept_figures").replace("$1", "'" + least + "'::DOUBLE")
                        : Schema.script("every_figure"));
    }

    /** How many figures do not tell how sure they are. */
    static long untold(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT count(*) FROM all_figures WHERE confidence IS NULL")) {
            row.next();
            return row.getLong(1);
        }
    }
}
