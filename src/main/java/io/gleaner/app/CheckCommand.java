package io.gleaner.app;

import io.gleaner.check.Against;
import io.gleaner.check.CiReport;
import io.gleaner.check.Gate;
import io.gleaner.check.Misses;
import io.gleaner.check.Reached;
import io.gleaner.expected.Alignment;
import io.gleaner.expected.Calibration;
import io.gleaner.expected.ExpectedTable;
import io.gleaner.figure.Figure;
import io.gleaner.figure.Gleaner;
import io.gleaner.rules.RuleFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gleaner check}: how often it is right, against what people read. */
@picocli.CommandLine.Command(
        name = "check",
        sortOptions = false,
        header = "Compares what is read with what people read: accuracy.",
        description = {
            "",
            "Reads every article of a folder that has a NAME.expected.csv beside it, and compares"
                    + " figure by figure and field by field. Publication day, title and publisher"
                    + " are taken from the articles, or from articles.csv"
                    + " (name,published,title,publisher) in the folder.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  gleaner check",
            "  gleaner check my-articles --misses",
            "  gleaner check my-articles --predictions read.jsonl --floors floors.csv",
            "  gleaner check my-articles --against read.jsonl --folds 1,2",
            "",
            "src/doc/ci.md has ready jobs for build servers."
        })
