package io.gleaner.app;

import io.gleaner.benchmark.Pages;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** {@code gleaner benchmark pages}: the main text of saved pages, and its numbers. */
@picocli.CommandLine.Command(
        name = "pages",
        sortOptions = false,
        header = "Main text of saved pages, and the numbers in it.",
        description = {
            "",
            "Reads each NAME.html.gz that ground-truth.json of the folder names, and compares the"
                    + " text with the articleBody there: F1 of runs of four words, precision and"
                    + " recall of numbers.",
            ""
        })
final class PagesBenchmark extends Command {
    @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the pages.")
    Path folder;

    PagesBenchmark(Session session) {
        super(session);
    }

    @Override
    int run(Terminal terminal, Place place) throws IOException {
        TestSetFile.there(folder.resolve("ground-truth.json"));
        terminal.say(Pages.measure(folder).toString());
        return ExitCode.DONE;
    }
}
