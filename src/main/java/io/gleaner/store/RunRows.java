package io.gleaner.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The table {@code runs}. */
final class RunRows {
    private RunRows() {}

    /** Notes that a run began, and gives it its number. */
    static int begin(Connection connection, RunStart start) throws SQLException {
        int number = next(connection, "run", "runs");
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO runs (run, started, program, rules_sha256)"
                                + " VALUES (?, ?, ?, ?)")) {
            insert.setInt(1, number);
            insert.setObject(2, utc(start.started()));
            insert.setString(3, start.program());
            insert.setString(4, start.rulesSha256());
            insert.execute();
        }
        return number;
    }

    /** Notes what a run did. */
    static void finish(Connection connection, int run, RunCounts counts, Instant now)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(Schema.script("finish"))) {
            update.setObject(1, utc(now));
            update.setInt(2, counts.added());
            update.setInt(3, counts.changed());
            update.setInt(4, counts.unchanged());
            update.setInt(5, counts.renamed());
            update.setInt(6, counts.removed());
            update.setInt(7, counts.failed());
            update.setInt(8, run);
            update.execute();
        }
    }

    /** Whether the units in the file are those of other rules, or there are none. */
    static boolean readByOtherRules(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(Schema.script("rules_changed"))) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** The number after the largest in a column. */
    static int next(Connection connection, String column, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet last =
                        statement.executeQuery(
                                "SELECT coalesce(max(" + column + "), 0) + 1 FROM " + table)) {
            last.next();
            return last.getInt(1);
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
