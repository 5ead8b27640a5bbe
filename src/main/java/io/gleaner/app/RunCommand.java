package io.gleaner.app;

import io.gleaner.input.ArticleFiles;
import io.gleaner.pipeline.Removals;
import io.gleaner.pipeline.ResultsFile;
import io.gleaner.pipeline.Run;
import io.gleaner.pipeline.RunResults;
import io.gleaner.pipeline.RunSettings;
import io.gleaner.rules.RuleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gleaner run}: raw articles in, a checked database out. */
@picocli.CommandLine.Command(
        name = "run",
        sortOptions = false,
        header = "Reads articles into extracted/: CSV, DuckDB, checks and report.",
        description = {
            "",
            "Reads what is new or changed since the last run and leaves the rest. Writes one CSV"
                    + " for each article, the database, report.html and run_results.json.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  gleaner run",
            "  gleaner run /data/press --out /data/extracted --jobs 8",
            "",
            "Text files may begin with title:, publisher:, published: and url: lines, closed by an"
                    + " empty line. NAME.expected.csv beside an article holds the figures a person"
                    + " read in it."
        })
final class RunCommand extends ReadingCommand {
    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description = "Files and folders of .txt and .html articles. Default: raw-articles.")
    List<Path> inputs = List.of();

    @Mixin StoreOptions store = new StoreOptions();
    @Mixin ExpectedOption expected = new ExpectedOption();
    @Mixin ConfidenceOption confidence = new ConfidenceOption();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many articles to read at once. Default: one for each processor.")
    int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--keep",
            description = "Do not read again what other rules or another version read.")
    boolean keep;

    @Option(
            names = "--allow-removals",
            description = {
                "Remove what is no longer among the inputs, however much. Without it a run that"
                        + " would remove all, or more than 5 articles and 20 %%, removes none and"
                        + " ends with 6."
            })
    boolean allowRemovals;

    @Option(
            names = "--keep-removed",
            description = "Remove nothing: for a folder that is emptied after each run.")
    boolean keepRemoved;

    @Option(
            names = "--strict",
            description = "End with 1 for files of a kind that is not read, too.")
    boolean strict;

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            description = "A larger file is set aside. Default: 10.")
    int mostMegabytes = (int) (ArticleFiles.DEFAULT_MOST_BYTES / 1_000_000);

    @Option(
            names = "--lock-wait",
            paramLabel = "SECONDS",
            description = "How long to wait for another run to finish. Default: 0.")
    int lockWait;

    @Option(names = "--quiet", description = "Print nothing but what went wrong.")
    boolean quiet;

    @Option(names = "--json", description = "Print the results as JSON instead of a summary.")
    boolean json;

    RunCommand(Session session) {
        super(session);
    }

    @Override
    int run(Terminal terminal, Place place) throws IOException {
        Sizes.check(mostMegabytes);
        if (jobs < 1) {
            throw new UsageError("--jobs: \"" + jobs + "\": give 1 or more");
        }
        if (lockWait < 0) {
            throw new UsageError("--lock-wait: \"" + lockWait + "\": give 0 or more seconds");
        }
        if (allowRemovals && keepRemoved) {
            throw new UsageError(
                    "--allow-removals: says the opposite of --keep-removed; give one of them");
        }
        RunSettings settings = settings(terminal, place);
        RuleFiles files = rules.files(place);
        Run.Progress progress =
                (done, due) -> {
                    if (!quiet && !json) {
                        terminal.progress("reading " + done + " of " + due);
                    }
                };
        ResultsFile file = new ResultsFile(settings.out(), settings.database());
        Run run = new Run(settings, rules.baseUnit(files), file, progress);
        RunResults results =
                new RecordedRun(file, settings.program(), run.tally())
                        .record(
                                () ->
                                        run.run(
                                                files,
                                                () -> {
                                                    RuleExamples.checkOnce(
                                                            files, settings.database());
                                                    return knowledge(files, place);
                                                }));
        terminal.endProgress();
        Path report = store.folder(place).resolve("report.html");
        boolean stale = !results.nothingNew() || !Files.exists(report);
        if (stale) {
            ReportCommand.write(settings.database(), settings.out());
        }
        if (json) {
            terminal.result(ResultsFile.json(results));
        } else if (!quiet) {
            new Summary(terminal, place, settings).print(results);
        }
        results.warnings().forEach(terminal::complain);
        results.remarks().forEach(terminal::complain);
        results.problems()
                .forEach(problem -> terminal.complain(problem.path() + ": " + problem.reason()));
        if (results.kept() > 0 && !keepRemoved) {
            terminal.complain(withheld(settings, results));
            return ExitCode.REMOVALS_WITHHELD;
        }
        boolean allThere = results.problems().isEmpty() && results.remarks().isEmpty();
        return allThere || !strict && !results.missedSomething()
                ? ExitCode.DONE
                : ExitCode.SOME_SET_ASIDE;
    }

    private static String withheld(RunSettings settings, RunResults results) {
        return settings.inputs().stream().map(Path::toString).collect(Collectors.joining(", "))
                + ": "
                + results.kept()
                + " of "
                + results.there()
                + " articles are no longer there: none was removed, as a folder that is empty or"
                + " not mounted looks the same; look into it, then run again with --allow-removals"
                + " to remove them, or with --keep-removed to keep them";
    }

    private Removals removals() {
        return allowRemovals ? Removals.ALLOWED : keepRemoved ? Removals.KEPT : Removals.GUARDED;
    }

    private RunSettings settings(Terminal terminal, Place place) throws IOException {
        List<Path> what = inputs.isEmpty() ? List.of(place.articles()) : inputs;
        return new RunSettings(
                what,
                place.work(),
                place.articles(),
                store.folder(place),
                store.database(place),
                jobs,
                mostMegabytes * 1_000_000L,
                Duration.ofSeconds(lockWait),
                program(),
                expected.table(terminal),
                confidence.least(),
                keep,
                removals());
    }

    /** Another threshold reads otherwise: articles are read again. */
    private String program() {
        double least = confidence.least();
        return Version.program()
                + (names.areOn() ? "" : " without names")
                + (least > 0 ? " from confidence " + least : "");
    }
}
