package io.gleaner.app;

import io.gleaner.benchmark.MeantimeEvents;
import io.gleaner.benchmark.MeantimeTimes;
import io.gleaner.benchmark.RecognizersDates;
import io.gleaner.benchmark.RecognizersQuantities;
import io.gleaner.benchmark.TimemlTimes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
            description = {
                "",
                "Counted per result of the file: right is one that a reading of its sentence gives,"
                        + " each reading serving one result. Numbers, percentages and ranges are"
                        + " right by their value, within a billionth; currencies by value, and by"
                        + " value and code (by name, through a table that is printed, where the file"
                        + " gives no code). Dates and date ranges are right where first and last day"
                        + " are those of any of the result's values; times, lengths, sets and dates"
                        + " that the file leaves open are counted apart.",
                "",
                "Cases of the file that are wrong or odd are listed with the reason; they count"
                        + " like all others.",
                ""
            },
            footer = {"", "Example:", "  gleaner benchmark recognizers currency.json --misses"})
    static final class Recognizers extends RuledCommand {
        @Mixin TestSetFile set = new TestSetFile();

        Recognizers(Session session) {
            super(session);
        }

        @Override
        int run(Terminal terminal, Place place) throws IOException {
            Path file = set.path();
            String text = Files.readString(file, StandardCharsets.UTF_8);
            List<String> missed;
            if (text.contains("\"daterange\"") || text.contains("\"date\"")) {
                RecognizersDates.Result dates = RecognizersDates.run(file, rules.files(place));
                terminal.say(dates.toString());
                missed = dates.misses();
            } else {
                RecognizersQuantities.Result quantities =
                        RecognizersQuantities.run(file, rules.files(place));
                terminal.say(quantities.toString());
                if (quantities.kind() == RecognizersQuantities.Kind.CURRENCY) {
                    terminal.say("names of currencies without a code:");
                    RecognizersQuantities.currencyNames().forEach(n -> terminal.say("  " + n));
                }
                missed = quantities.misses();
            }
            set.tell(terminal, missed);
            return ExitCode.DONE;
        }
    }

    /** {@code gleaner benchmark meantime}. */
    @picocli.CommandLine.Command(
            name = "meantime",
            sortOptions = false,
            header = "Times of the MEANTIME corpus, and the values of its events.",
            description = {
                "",
                "Times: of the dates with a calendar value, the ones found by overlapping words"
                        + " (relaxed), by the same words (strict), and with the right value, as F1;"
                        + " durations and sets apart. Only the sentences that are annotated, the"
                        + " first six, are read.",
                "",
                "Events: of the values that take part in an event, how many were read as figures"
                        + " that overlap them, and of those: the role (a value of a rise or fall is"
                        + " a change or growth, the one it ends at and all others are not), the"
                        + " direction of a rise or fall, and whether the figure's subject shares a"
                        + " word with another that takes part.",
                ""
            },
            footer = {"", "Example:", "  gleaner benchmark meantime meantime-dev.json"})
    static final class Meantime extends ReadingCommand {
        @Mixin TestSetFile set = new TestSetFile();

        Meantime(Session session) {
            super(session);
        }

        @Override
        int run(Terminal terminal, Place place) throws IOException {
            Path file = set.path();
            MeantimeTimes.Result times = MeantimeTimes.run(file, rules.files(place));
            MeantimeEvents.Result events = MeantimeEvents.run(file, knowledge(place));
            terminal.say(times.toString());
            terminal.say(events.toString());
            List<String> missed = new ArrayList<>(times.dates().misses());
            missed.addAll(events.misses());
            set.tell(terminal, missed);
            return ExitCode.DONE;
        }
    }

    /** {@code gleaner benchmark timeml}. */
    @picocli.CommandLine.Command(
            name = "timeml",
            sortOptions = false,
            header = "Times of TimeML documents, as in TempEval-3.",
            description = {
                "",
                "Compares TIMEX3 marks: found by overlapping words (relaxed), by the same words"
                        + " (strict), and with the right value, as F1.",
                ""
            },
            footer = {"", "Example:", "  gleaner benchmark timeml platinum/*.tml"})
    static final class Timeml extends RuledCommand {
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

        Timeml(Session session) {
            super(session);
        }

        @Override
        int run(Terminal terminal, Place place) throws IOException {
            for (Path file : files) {
                TestSetFile.there(file);
            }
            terminal.say(
                    TimemlTimes.run(files, Optional.ofNullable(predictions), rules.files(place))
                            .toString());
            return ExitCode.DONE;
        }
    }
}
