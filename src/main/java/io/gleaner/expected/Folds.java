package io.gleaner.expected;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleProblem;
import io.gleaner.rules.RuleTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which part of a cross-validation each article of a folder belongs to: the columns {@code name}
 * and {@code fold} of its {@code sources.csv}, which may have others.
 *
 * @param byArticle the fold of each article, by its name; articles without one are not in it
 * @param problems every mistake in the file
 */
public record Folds(SortedMap<String, String> byArticle, List<RuleProblem> problems) {
    public static final String FILE = "sources.csv";

    private static final List<String> COLUMNS = List.of("name", "fold");

    /**
     * Reads those of a folder.
     *
     * @throws IOException when there is no such file, it cannot be read or is not UTF-8
     */
    public static Folds of(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    }

    /**
     * Reads the text of a file.
     *
     * @param file what to call it in messages
     */
    public static Folds parse(String file, String csv) {
        Problems problems = new Problems();
        RuleTable table =
                RuleTable.readKnown(
                        RuleFiles.of(Map.of(file, csv)), file, COLUMNS, COLUMNS, problems);
        SortedMap<String, String> byArticle = new TreeMap<>();
        for (RuleTable.Row row : table.rows()) {
            String fold = row.text("fold");
            if (!fold.isEmpty()) {
                String before = byArticle.putIfAbsent(row.required("name"), fold);
                if (before != null && !before.equals(fold)) {
                    row.problem(
                            "fold",
                            "\""
                                    + row.text("name")
                                    + "\" is in fold "
                                    + before
                                    + " already; an article is in one");
                }
            }
        }
        return new Folds(byArticle, problems.sorted());
    }

    /** The fold of an article; empty when it is in none. */
    public Optional<String> of(String article) {
        return Optional.ofNullable(byArticle.get(article));
    }

    /** The folds that there are. */
    public SortedSet<String> names() {
        return new TreeSet<>(byArticle.values());
    }

    /** The articles that are in one of some folds. */
    public SortedSet<String> articles(Collection<String> folds) {
        SortedSet<String> articles = new TreeSet<>();
        byArticle.forEach(
                (article, fold) -> {
                    if (folds.contains(fold)) {
                        articles.add(article);
                    }
                });
        return articles;
    }
}
