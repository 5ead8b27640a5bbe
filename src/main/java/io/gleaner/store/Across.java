package io.gleaner.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The figures of all articles that those of others can check: {@code sql/across.sql}. */
final class Across {
    private Across() {}

    static List<StoredFigure> read(Connection connection) throws SQLException {
        List<StoredFigure> figures = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(Schema.script("across"))) {
            while (row.next()) {
                figures.add(figure(row));
            }
        }
        return figures;
    }

    private static StoredFigure figure(ResultSet row) throws SQLException {
        int about = row.getInt(13);
        OptionalInt target = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(about);
        return new StoredFigure(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                row.getInt(4),
                row.getString(5),
                row.getBigDecimal(6),
                Optional.ofNullable(row.getBigDecimal(7)),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                Optional.ofNullable(row.getString(12)),
                target,
                row.getString(14),
                row.getString(15),
                Optional.ofNullable(row.getString(16)),
                Optional.ofNullable(row.getString(17)),
                row.getString(18),
                row.getString(19),
                Optional.ofNullable(row.getObject(20, LocalDate.class)));
    }
}
