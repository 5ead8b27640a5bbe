package io.gleaner.store;

import java.nio.file.Path;
import java.sql.Array;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBStruct;

/** A user's SQL over the database file: it reads the tables and views, and nothing else. */
public final class Query {
    private static final Pattern EXPLAIN =
            Pattern.compile("^\\s*EXPLAIN\\s+(ANALYZE\\s+)?", Pattern.CASE_INSENSITIVE);

    private Query() {}

    /**
     * Runs a query.
     *
     * <p>The file is opened to read, and the engine may neither touch other files nor change its
     * settings.
     *
     * @param parameters what stands for {@code $1} and so on
     * @throws StoreException of kind QUERY when the query is wrong or not allowed
     */
    public static Table run(Path file, String sql, Object... parameters) {
        DuckDBConnection connection = DuckDb.fenced(file);
        try {
            Schema.check(connection, file);
            onlyReads(connection, sql);
            return answer(connection, sql, parameters);
        } catch (SQLException e) {
            throw StoreException.of(file, e);
        } finally {
            DuckDb.close(connection, file);
        }
    }

    /**
     * Refuses all but one query, as the engine itself takes the text apart.
     *
     * <p>The fence around the file leaves a way into it and into its log, where {@code COPY} could
     * write; and of several statements the engine would tell the answer of the last alone.
     */
    private static void onlyReads(Connection connection, String sql) throws SQLException {
        String query = EXPLAIN.matcher(sql).replaceFirst("");
        try (PreparedStatement parse = connection.prepareStatement(Schema.script("parsed"))) {
            parse.setString(1, query);
            try (ResultSet parsed = parse.executeQuery()) {
                parsed.next();
                String error = parsed.getString("error_type");
                // words that do not parse at all the engine explains better itself
                boolean isOther =
                        error != null && (!query.equals(sql) || error.equals("not implemented"));
                if (isOther || parsed.getInt("statements") > 1) {
                    throw new StoreException(
                            StoreException.Kind.QUERY,
                            "sql: \""
                                    + sql
                                    + "\": "
                                    + (isOther
                                            ? "is no query; ask with SELECT, FROM, WITH, DESCRIBE,"
                                                    + " SHOW or SUMMARIZE, and name the values of"
                                                    + " a PIVOT: ON role IN ('level')"
                                            : "asks more than one thing; ask one query at a time"));
                }
            }
        }
    }

    private static Table answer(Connection connection, String sql, Object... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
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
                row.add(cell(result, i));
            }
            rows.add(row);
        }
        return new Table(columns, rows);
    }

    private static Object cell(ResultSet result, int column) throws SQLException {
        Object cell = result.getObject(column);
        // the driver's own type for these prints in the machine's time zone
        return cell instanceof Timestamp
                ? result.getObject(column, LocalDateTime.class)
                : plain(cell);
    }

    private static Object plain(Object cell) throws SQLException {
        if (cell instanceof Array array) {
            List<Object> list = new ArrayList<>();
            for (Object element : (Object[]) array.getArray()) {
                list.add(plain(element));
            }
            return list;
        }
        if (cell instanceof DuckDBStruct struct) {
            Map<String, Object> fields = new LinkedHashMap<>();
            for (Map.Entry<String, Object> field : struct.getMap().entrySet()) {
                fields.put(field.getKey(), plain(field.getValue()));
            }
            return fields;
        }
        if (cell instanceof Blob blob) {
            return HexFormat.of().formatHex(blob.getBytes(1, (int) blob.length()));
        }
        return cell;
    }
}
