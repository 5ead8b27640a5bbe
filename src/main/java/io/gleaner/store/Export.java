package io.gleaner.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;

/** All figures of the database file in one stream, for other programs; Parquet makes a folder. */
public final class Export {
    private Export() {}

    /**
     * One row a figure, the columns of {@link FigureRow}.
     *
     * @param least leaves out figures that are less sure
     * @param raw leaves text as it is, even where a spreadsheet would take it for a formula
     * @return how many of those left out do not tell how sure they are
     */
    public static long csv(Path database, Appendable out, double least, boolean raw) {
        try {
            // not closed: the output belongs to the caller
            CSVPrinter printer = new CSVPrinter(out, CsvCells.FORMAT);
            printer.printRecord(FigureRow.COLUMNS);
            return rows(
                    database, least, cells -> printer.printRecord(CsvCells.written(cells, raw)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One object a figure and line; decimals are strings, so that nothing is rounded.
     *
     * @param least leaves out figures that are less sure
     * @return how many of those left out do not tell how sure they are
     */
    public static long jsonLines(Path database, Appendable out, double least) {
        try {
            return rows(
                    database,
                    least,
                    cells ->
                            out.append(JsonText.object(FigureRow.COLUMNS, cells, true))
                                    .append('\n'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface RowWriter {
        void write(List<Object> cells) throws IOException;
    }

    private static long rows(Path database, double least, RowWriter writer) throws IOException {
        Connection connection = DuckDb.read(database);
        try {
            Schema.check(connection, database);
            SureFigures.define(connection, least);
            String sql =
                    "SELECT "
                            + String.join(", ", FigureRow.COLUMNS)
                            + " FROM kept_figures ORDER BY article, id";
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(sql)) {
                List<Object> cells = new ArrayList<>();
                while (result.next()) {
                    cells.clear();
                    for (int i = 1; i <= FigureRow.COLUMNS.size(); i++) {
                        cells.add(result.getObject(i));
                    }
                    writer.write(cells);
                }
            }
            return least > 0 ? SureFigures.untold(connection) : 0;
        } catch (SQLException e) {
            throw StoreException.of(database, e);
        } finally {
            DuckDb.close(connection, database);
        }
    }
}
