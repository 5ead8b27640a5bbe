package io.gleaner.app;

import io.gleaner.check.CiReport;
import io.gleaner.check.Gate;
import io.gleaner.check.Misses;
import io.gleaner.expected.Alignment;
import io.gleaner.expected.ExpectedFigures;
import io.gleaner.expected.Miss;
import io.gleaner.expected.PredictedFigure;
import io.gleaner.expected.Score;
import io.gleaner.figure.Figure;
import io.gleaner.figure.Gleaner;
import io.gleaner.input.ArticleFiles;
import io.gleaner.input.ArticleList;
import io.gleaner.input.InputFile;
import io.gleaner.input.Inputs;
import io.gleaner.input.SetAside;
import io.gleaner.input.Unreadable;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleProblem;
import io.gleaner.text.Article;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
            "  gleaner check my-articles --predictions read.jsonl --floors floors.csv"
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

    @Option(names = "--misses", description = "Show what is wrong, by class of error.")
    boolean misses;

    @Option(
            names = "--floors",
            paramLabel = "FILE",
            description =
                    "Fail (exit code 3) where a number is below its floor in this CSV"
                            + " (field,metric,floor). Default: floors.csv in the folder, if there.")
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
            description = "Write the floors as a JUnit XML file, for build servers.")
    Path junit;

    private final Map<String, Alignment> alignments = new TreeMap<>();
    private final List<Figure> read = new ArrayList<>();
    private boolean incomplete;

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
        compare(articles, new Gleaner(knowledge(files, place)), terminal);
        if (alignments.isEmpty()) {
            throw new UsageError(
                    articles
                            + ": no NAME.expected.csv beside an article; there is nothing to check");
        }
        if (predictions != null) {
            write(predictions, new FigureJson(rules.baseUnit(files)));
        }
        Score score = Score.of(alignments.values());
        terminal.out().print(score);
        if (misses) {
            Map<String, List<Miss>> all = new TreeMap<>();
            alignments.forEach((id, alignment) -> all.put(id, Miss.of(alignment)));
            terminal.say("");
            terminal.out().print(new Misses(all));
        }
        if (junit != null) {
            Files.writeString(
                    junit, new CiReport(gate.tried(score)).junitXml(), StandardCharsets.UTF_8);
        }
        if (update) {
            Path file = floorsFile(articles);
            Files.writeString(file, gate.updated(score, allowRegression), StandardCharsets.UTF_8);
            terminal.say("floors: " + file);
        }
        List<String> broken = update && allowRegression ? List.of() : gate.broken(score);
        broken.forEach(terminal::complain);
        if (!broken.isEmpty()) {
            return ExitCode.BELOW_FLOOR;
        }
        return incomplete ? ExitCode.SOME_SET_ASIDE : ExitCode.DONE;
    }

    private Path floorsFile(Path articles) {
        return floors == null ? articles.resolve("floors.csv") : floors;
    }

    private Gate gate(Path articles, Terminal terminal) throws IOException {
        Path file = floorsFile(articles);
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

    private void compare(Path articles, Gleaner gleaner, Terminal terminal) throws IOException {
        ArticleList list = ArticleList.of(articles);
        tell(list.problems(), terminal);
        Inputs inputs = Inputs.list(List.of(articles), articles);
        for (SetAside input : inputs.setAside()) {
            incomplete = true;
            terminal.complain(input.name() + ": " + input.reason());
        }
        tellLonely(articles, inputs, terminal);
        ArticleFiles reader = new ArticleFiles(ArticleFiles.DEFAULT_MOST_BYTES);
        for (InputFile input : inputs.files()) {
            Path expected = articles.resolve(input.id() + ".expected.csv");
            if (!Files.exists(expected)) {
                continue;
            }
            try {
                Article article = list.complete(reader.article(input, reader.bytes(input)));
                ExpectedFigures figures = ExpectedFigures.read(expected, article.text());
                tell(figures.problems(), terminal);
                List<Figure> found = gleaner.glean(article);
                read.addAll(found);
                alignments.put(
                        input.id(),
                        Alignment.of(
                                figures.figures(),
                                found.stream().map(PredictedFigure::of).toList()));
            } catch (Unreadable e) {
                incomplete = true;
                terminal.complain(input.name() + ": " + e.reason());
            }
        }
    }

    /** Expected values whose article was renamed or lost would be missed in silence. */
    private void tellLonely(Path articles, Inputs inputs, Terminal terminal) throws IOException {
        String ending = ".expected.csv";
        List<Path> lonely;
        try (Stream<Path> files = Files.walk(articles)) {
            lonely =
                    files.filter(file -> file.toString().endsWith(ending))
                            .filter(
                                    file ->
                                            inputs.files().stream()
                                                    .map(input -> input.id() + ending)
                                                    .map(articles::resolve)
                                                    .noneMatch(file::equals))
                            .sorted()
                            .toList();
        }
        for (Path file : lonely) {
            incomplete = true;
            terminal.complain(file + ": has no article beside it that is read; give both one name");
        }
    }

    private void tell(List<RuleProblem> problems, Terminal terminal) {
        problems.forEach(problem -> terminal.complain(problem.toString()));
        incomplete |= !problems.isEmpty();
    }

    private void write(Path file, FigureJson json) throws IOException {
        try (PrintStream out =
                new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            for (Figure figure : read) {
                out.print(json.line(figure) + "\n");
            }
        }
    }
}
