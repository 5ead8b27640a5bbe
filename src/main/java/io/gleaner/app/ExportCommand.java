package io.gleaner.app;

import io.gleaner.store.Export;
import io.gleaner.store.ParquetFolder;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gleaner export}: the figures of the database for other programs. */
@picocli.CommandLine.Command(
        name = "export",
        sortOptions = false,
        header = "Writes the figures of the database as CSV, JSON lines or Parquet.",
        description = {
            "",
            "CSV is safe to open in a spreadsheet: text that would run as a formula gets a leading"
                    + " apostrophe. Parquet goes into a folder, by month of publication.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  gleaner export > figures.csv",
            "  gleaner export --min-confidence 0.7 --format jsonl sure.jsonl",
            "  gleaner export --format parquet figures.parquet"
        })
final class ExportCommand extends Command {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "Where to; - is standard output (default). For Parquet, a folder.")
    String target;

    @Option(names = "--format", paramLabel = "csv|jsonl|parquet", description = "Default: csv.")
    Format format = Format.csv;

    @Option(names = "--csv-raw", description = "CSV with all text as it is, formulas too.")
    boolean raw;

    @Mixin ConfidenceOption confidence = new ConfidenceOption();
    @Mixin StoreOptions store = new StoreOptions();

    /** Constants in the case that the user types them. */
    enum Format {
        csv,
        jsonl,
        parquet
    }

    ExportCommand(Session session) {
        super(session);
    }

    @Override
    int run(Terminal terminal, Place place) throws IOException {
        Path database = store.database(place);
        double least = confidence.least();
        long untold = export(database, least, terminal);
        if (untold > 0) {
            terminal.complain(
                    database
                            + ": figures without a confidence, left out: "
                            + untold
                            + ": an older version read them; read again with: gleaner run");
        }
        return ExitCode.DONE;
    }

    /** How many figures are left out because they do not tell how sure they are. */
    private long export(Path database, double least, Terminal terminal) throws IOException {
        if (format == Format.parquet) {
            if (target.equals("-")) {
                throw new UsageError("export: Parquet is a folder of files; name one");
            }
            Path folder = Path.of(target);
            // what lies in it is replaced: only an earlier export may be
            if (Files.exists(folder) && !Files.exists(folder.resolve("run.txt"))) {
                throw new UsageError(folder + ": is there and no export; name a new folder");
            }
            return ParquetFolder.write(database, folder, least);
        }
        if (target.equals("-")) {
            return write(database, least, terminal.out());
        }
        try (Writer out = Files.newBufferedWriter(Path.of(target), StandardCharsets.UTF_8)) {
            return write(database, least, out);
        }
    }

    private long write(Path database, double least, Appendable out) {
        return format == Format.csv
                ? Export.csv(database, out, least, raw)
                : Export.jsonLines(database, out, least);
    }
}
