package io.gleaner.app;

import io.gleaner.expected.ExpectedFigures;
import io.gleaner.input.ArticleFiles;
import io.gleaner.input.ArticleList;
import io.gleaner.input.InputFile;
import io.gleaner.input.Inputs;
import io.gleaner.input.ReadArticle;
import io.gleaner.input.Unreadable;
import io.gleaner.text.Article;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The articles of files and folders, with what {@code articles.csv} beside them tells, and the
 * figures that a person read in them.
 *
 * @param articles what could be read
 * @param complete whether that is all
 */
record KnownArticles(List<One> articles, boolean complete) {

    /** An article, and {@code NAME.expected.csv} where there is one. */
    record One(Article article, Optional<ExpectedFigures> expected) {}

    /** Reads them; what cannot be read is told. */
    static KnownArticles read(List<Path> inputs, Path home, Terminal terminal) {
        Inputs found = Inputs.list(inputs, home);
        found.setAside().forEach(input -> terminal.complain(input.name() + ": " + input.reason()));
        boolean complete = found.setAside().isEmpty();
        ArticleFiles reader = new ArticleFiles(ArticleFiles.DEFAULT_MOST_BYTES);
        Map<Path, ArticleList> lists = new HashMap<>();
        List<One> articles = new ArrayList<>();
        for (InputFile input : found.files()) {
            Path folder = input.path().getParent();
            ArticleList list = lists.computeIfAbsent(folder, ArticleList::of);
            try {
                ReadArticle file = reader.read(input);
                file.oddities(input.name()).forEach(terminal::complain);
                Article article = list.complete(file.article());
                articles.add(new One(article, expected(input.path(), article)));
            } catch (Unreadable e) {
                complete = false;
                terminal.complain(input.name() + ": " + e.reason());
            }
        }
        return new KnownArticles(articles, complete);
    }

    private static Optional<ExpectedFigures> expected(Path file, Article article) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String bare = dot > 0 ? name.substring(0, dot) : name;
        Path beside = file.resolveSibling(bare + ".expected.csv");
        return Files.exists(beside)
                ? Optional.of(ExpectedFigures.read(beside, article.text()))
                : Optional.empty();
    }
}
