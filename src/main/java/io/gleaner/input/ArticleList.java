package io.gleaner.input;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleProblem;
import io.gleaner.rules.RuleTable;
import io.gleaner.text.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a folder's {@code articles.csv} tells of its articles: {@code
 * name,published,title,publisher}, in any order and among any other columns.
 *
 * @param lines by the article's name
 * @param problems every mistake in it
 */
public record ArticleList(Map<String, Line> lines, List<RuleProblem> problems) {
    public static final String FILE = "articles.csv";

    private static final List<String> KNOWN = List.of("name", "published", "title", "publisher");

    /** A list without days is a list with a misspelt column: what it is for would be lost. */
    private static final List<String> NEEDED = List.of("name", "published");

    /** What is known of one article; what the list leaves empty, the article itself may tell. */
    public record Line(
            Optional<LocalDate> published, Optional<String> title, Optional<String> publisher) {}

    /** The list of a folder; empty when it has none. */
    public static ArticleList of(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return new ArticleList(Map.of(), List.of());
        }
        Problems problems = new Problems();
        Map<String, Line> lines = new LinkedHashMap<>();
        try {
            RuleFiles text =
                    RuleFiles.of(
                            Map.of(
                                    file.toString(),
                                    Files.readString(file, StandardCharsets.UTF_8)));
            RuleTable.readKnown(text, file.toString(), KNOWN, NEEDED, problems)
                    .rows()
                    .forEach(row -> lines.put(row.required("name"), line(row)));
        } catch (IOException e) {
            problems.add(file.toString(), 0, "", Inputs.reason(e));
        }
        return new ArticleList(lines, problems.sorted());
    }

    private static Line line(RuleTable.Row row) {
        return new Line(
                row.optional("published").flatMap(written -> day(row, written)),
                row.optional("title"),
                row.optional("publisher"));
    }

    private static Optional<LocalDate> day(RuleTable.Row row, String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            row.problem("published", "\"" + written + "\" is not a day; write it like 2025-01-17");
            return Optional.empty();
        }
    }

    /** The article with what the list tells of it. */
    public Article complete(Article article) {
        Line line = lines.get(article.id());
        if (line == null) {
            return article;
        }
        Article complete = article;
        if (line.published().isPresent()) {
            complete = complete.publishedOn(line.published().get(), "metadata");
        }
        if (line.title().isPresent()) {
            complete = complete.titled(line.title().get());
        }
        if (line.publisher().isPresent()) {
            complete = complete.publishedBy(line.publisher().get());
        }
        return complete;
    }
}
