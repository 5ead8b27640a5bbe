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
        if (format == Format.parquet) {
            if (target.equals("-")) {
                throw new UsageError("export: Parquet is a folder of files; name one");
            }
            Path folder = Path.of(target);
            // what lies in it is replaced: only an earlier export may be
            if (Files.exists(folder) && !Files.exists(folder.resolve("run.txt"))) {
                throw new UsageError(folder + ": is there and no export; name a new folder");
            }
            ParquetFolder.write(database, folder);
        } else if (target.equals("-")) {
            write(database, terminal.out());
        } else {
            try (Writer out = Files.newBufferedWriter(Path.of(target), StandardCharsets.UTF_8)) {
                write(database, out);
            }
        }
        return ExitCode.DONE;
    }

    private void write(Path database, Appendable out) {
        if (format == Format.csv) {
            Export.csv(database, out, raw);
        } else {
            Export.jsonLines(database, out);
        }
    }
}
