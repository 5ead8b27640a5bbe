package io.gleaner.expected;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleProblem;
import io.gleaner.rules.RuleTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The figures that a person read in many articles, in one file: a column {@code article} beside
 * those of {@link ExpectedFigures}, in any order. It needs {@code article}, {@code quote} and
 * {@code value}; what it has no column for is not compared.
 */
public final class ExpectedTable {
    private static final List<String> NEEDED = List.of("article", "quote", "value");

    private final Problems told = new Problems();
    private final Map<String, List<RuleTable.Row>> rows = new TreeMap<>();

    private ExpectedTable(String file, String csv) {
        List<String> header = new ArrayList<>(List.of("article"));
        header.addAll(ExpectedFigures.HEADER);
        RuleTable table =
                RuleTable.read(RuleFiles.of(Map.of(file, csv)), file, header, NEEDED, told);
        for (RuleTable.Row row : table.rows()) {
            rows.computeIfAbsent(row.required("article"), a -> new ArrayList<>()).add(row);
        }
    }

    /**
     * Reads a file.
     *
     * @throws IOException when it cannot be read or is not UTF-8
     */
    public static ExpectedTable read(Path file) throws IOException {
        return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    }

    static ExpectedTable parse(String file, String csv) {
        return new ExpectedTable(file, csv);
    }

    /** The articles that it tells of. */
    public SortedSet<String> articles() {
        return new TreeSet<>(rows.keySet());
    }

    /** All that it says of one article, to tell whether that has changed. */
    public String said(String article) {
        StringBuilder said = new StringBuilder();
        for (RuleTable.Row row : rows.getOrDefault(article, List.of())) {
            for (String column : ExpectedFigures.HEADER) {
                said.append(row.has(column) ? row.text(column) : "*").append('\n');
            }
        }
        return said.toString();
    }

    /** What is wrong with the table itself. */
    public List<RuleProblem> problems() {
        return told.sorted();
    }

    /** The figures of one article, none when it tells nothing of it. */
    public synchronized ExpectedFigures of(String article, String text) {
        List<RuleProblem> before = told.sorted();
        List<ExpectedFigure> figures =
                ExpectedFigures.figures(rows.getOrDefault(article, List.of()), text);
        List<RuleProblem> problems = new ArrayList<>(told.sorted());
        problems.removeAll(before);
        return new ExpectedFigures(figures, problems);
    }
}
