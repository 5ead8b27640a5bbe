package io.gleaner.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Work on the database file that is done wholly or not at all.
 *
 * <p>Autocommit stays on and the transaction is begun in SQL: turning autocommit off would not
 * cover what the appender writes.
 */
final class Transaction {
    private Transaction() {}

    /** What is to be done. */
    interface Work {
        void run() throws SQLException;
    }

    static void run(Connection connection, Path file, Work work) {
        try {
            DuckDb.execute(connection, "BEGIN TRANSACTION");
            try {
                work.run();
                DuckDb.execute(connection, "COMMIT");
            } catch (SQLException | RuntimeException e) {
                rollBack(connection, e);
                throw e;
            }
        } catch (SQLException e) {
            throw StoreException.of(file, e);
        }
    }

    private static void rollBack(Connection connection, Exception why) {
        try {
            DuckDb.execute(connection, "ROLLBACK");
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }
}
