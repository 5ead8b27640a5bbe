package io.gleaner.app;

import io.gleaner.benchmark.MeantimeTimes;
import io.gleaner.benchmark.RecognizersDates;
import io.gleaner.benchmark.RecognizersQuantities;
import io.gleaner.benchmark.TimemlTimes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The benchmarks that read the file of a public test set. */
final class TestSets {
    private TestSets() {}

    /** {@code gleaner benchmark recognizers}. */
    @picocli.CommandLine.Command(
            name = "recognizers",
            sortOptions = false,
            header =
                    "Numbers, percentages, ranges, currencies or dates of Recognizers-Text's"
                            + " specification files.",
            footer = {"", "Example:", "  gleaner benchmark recognizers currency.json --misses"})
    static final class Recognizers extends Command {
        @Parameters(index = "0", paramLabel = "FILE", description = "A specification file.")
        Path file;

        @Option(names = "--misses", description = "Show each result that was not read right.")
        boolean misses;

        @Mixin RulesOption rules = new RulesOption();

        Recognizers(Session session) {
            super(session);
        }

        @Override
        String rulesName() {
            return rules.name();
        }

        @Override
        int run(Terminal terminal, Place place) throws IOException {
            String text = Files.readString(there(file), StandardCharsets.UTF_8);
            List<String> missed;
            if (text.contains("\"daterange\"") || text.contains("\"date\"")) {
                RecognizersDates.Result dates = RecognizersDates.run(file, rules.files(place));
                terminal.say(dates.toString());
                missed = dates.misses();
            } else {
                RecognizersQuantities.Result quantities =
                        RecognizersQuantities.run(file, rules.files(place));
                terminal.say(quantities.toString());
                missed = quantities.misses();
            }
            if (misses) {
                missed.forEach(terminal::say);
            }
            return ExitCode.DONE;
        }
    }

    /** {@code gleaner benchmark meantime}. */
    @picocli.CommandLine.Command(
            name = "meantime",
            sortOptions = false,
            header = "Times of the MEANTIME corpus.",
            footer = {"", "Example:", "  gleaner benchmark meantime meantime-dev.json"})
    static final class Meantime extends Command {
        @Parameters(index = "0", paramLabel = "FILE", description = "The corpus as JSON.")
        Path file;

        @Mixin RulesOption rules = new RulesOption();

        Meantime(Session session) {
            super(session);
        }

        @Override
        String rulesName() {
            return rules.name();
        }

        @Override
        int run(Terminal terminal, Place place) throws IOException {
            terminal.say(MeantimeTimes.run(there(file), rules.files(place)).toString());
            return ExitCode.DONE;
        }
    }

    /** {@code gleaner benchmark timeml}. */
    @picocli.CommandLine.Command(
            name = "timeml",
            sortOptions = false,
            header = "Times of TimeML documents, as in TempEval-3.",
            footer = {"", "Example:", "  gleaner benchmark timeml platinum/*.tml"})
    static final class Timeml extends Command {
        @Parameters(
                arity = "1..*",
                paramLabel = "FILE",
                description = "Documents with TIMEX3 marks.")
        List<Path> files;

        @Option(
                names = "--predictions",
                paramLabel = "DIR",
                description = "Write the documents there with our own marks.")
        Path predictions;

        @Mixin RulesOption rules = new RulesOption();

        Timeml(Session session) {
            super(session);
        }

        @Override
        String rulesName() {
            return rules.name();
        }

        @Override
        int run(Terminal terminal, Place place) throws IOException {
            for (Path file : files) {
                there(file);
            }
            terminal.say(
                    TimemlTimes.run(files, Optional.ofNullable(predictions), rules.files(place))
                            .toString());
            return ExitCode.DONE;
        }
    }

    private static Path there(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return file;
    }
}
