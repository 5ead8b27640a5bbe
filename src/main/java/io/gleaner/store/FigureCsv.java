package io.gleaner.store;

import io.gleaner.figure.Figure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

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

    /** Writes a whole file or none. */
    public static void write(Path file, List<Figure> figures, BaseUnit baseUnit)
            throws IOException {
        replace(file, out -> write(out, figures, baseUnit, false));
    }

    /** Writes the rows of one file into another, under another article's name. */
    public static void rename(Path file, Path newFile, String article) throws IOException {
        try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, CsvCells.FORMAT)) {
            replace(newFile, out -> rename(rows, article, out));
        }
    }

    private static void rename(CSVParser rows, String article, Appendable out) {
        try {
            CSVPrinter printer = new CSVPrinter(out, CsvCells.FORMAT);
            for (CSVRecord row : rows) {
                List<String> cells = new ArrayList<>(row.toList());
                if (row.getRecordNumber() > 1) {
                    cells.set(0, CsvCells.written(article, false));
                }
                printer.printRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Beside it first, then in its place. */
    private static void replace(Path file, Consumer<Appendable> writing) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path beside = folder.resolve(file.getFileName() + ".writing");
        try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
            writing.accept(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Files.move(
                beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
