package io.gleaner.app;

import io.gleaner.benchmark.NewsQuantFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gleaner benchmark newsquant}: quantities, signs of change and concepts of news. */
@picocli.CommandLine.Command(
        name = "newsquant",
        sortOptions = false,
        header = "Quantities, changes and concepts of NewsQuant's news sentences.",
        description = {
            "",
            "Reads each text of the file as an article by itself, says each quantity once in the"
                    + " set's terms (its unit names, its signs = ~ > < up down, the words of what it"
                    + " is said of), and compares it with what people read.",
            "",
            "Printed are right ones, precision, recall and F1, in percent, of the value alone and"
                    + " with its unit, with its sign, with at least one word of its concept, and with"
                    + " exactly its words; first as the set's authors count (original: one reading"
                    + " may count for several), then one to one (strict). A set without signs, such"
                    + " as the ones that share the form, is scored for values and units only.",
            "",
            "Cases of the file that are wrong or odd are listed with the reason; they count like"
                    + " all others.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  gleaner benchmark newsquant newsquant-dev.json",
            "  gleaner benchmark newsquant newsquant-dev.json --predictions read.jsonl --names off"
        })
final class NewsQuantBenchmark extends ReadingCommand {
    @Mixin TestSetFile set = new TestSetFile();

    @Option(
            names = "--predictions",
            paramLabel = "OUT",
            description = "Write what was read there, as JSON lines, a line a text.")
    Path predictions;

    NewsQuantBenchmark(Session session) {
        super(session);
    }

    @Override
    int run(Terminal terminal, Place place) throws IOException {
        NewsQuantFile.Result result = NewsQuantFile.run(set.path(), knowledge(place));
        terminal.out().print(result.score());
        set.tell(terminal, result.misses());
        if (predictions != null) {
            Files.writeString(predictions, result.predictions(), StandardCharsets.UTF_8);
        }
        return ExitCode.DONE;
    }
}
