package io.gleaner.store;

import io.gleaner.figure.Figure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;

/** Figures as a CSV file: one row a figure, the columns of {@link FigureRow}, UTF-8, RFC 4180. */
public final class FigureCsv {
    private FigureCsv() {}

    /**
     * Writes header and rows.
     *
     * @param raw leaves text as it is, even where a spreadsheet would take it for a formula
     */
    public static void write(Appendable out, List<Figure> figures, BaseUnit baseUnit, boolean raw) {
        try {
            // not closed: the output belongs to the caller
            CSVPrinter printer = new CSVPrinter(out, CsvCells.FORMAT);
            printer.printRecord(FigureRow.COLUMNS);
            for (Figure figure : figures) {
                List<Object> cells = FigureRow.of(figure, baseUnit).cells();
                printer.printRecord(CsvCells.written(cells, raw));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a whole file or none: beside it first, then in its place. */
    public static void write(Path file, List<Figure> figures, BaseUnit baseUnit)
            throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path beside = folder.resolve(file.getFileName() + ".writing");
        try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
            write(out, figures, baseUnit, false);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Files.move(
                beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
