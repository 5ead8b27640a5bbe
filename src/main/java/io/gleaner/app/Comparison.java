package io.gleaner.app;

import io.gleaner.check.Misses;
import io.gleaner.check.Reached;
import io.gleaner.expected.Alignment;
import io.gleaner.expected.Calibration;
import io.gleaner.expected.ExpectedFigures;
import io.gleaner.expected.ExpectedTable;
import io.gleaner.expected.Miss;
import io.gleaner.expected.PredictedFigure;
import io.gleaner.expected.Score;
import io.gleaner.figure.Figure;
import io.gleaner.figure.Gleaner;
import io.gleaner.input.ArticleFiles;
import io.gleaner.input.ArticleList;
import io.gleaner.input.InputFile;
import io.gleaner.input.Inputs;
import io.gleaner.input.ReadArticle;
import io.gleaner.input.SetAside;
import io.gleaner.input.Unreadable;
import io.gleaner.rules.RuleProblem;
import io.gleaner.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The articles of a folder, read anew, beside what people read in them. */
final class Comparison {
    private final Gleaner gleaner;
    private final Optional<ExpectedTable> table;
    private final Optional<SortedSet<String>> chosen;
    private final Terminal terminal;
    private final Map<String, Alignment> alignments = new TreeMap<>();
    private final Map<String, Article> compared = new TreeMap<>();
    private final SortedSet<String> expected = new TreeSet<>();
    private final List<Figure> read = new ArrayList<>();
    private boolean incomplete;

    /**
     * @param table what people read; where there is none, the files beside the articles tell it
     * @param chosen the articles that are compared; all, when empty
     */
    Comparison(
            Gleaner gleaner,
            Optional<ExpectedTable> table,
            Optional<SortedSet<String>> chosen,
            Terminal terminal) {
        this.gleaner = gleaner;
        this.table = table;
        this.chosen = chosen;
        this.terminal = terminal;
    }

