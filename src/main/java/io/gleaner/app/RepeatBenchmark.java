package io.gleaner.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Option;

/** {@code gleaner benchmark repeat}: a run that finds nothing new, over many articles. */
@picocli.CommandLine.Command(
        name = "repeat",
        header = "Reads many small articles, then tells how long a second run takes.",
        footer = {"", "Example:", "  gleaner benchmark repeat --articles 100000"})
final class RepeatBenchmark extends Command {
    private static final double NANOS = 1e9;
    private static final int A_FOLDER = 1_000;

    @Option(
            names = "--articles",
            defaultValue = "100000",
            description = "How many (default: ${DEFAULT-VALUE}).")
    int articles;

    RepeatBenchmark(Session session) {
        super(session);
    }

    @Override
    int run(Terminal terminal, Place place) throws IOException {
        Path folder = Files.createTempDirectory("gleaner-repeat");
        try {
            write(folder.resolve("raw-articles"));
            double first = seconds(folder, place);
            double second = seconds(folder, place);
            terminal.say(
                    String.format(
                            Locale.ROOT,
                            "articles          %,10d%nfirst run         %10.1f s%nnothing new  "
                                    + "     %10.1f s",
                            articles,
                            first,
                            second));
        } finally {
            LoadBenchmark.delete(folder);
        }
        return ExitCode.DONE;
    }

    /** Of the length of a short press release. */
    private void write(Path folder) throws IOException {
        for (int i = 0; i < articles; i++) {
            Path file = folder.resolve(i / A_FOLDER + "/" + i + ".txt");
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    "Company "
                            + i
                            + " sold "
                            + (i + 2)
                            + " cars in 2024.\n\n"
                            + "Nothing else is known of it. ".repeat(60));
        }
    }

    private double seconds(Path folder, Place place) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        Place there = new Place(folder, folder, place.rules(), place.models());
        Session session =
                new Session(
                        new Terminal(nowhere, nowhere, false),
                        new ByteArrayInputStream(new byte[0]),
                        there);
        long start = System.nanoTime();
        int code = Main.run(session, "run", "--names", "off");
        if (code != ExitCode.DONE) {
            throw new IllegalStateException("a run ended with exit code " + code);
        }
        return (System.nanoTime() - start) / NANOS;
    }
}
