package io.gleaner.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * A temporary table that rows are appended to before one statement moves them on: the fast way in.
 */
final class Stage {
    /** Scale of the store's decimals. */
    private static final int SCALE = 9;

    private final DuckDBConnection connection;
    private final String name;

    /**
     * @param columns the table's columns, or a query that has none of its rows
     */
    private Stage(DuckDBConnection connection, String name, String columns) throws SQLException {
        this.connection = connection;
        this.name = name;
        DuckDb.execute(connection, "CREATE OR REPLACE TEMP TABLE " + name + " " + columns);
    }

    /** A stage of a table's own shape, {@code stage_figures}. */
    static Stage like(DuckDBConnection connection, String table) throws SQLException {
        return new Stage(connection, "stage_" + table, "AS SELECT * FROM " + table + " LIMIT 0");
    }

    /** A stage of article ids, with two texts beside each. */
    static Stage ofIds(DuckDBConnection connection) throws SQLException {
        return new Stage(
                connection, "stage_ids", "(article VARCHAR, new_article VARCHAR, path VARCHAR)");
    }

    /** Replaces the rows. */
    void fill(List<List<Object>> rows) throws SQLException {
        DuckDb.execute(connection, "DELETE FROM " + name);
        try (DuckDBAppender appender = connection.createAppender("temp", "main", name)) {
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
    }

    /** Adds rows to a table of the same shape, and proves that all arrived. */
    void add(List<List<Object>> rows, String table) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        fill(rows);
        try (Statement statement = connection.createStatement()) {
            int moved = statement.executeUpdate("INSERT INTO " + table + " SELECT * FROM " + name);
            if (moved != rows.size()) {
                throw new SQLException(table + " took " + moved + " of " + rows.size() + " rows");
            }
        }
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
