package io.gleaner.app;

import io.gleaner.report.Report;
import io.gleaner.report.ReportData;
import io.gleaner.report.StoredReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import picocli.CommandLine.Mixin;

/** {@code gleaner report}: the page, written again from the database. */
@picocli.CommandLine.Command(
        name = "report",
        sortOptions = false,
        header = "Writes the HTML report again, from the database.",
        description = {
            "",
            "One page that holds everything it shows: each article's text with its figures marked"
                    + " in place, their columns, and what differs from the expected values.",
            ""
        },
        footer = {"", "Example:", "  gleaner report --out /data/extracted"})
final class ReportCommand extends Command {
    @Mixin StoreOptions store = new StoreOptions();

    ReportCommand(Session session) {
        super(session);
    }

    @Override
    int run(Terminal terminal, Place place) throws IOException {
        terminal.say("report: " + write(store.database(place), store.folder(place)));
        return ExitCode.DONE;
    }

    /** Whole or not at all. */
    static Path write(Path database, Path folder) throws IOException {
        ReportData data = StoredReport.read(database);
        Files.createDirectories(folder);
        Path file = folder.resolve("report.html");
        Path beside = folder.resolve("report.html.writing");
        Files.writeString(beside, Report.html(data), StandardCharsets.UTF_8);
        return Files.move(
                beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
