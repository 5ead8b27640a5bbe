package io.gleaner.app;

import io.gleaner.check.Misses;
import io.gleaner.expected.Alignment;
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
import java.util.stream.Stream;

/** The articles of a folder, read anew, beside what people read in them. */
final class Comparison {
    private final Gleaner gleaner;
    private final Optional<ExpectedTable> table;
    private final Terminal terminal;
    private final Map<String, Alignment> alignments = new TreeMap<>();
    private final List<Figure> read = new ArrayList<>();
    private boolean incomplete;

    /**
     * @param table what people read; where there is none, the files beside the articles tell it
     */
    Comparison(Gleaner gleaner, Optional<ExpectedTable> table, Terminal terminal) {
        this.gleaner = gleaner;
        this.table = table;
        this.terminal = terminal;
    }

    /**
     * Reads and compares.
     *
     * @throws UsageError when there is nothing to compare with
     */
    void compare(Path articles) throws IOException {
        ArticleList list = ArticleList.of(articles);
        tell(list.problems());
        Inputs inputs = Inputs.list(List.of(articles), articles);
        for (SetAside input : inputs.setAside()) {
            incomplete = true;
            terminal.complain(input.name() + ": " + input.reason());
        }
        tellLonely(articles, inputs);
        ArticleFiles reader = new ArticleFiles(ArticleFiles.DEFAULT_MOST_BYTES);
        for (InputFile input : inputs.files()) {
            if (!isExpected(articles, input.id())) {
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
                            + ": no NAME.expected.csv beside an article; there is nothing to check");
        }
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

    private void tell(List<RuleProblem> problems) {
        problems.forEach(problem -> terminal.complain(problem.toString()));
        incomplete |= !problems.isEmpty();
    }

    private void tellUnknown(Inputs inputs) {
        SortedSet<String> unknown = table.orElseThrow().articles();
        inputs.files().forEach(input -> unknown.remove(input.id()));
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
