package io.gleaner.app;

import io.gleaner.benchmark.Corpus;
import io.gleaner.benchmark.Speed;
import io.gleaner.figure.Knowledge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code gleaner benchmark speed}: reading beside OpenNLP's tagging of the same text. */
@picocli.CommandLine.Command(
        name = "speed",
        sortOptions = false,
        header =
                "Reads a corpus on one thread, in turns with OpenNLP's sentences, tokens and tags.",
        footer = {
            "",
            "Example:",
            "  gleaner benchmark speed --corpus articles.jsonl.gz --only quantities"
        })
final class SpeedBenchmark extends ReadingCommand {
    /** What {@code --only} stops at. */
    enum Only {
        quantities
    }

    @Option(
            names = "--corpus",
            required = true,
            paramLabel = "FILE",
            description = "Articles as JSON lines with a text; may be gzipped.")
    Path corpus;

    @Option(names = "--only", description = "quantities: stop before subjects, periods and names.")
    Only only;

    @Option(
            names = "--megabytes",
            defaultValue = "4",
            description = "How much text to read (default: ${DEFAULT-VALUE}).")
    double megabytes;

    SpeedBenchmark(Session session) {
        super(session);
    }

    @Override
    int run(Terminal terminal, Place place) {
        Knowledge knowledge = knowledge(place);
        try {
            Speed speed = new Speed(knowledge, only == Only.quantities);
            terminal.say(
                    speed.measure(Corpus.read(corpus, (long) (megabytes * 1024 * 1024)))
                            .toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitCode.DONE;
    }
}
