package io.gleaner.app;

import io.gleaner.audit.Audit;
import io.gleaner.audit.ExpectedClaims;
import io.gleaner.benchmark.PlantedErrors;
import io.gleaner.figure.Gleaner;
import io.gleaner.quantity.Units;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gleaner benchmark planted}: whether the audit finds a wrong figure in an article. */
@picocli.CommandLine.Command(
        name = "planted",
        sortOptions = false,
        header = "Plants wrong figures in copies of articles; how many does the audit find?",
        description = {
            "",
            "In each copy one figure that NAME.expected.csv ties to another by about or share_of is"
                    + " changed beyond its rounding, in the style that it is written in. Found is a"
                    + " contradiction that names it: from the text alone, and given the figures that"
                    + " a person read. The copies are those of closed ties: where other figures of"
                    + " the article fix the value, as far as the columns of expected values tell;"
                    + " all ties are counted, too, by kind. On the untouched articles nothing may"
                    + " contradict.",
            ""
        },
        footer = {"", "Example:", "  gleaner benchmark planted raw-articles --misses"})
final class PlantedBenchmark extends ReadingCommand {
    @Parameters(
            arity = "0..*",
            paramLabel = "DIR",
            description = "Folders of articles with expected values. Default: raw-articles.")
    List<Path> folders = List.of();

    @Option(names = "--misses", description = "Show each copy whose error was not found.")
    boolean misses;

    PlantedBenchmark(Session session) {
        super(session);
    }

    @Override
    int run(Terminal terminal, Place place) throws IOException {
        RuleFiles files = rules.files(place);
        Problems problems = new Problems();
        PlantedErrors planted =
                new PlantedErrors(
                        new Gleaner(knowledge(files, place)),
                        Audit.read(files, problems),
                        new ExpectedClaims(Units.read(files, problems)));
        List<PlantedErrors.Known> known = new ArrayList<>();
        List<Path> where = folders.isEmpty() ? List.of(place.articles()) : folders;
        KnownArticles articles = KnownArticles.read(where, place.articles(), terminal);
        for (KnownArticles.One one : articles.articles()) {
            one.expected()
                    .filter(expected -> !expected.figures().isEmpty())
                    .ifPresent(
                            expected ->
                                    known.add(
                                            new PlantedErrors.Known(
                                                    one.article(), expected.figures())));
        }
        PlantedErrors.Result result = planted.run(known);
        terminal.say(result.toString());
        if (misses) {
            result.missed().forEach(terminal::say);
        }
        return articles.complete() ? ExitCode.DONE : ExitCode.SOME_SET_ASIDE;
    }
}