    /**
     * Reads and compares.
     *
     * @param before an earlier reading, which must not tell of articles that are not there
     * @throws UsageError when it does, or there is nothing to compare with
     */
    void compare(Path articles, Optional<Predictions> before) throws IOException {
        ArticleList list = ArticleList.of(articles);
        tell(list.problems());
        Inputs inputs = Inputs.list(List.of(articles), articles);
        for (SetAside input : inputs.setAside()) {
            incomplete = true;
            terminal.complain(input.name() + ": " + input.reason());
        }
        tellLonely(articles, inputs);
        for (InputFile input : inputs.files()) {
            if (isExpected(articles, input.id())) {
                expected.add(input.id());
            }
        }
        before.ifPresent(this::tellStrangers);
        ArticleFiles reader = new ArticleFiles(ArticleFiles.DEFAULT_MOST_BYTES);
        for (InputFile input : inputs.files()) {
            if (!expected.contains(input.id()) || !isChosen(input.id())) {
                continue;
            }
            try {
                ReadArticle file = reader.read(input);
                file.oddities(input.name()).forEach(terminal::complain);
                Article article = list.complete(file.article());
                ExpectedFigures figures = expected(articles, input.id(), article.text());
                tell(figures.problems());
                List<Figure> found = gleaner.glean(article);
                read.addAll(found);
                compared.put(input.id(), article);
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
        if (alignments.isEmpty()) {
            throw new UsageError(
                    articles
                            + (chosen.isPresent()
                                    ? ": no article of these folds has a NAME.expected.csv"
                                    : ": no NAME.expected.csv beside an article")
                            + "; there is nothing to check");
        }
    }

    private boolean isChosen(String id) {
        return chosen.map(c -> c.contains(id)).orElse(true);
    }

    /** An earlier reading of other articles is the wrong file. */
    private void tellStrangers(Predictions before) {
        before.byArticle()
                .forEach(
                        (article, lines) -> {
                            if (!expected.contains(article)) {
                                String what =
                                        "article: \""
                                                + article
                                                + "\" is not among the articles that are checked;"
                                                + " name what was read of the same folder";
                                throw new UsageError(before.at(lines.get(0).number(), what));
                            }
                        });
    }

    /**
     * An earlier reading beside what people read, article by article. An article that it does not
     * tell of, or whose text is another now, is told and left out.
     */
    Map<String, Alignment> before(Predictions before) {
        Map<String, Alignment> aligned = new TreeMap<>();
        alignments.forEach(
                (id, now) -> {
                    List<Predictions.Line> lines = before.byArticle().getOrDefault(id, List.of());
                    Optional<Predictions.Line> moved = moved(compared.get(id), lines);
                    if (lines.isEmpty()) {
                        terminal.complain(before.name() + ": has no figure of " + leftOut(id));
                    } else if (moved.isPresent()) {
                        String what =
                                "\"" + moved.get().figure().quote() + "\" stands elsewhere in ";
                        terminal.complain(before.at(moved.get().number(), what + leftOut(id)));
                    } else {
                        List<PredictedFigure> figures =
                                lines.stream().map(Predictions.Line::figure).toList();
                        aligned.put(id, Alignment.of(now.expected(), figures));
                    }
                });
        return aligned;
    }

    private static String leftOut(String article) {
        return "\"" + article + "\", which is new or has changed; it is left out of the comparison";
    }

    /** The first figure whose words do not stand where it says; one may not tell its words. */
    private static Optional<Predictions.Line> moved(Article article, List<Predictions.Line> lines) {
        int[] text = article.text().codePoints().toArray();
        return lines.stream().filter(line -> !stands(line.figure(), text)).findFirst();
    }

    private static boolean stands(PredictedFigure figure, int[] text) {
        int from = figure.charStart();
        int to = figure.charEnd();
        return to <= text.length
                && (figure.quote().isEmpty()
                        || figure.quote().equals(new String(text, from, to - from)));
    }

    /** Expected values whose article was renamed or lost would be missed in silence. */
    private void tellLonely(Path articles, Inputs inputs) throws IOException {
        String ending = ".expected.csv";
        if (table.isPresent()) {
            tellUnknown(inputs);
            return;
        }
        List<Path> lonely;
        try (Stream<Path> files = Files.walk(articles)) {
            lonely =
                    files.filter(file -> file.toString().endsWith(ending))
                            .filter(file -> isChosen(name(articles, file, ending)))
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

    private static String name(Path articles, Path file, String ending) {
        String path = articles.relativize(file).toString().replace('\\', '/');
        return path.substring(0, path.length() - ending.length());
    }

    private void tell(List<RuleProblem> problems) {
        problems.forEach(problem -> terminal.complain(problem.toString()));
        incomplete |= !problems.isEmpty();
    }

    private void tellUnknown(Inputs inputs) {
        SortedSet<String> unknown = table.orElseThrow().articles();
        inputs.files().forEach(input -> unknown.remove(input.id()));
        unknown.removeIf(article -> !isChosen(article));
        for (String article : unknown) {
            incomplete = true;
            terminal.complain("\"" + article + "\": is expected, and no article that is read");
        }
    }

    private boolean isExpected(Path articles, String id) {
        return table.map(t -> t.articles().contains(id))
                .orElseGet(() -> Files.exists(beside(articles, id)));
    }

    private ExpectedFigures expected(Path articles, String id, String text) {
        return table.map(t -> t.of(id, text))
                .orElseGet(() -> ExpectedFigures.read(beside(articles, id), text));
    }

    private static Path beside(Path articles, String id) {
        return articles.resolve(id + ".expected.csv");
    }

    /** Who published each article that was compared, as far as is known. */
    private Map<String, String> publishers() {
        Map<String, String> publishers = new TreeMap<>();
        compared.forEach(
                (id, article) -> article.publisher().ifPresent(p -> publishers.put(id, p)));
        return publishers;
    }

    /** What was read now beside what people read, article by article. */
    Map<String, Alignment> now() {
        return alignments;
    }

    Reached reached() {
        return Reached.of(alignments, publishers());
    }

    Calibration calibration() {
        return Calibration.of(alignments.values());
    }

    Score score() {
        return Score.of(alignments.values());
    }

    Misses misses() {
        Map<String, List<Miss>> all = new TreeMap<>();
        alignments.forEach((id, alignment) -> all.put(id, Miss.of(alignment)));
        return new Misses(all);
    }

    /** Every figure that was read, article by article. */
    List<Figure> read() {
        return read;
    }

    /** Whether something could not be compared; it was told. */
    boolean incomplete() {
        return incomplete;
    }
}