final class CheckCommand extends ReadingCommand {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            description = "A folder of articles and expected values. Default: raw-articles.")
    Path folder;

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "Write what was read there, as JSON lines.")
    Path predictions;

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description =
                    "Compare with what was read before, a file of --predictions: which figures"
                            + " became right or wrong, and whether it is surely worse (exit code"
                            + " 3).")
    Path against;

    @Mixin FoldsOption folds = new FoldsOption();

    @Option(names = "--misses", description = "Show what is wrong, by class of error.")
    boolean misses;

    @Option(
            names = "--confidence",
            description = "Show how often figures are right, by how sure they are.")
    boolean confidence;

    @Option(
            names = "--floors",
            paramLabel = "FILE",
            description =
                    "Fail (exit code 3) where a number is below its floor in this CSV"
                            + " (field,metric,floor, and perhaps publisher). Default: floors.csv"
                            + " in the folder, if there.")
    Path floors;

    @Option(
            names = "--update",
            description = "Raise the floors to what was reached; without floors, write them.")
    boolean update;

    @Option(
            names = "--allow-regression",
            description = "With --update: lower floors too; say why in the commit.")
    boolean allowRegression;

    @Option(
            names = "--junit",
            paramLabel = "FILE",
            description =
                    "Write the floors and the comparison as a JUnit XML file, for build servers.")
    Path junit;

    @Option(
            names = "--github",
            description = "Print each broken floor as an annotation that GitHub shows in place.")
    boolean github;

    @Option(
            names = "--summary",
            paramLabel = "FILE",
            description = "Add the score, its floors and the comparison to this file as Markdown.")
    Path summary;

    @Mixin ExpectedOption expected = new ExpectedOption();

    CheckCommand(Session session) {
        super(session);
    }

    @Override
    int run(Terminal terminal, Place place) throws IOException {
        Path articles = folder == null ? place.articles() : folder;
        if (!Files.isDirectory(articles)) {
            throw new UsageError(articles + ": no such folder; name one that holds articles");
        }
        RuleFiles files = rules.files(place);
        Gate gate = gate(articles, terminal);
        Optional<Predictions> before =
                against == null ? Optional.empty() : Optional.of(Predictions.read(against));
        Optional<SortedSet<String>> chosen = folds.articles(articles, terminal);
        Optional<ExpectedTable> table = expected.table(terminal);
        Comparison comparison =
                new Comparison(new Gleaner(knowledge(files, place)), table, chosen, terminal);
        comparison.compare(articles, before);
        Reached reached = comparison.reached();
        Misses wrong = comparison.misses();
        Optional<Against> compared = before.map(b -> against(b, comparison));
        if (predictions != null) {
            write(comparison.read(), new FigureJson(rules.baseUnit(files)));
        }
        tell(comparison, wrong, compared, terminal);
        tellBuildServers(new CiReport(gate, reached, compared), wrong, terminal);
        if (update) {
            Path file = floorsFile(articles);
            Files.writeString(file, gate.updated(reached, allowRegression), StandardCharsets.UTF_8);
            terminal.say("floors: " + file);
        }
        List<String> broken = update && allowRegression ? List.of() : gate.broken(reached);
        broken.forEach(terminal::complain);
        boolean worse = compared.filter(Against::isSurelyWorse).isPresent();
        if (worse) {
            terminal.complain(
                    compared.get().verdict()
                            + ": surely worse; mend what became wrong, or compare with a newer"
                            + " reading on purpose");
        }
        if (!broken.isEmpty() || worse) {
            return ExitCode.BELOW_FLOOR;
        }
        return comparison.incomplete() ? ExitCode.SOME_SET_ASIDE : ExitCode.DONE;
    }

    private void tell(
            Comparison comparison, Misses wrong, Optional<Against> compared, Terminal terminal) {
        terminal.out().print(comparison.score());
        Calibration calibration = comparison.calibration();
        if (confidence) {
            terminal.say("");
            terminal.out().print(calibration);
        } else if (calibration.distinct() > 1) {
            terminal.out().print(calibration.line());
        }
        if (misses) {
            terminal.say("");
            terminal.out().print(wrong);
        }
        compared.ifPresent(
                a -> {
                    terminal.say("");
                    terminal.out().print(Terminal.visible(a.toString()));
                });
    }

    private static Against against(Predictions before, Comparison comparison) {
        Map<String, Alignment> then = comparison.before(before);
        if (then.isEmpty()) {
            throw new UsageError(
                    before.name()
                            + ": tells of no article that is checked now; there is nothing to"
                            + " compare");
        }
        return Against.of(before.name(), then, comparison.now());
    }

    private void tellBuildServers(CiReport report, Misses wrong, Terminal terminal)
            throws IOException {
        if (junit != null) {
            Files.writeString(junit, report.junitXml(), StandardCharsets.UTF_8);
        }
        if (summary != null) {
            Files.writeString(
                    summary,
                    "## Accuracy\n\n" + report.markdown() + "\n" + wrong.markdown() + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
        if (github) {
            terminal.out().print(report.githubAnnotations());
        }
    }

    private Path floorsFile(Path articles) {
        return floors == null ? articles.resolve("floors.csv") : floors;
    }

    private Gate gate(Path articles, Terminal terminal) throws IOException {
        Path file = floorsFile(articles);
        if (floors == null && update && folds.isGiven()) {
            throw new UsageError(
                    file
                            + ": --update: these floors are those of all articles, not of some"
                            + " folds; name a file of their own with --floors");
        }
        if (floors == null && (expected.isGiven() || folds.isGiven())) {
            // those of the folder were reached on all its articles and its own expected values
            return Gate.open(file.toString());
        }
        if (!Files.exists(file)) {
            if (floors != null && !update) {
                throw new UsageError(file + ": no such file; write one with --update");
            }
            return Gate.open(file.toString());
        }
        Gate gate = Gate.read(file);
        gate.problems().forEach(problem -> terminal.complain(problem.toString()));
        if (!gate.problems().isEmpty()) {
            throw new UsageError(file + ": has mistakes; mend them and check again");
        }
        return gate;
    }

    private void write(List<Figure> read, FigureJson json) throws IOException {
        try (PrintStream out =
                new PrintStream(
                        Files.newOutputStream(predictions), false, StandardCharsets.UTF_8)) {
            for (Figure figure : read) {
                out.print(json.line(figure) + "\n");
            }
        }
    }
}
