package io.gleaner.app;

import io.gleaner.expected.Folds;
import io.gleaner.figure.Figure;
import io.gleaner.figure.Knowledge;
import io.gleaner.figure.StoryReader;
import io.gleaner.figure.model.WeightFiles;
import io.gleaner.figure.model.Weights;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.train.Examples;
import io.gleaner.train.Outcome;
import io.gleaner.train.Report;
import io.gleaner.train.TaughtArticle;
import io.gleaner.train.Trainer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gleaner train}: learns the linker's weights from articles with expected values. */
@picocli.CommandLine.Command(
        name = "train",
        sortOptions = false,
        header = "Learns how figures are linked, from articles that people have read.",
        description = {
            "",
            "Learns the weights of the linker from folders of articles with NAME.expected.csv"
                    + " beside them, and tells how well, on articles that were not learned from: a"
                    + " fold of them is left out at a time. Folds are the column fold of"
                    + " sources.csv in the folder; without it, five, by name.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  gleaner train my-articles --on-top --out my-rules",
            "  gleaner run --rules my-rules",
            "  gleaner train gold --without-fold 0 --out w --predictions unseen.jsonl"
        })
final class TrainCommand extends ReadingCommand {
    @Parameters(
            arity = "1..*",
            paramLabel = "DIR",
            description = "Folders of articles with expected values.")
    List<Path> folders;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Write the rules with the learned weights there: a folder for --rules. Default:"
                            + " nothing is written.")
    Path out;

    @Option(
            names = "--on-top",
            description = "Draw the weights to those in use, instead of learning them anew.")
    boolean onTop;

    @Option(
            names = "--weight",
            paramLabel = "N",
            description = "With --on-top: how much each article counts. Default: 1.")
    double weight = 1;

    @Option(
            names = "--folds",
            paramLabel = "FILE",
            description = "Take the folds from this file (columns name and fold).")
    Path folds;

    @Option(
            names = "--without-fold",
            paramLabel = "FOLD",
            description = "Leave the articles of this fold out altogether.")
    String withoutFold;

    @Option(
            names = "--leave-out-kind",
            description =
                    "Leave out a kind of source at a time instead of a fold: what a name has before"
                            + " its first hyphen.")
    boolean leaveOutKind;

    @Option(
            names = "--without-feature",
            paramLabel = "DECISION/NAME",
            description =
                    "Leave a feature out, like period/RUNNING, to see what it brings; may be given"
                            + " more than once.")
    List<String> withoutFeatures = List.of();

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "Write what is read in articles not learned from, as JSON lines.")
    Path predictions;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many threads. The result is the same for any number.")
    int jobs = Runtime.getRuntime().availableProcessors();

    TrainCommand(Session session) {
        super(session);
    }

    @Override
    int run(Terminal terminal, Place place) throws IOException {
        if (!(weight > 0) || jobs < 1) {
            throw new UsageError("--weight and --jobs must be above 0");
        }
        RuleFiles files = rules.files(place);
        Knowledge knowledge =
                onTop
                        ? Knowledge.load(files, names.models(place))
                        : Knowledge.toLearn(files, names.models(place));
        KnownArticles known = KnownArticles.read(folders, place.articles(), terminal);
        List<TaughtArticle> articles = taught(known, new StoryReader(knowledge), terminal);
        if (articles.isEmpty()) {
            throw new UsageError(
                    folders.get(0)
                            + ": no NAME.expected.csv beside an article; there is nothing to learn"
                            + " from");
        }
        int read = articles.size();
        articles.addAll(examples(files, knowledge));
        Trainer.Learned learned = learn(articles, knowledge, terminal);
        Report report = new Report();
        List<Figure> unseen = new ArrayList<>();
        for (int i = 0; i < read; i++) {
            Outcome outcome = Outcome.of(articles.get(i), learned.unseen().get(i));
            report.add(articles.get(i).kind(), outcome.alignment());
            unseen.addAll(outcome.figures());
        }
        terminal.out().print(report);
        if (predictions != null) {
            write(unseen, new FigureJson(rules.baseUnit(files)));
        }
        if (out != null) {
            write(files, learned.weights(), read, articles.size() - read);
            terminal.say("weights: " + out.resolve("linker"));
        }
        return known.complete() ? ExitCode.DONE : ExitCode.SOME_SET_ASIDE;
    }

    private List<TaughtArticle> taught(KnownArticles known, StoryReader reader, Terminal terminal)
            throws IOException {
        Optional<Folds> told = folds(terminal);
        List<TaughtArticle> articles = new ArrayList<>();
        for (KnownArticles.One one : known.articles()) {
            String id = one.article().id();
            String name = id.substring(id.lastIndexOf('/') + 1);
            Optional<String> fold = told.flatMap(f -> f.of(name));
            if (one.expected().isEmpty()
                    || withoutFold != null && fold.filter(withoutFold::equals).isPresent()) {
                continue;
            }
            one.expected().get().problems().forEach(p -> terminal.complain(p.toString()));
            String part = leaveOutKind ? kind(id) : fold.orElseGet(() -> byName(name, told));
            articles.add(
                    TaughtArticle.of(
                            one.article(),
                            kind(id),
                            part,
                            reader.whole(one.article()),
                            one.expected().get().figures()));
        }
        return articles;
    }

    /** The fold of an article that no list puts into one: the same wherever it is learned from. */
    private static String byName(String name, Optional<Folds> told) {
        List<String> names =
                told.map(f -> List.copyOf(f.names()))
                        .filter(n -> !n.isEmpty())
                        .orElse(List.of("0", "1", "2", "3", "4"));
        return names.get(Math.floorMod(name.hashCode(), names.size()));
    }

    private Optional<Folds> folds(Terminal terminal) throws IOException {
        Path file = folds != null ? folds : folders.get(0).resolve(Folds.FILE);
        if (folds == null && !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            throw new UsageError(file + ": no such file; name one with the columns name and fold");
        }
        Folds read = Folds.parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        read.problems().forEach(problem -> terminal.complain(problem.toString()));
        if (!read.problems().isEmpty()) {
            throw new UsageError(file + ": has mistakes; mend them and try again");
        }
        return Optional.of(read);
    }

    private static String kind(String id) {
        String name = id.substring(id.lastIndexOf('/') + 1);
        int hyphen = name.indexOf('-');
        return hyphen > 0 ? name.substring(0, hyphen) : name;
    }

    private static List<TaughtArticle> examples(RuleFiles files, Knowledge knowledge) {
        Problems problems = new Problems();
        List<TaughtArticle> all = Examples.read(files, new StoryReader(knowledge), problems);
        problems.throwIfAny();
        return all;
    }

    private Trainer.Learned learn(
            List<TaughtArticle> articles, Knowledge knowledge, Terminal terminal) {
        try {
            return new Trainer(
                            articles,
                            onTop ? knowledge::weights : decision -> Weights.NONE,
                            onTop ? weight : 1,
                            Set.copyOf(withoutFeatures),
                            jobs,
                            terminal::complain)
                    .learn();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void write(List<Figure> figures, FigureJson json) throws IOException {
        try (PrintStream to =
                new PrintStream(
                        Files.newOutputStream(predictions), false, StandardCharsets.UTF_8)) {
            figures.forEach(figure -> to.print(json.line(figure) + "\n"));
        }
    }

    /** A copy of the rules in use, with the new weights. */
    private void write(RuleFiles files, Map<String, Weights> weights, int articles, int examples)
            throws IOException {
        String from =
                "learned from "
                        + articles
                        + " articles of "
                        + folders.stream()
                                .map(f -> f.getFileName().toString())
                                .collect(Collectors.joining(", "))
                        + (examples > 0 ? " and " + examples + " examples" : "")
                        + (withoutFold == null ? "" : " without fold " + withoutFold)
                        + (onTop ? " on top of those given" : "");
        for (String name : files.names()) {
            Path file = out.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, files.text(name), StandardCharsets.UTF_8);
        }
        for (Map.Entry<String, Weights> one : weights.entrySet()) {
            Path file = out.resolve(WeightFiles.file(one.getKey()));
            Files.createDirectories(file.getParent());
            Files.writeString(file, WeightFiles.text(one.getValue(), from), StandardCharsets.UTF_8);
        }
    }
}
