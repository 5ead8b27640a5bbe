package io.gleaner.store;

import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Struct;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** A user's SQL over the database file: it reads the tables and views, and nothing else. */
public final class Query {
    private Query() {}

    /**
     * Runs a query.
     *
     * <p>The file is opened to read, and the engine may neither touch other files nor change its
     * settings.
     *
     * @throws StoreException of kind QUERY when the query is wrong or not allowed
     */
    public static Table run(Path file, String sql) {
        DuckDBConnection connection = DuckDb.fenced(file);
        try {
            Schema.check(connection, file);
            return answer(connection, sql);
        } catch (SQLException e) {
            throw StoreException.of(file, e);
        } finally {
            DuckDb.close(connection, file);
        }
    }

    private static Table answer(Connection connection, String sql) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            if (!statement.execute()) {
                return new Table(List.of(), List.of());
            }
            try (ResultSet result = statement.getResultSet()) {
                return table(result);
            }
        } catch (SQLException e) {
            throw new StoreException(
                    StoreException.Kind.QUERY, "sql: \"" + sql + "\": " + e.getMessage());
        }
    }

    static Table table(ResultSet result) throws SQLException {
        ResultSetMetaData meta = result.getMetaData();
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            columns.add(meta.getColumnLabel(i));
        }
        List<List<Object>> rows = new ArrayList<>();
        while (result.next()) {
            List<Object> row = new ArrayList<>();
            for (int i = 1; i <= columns.size(); i++) {
                row.add(plain(result.getObject(i)));
            }
            rows.add(row);
        }
        return new Table(columns, rows);
    }

    private static Object plain(Object cell) throws SQLException {
        if (cell instanceof Array array) {
            return plain((Object[]) array.getArray());
        }
        if (cell instanceof Struct struct) {
            return plain(struct.getAttributes());
        }
        return cell;
    }

    private static List<Object> plain(Object[] cells) throws SQLException {
        List<Object> list = new ArrayList<>();
        for (Object cell : Arrays.asList(cells)) {
            list.add(plain(cell));
        }
        return list;
    }
}
