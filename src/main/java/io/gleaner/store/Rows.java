package io.gleaner.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * The fast way in: rows are appended, not inserted.
 *
 * <p>The appender takes part in a transaction that was begun in SQL. {@link Transaction} rolls back
 * what it wrote when it fails.
 */
final class Rows {
    /** Scale of the store's decimals. */
    private static final int SCALE = 9;

    private final DuckDBConnection connection;

    Rows(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Adds rows to a table, each with a cell for every column, in order. */
    void add(List<List<Object>> rows, String table) throws SQLException {
        if (!rows.isEmpty()) {
            try (DuckDBAppender appender = connection.createAppender("main", table)) {
                append(appender, rows);
            }
        }
    }

    /** Makes a temporary table of texts; one of that name is replaced. */
    void stage(List<List<Object>> rows, String table, List<String> columns) throws SQLException {
        DuckDb.execute(
                connection,
                "CREATE OR REPLACE TEMP TABLE "
                        + table
                        + " ("
                        + String.join(" VARCHAR, ", columns)
                        + " VARCHAR)");
        try (DuckDBAppender appender = connection.createAppender("temp", "main", table)) {
            append(appender, rows);
        }
    }

    private static void append(DuckDBAppender appender, List<List<Object>> rows)
            throws SQLException {
        for (List<Object> row : rows) {
            appender.beginRow();
            for (Object cell : row) {
                append(appender, cell);
            }
            appender.endRow();
        }
        // closing alone would swallow the error of a bad row, and all rows with it
        appender.flush();
    }

    private static void append(DuckDBAppender appender, Object cell) throws SQLException {
        if (cell == null) {
            appender.appendNull();
        } else if (cell instanceof Integer number) {
            appender.append(number.intValue());
        } else if (cell instanceof Double number) {
            appender.append(number.doubleValue());
        } else if (cell instanceof BigDecimal number) {
            // the appender takes no other scale than the column's
            appender.append(number.setScale(SCALE, RoundingMode.HALF_EVEN));
        } else if (cell instanceof LocalDate day) {
            appender.append(day);
        } else {
            appender.append(storable(cell.toString()));
        }
    }

    /**
     * The text with what a database cannot hold replaced one for one, so that offsets stay: NUL and
     * halves of surrogate pairs.
     */
    static String storable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == 0 || c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
