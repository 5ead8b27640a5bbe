package io.gleaner.check;

import io.gleaner.figure.Finding;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleProblem;
import io.gleaner.rules.RuleTable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the days of articles may lie to the day of a run: the table {@code check/freshness.csv}.
 *
 * <p>{@code ahead}: an article is published more than so many days after the run that reads it.
 * {@code silent}: the last article of a publisher is older than so many days.
 */
public final class Freshness {
    /** Names these findings among others. */
    public static final String SOURCE = "freshness";

    static final String FILE = "check/freshness.csv";

    private static final List<String> HEADER =
            List.of("name", "publishers", "kind", "days", "severity", "example");
    private static final String READ_ON = " read on ";

    private final List<Rule> rules;

    private Freshness(List<Rule> rules) {
        this.rules = rules;
    }

    /** What a rule asks. */
    enum Kind {
        AHEAD,
        SILENT
    }

    /**
     * An article, as far as its day goes.
     *
     * @param publisher who published it; may be empty
     */
    public record Dated(String article, String publisher, LocalDate published) {}

    /**
     * One line.
     *
     * @param publishers whom it holds for; empty for all
     */
    private record Rule(
            String name, List<String> publishers, Kind kind, long days, Finding.Severity severity) {

        boolean isOf(Dated article) {
            return publishers.isEmpty() || publishers.contains(article.publisher());
        }

        boolean finds(LocalDate published, LocalDate today) {
            long age = ChronoUnit.DAYS.between(published, today);
            return kind == Kind.AHEAD ? -age > days : age > days;
        }
    }

    /** The rules; none where there is no such table. */
    public static Freshness read(RuleFiles files, Problems problems) {
        List<Rule> rules = new ArrayList<>();
        if (files.has(FILE)) {
            for (RuleTable.Row row : RuleTable.read(files, FILE, HEADER, problems).rows()) {
                rules.add(
                        new Rule(
                                row.required("name"),
                                row.list("publishers"),
                                row.choice("kind", Kind.class).orElse(Kind.AHEAD),
                                row.decimal("days").longValue(),
                                row.choice("severity", Finding.Severity.class)
                                        .orElse(Finding.Severity.ERROR)));
            }
        }
        return new Freshness(rules);
    }

    /** Runs every line's example, {@code 2025-01-06 read on 2025-01-02}: its line must find it. */
    public static List<RuleProblem> examples(RuleFiles files) {
        Problems problems = new Problems();
        Freshness all = read(files, problems);
        if (files.has(FILE)) {
            List<RuleTable.Row> rows = RuleTable.read(files, FILE, HEADER, new Problems()).rows();
            for (int i = 0; i < rows.size(); i++) {
                if (!isFound(all.rules.get(i), rows.get(i).required("example"))) {
                    problems.add(
                            FILE,
                            rows.get(i).line(),
                            "example",
                            "\""
                                    + rows.get(i).text("example")
                                    + "\" is not found, or not of the form \"2025-01-06 read on"
                                    + " 2025-01-02\"");
                }
            }
        }
        return problems.sorted();
    }

    private static boolean isFound(Rule rule, String example) {
        int cut = example.indexOf(READ_ON);
        try {
            return cut > 0
                    && rule.finds(
                            LocalDate.parse(example.substring(0, cut)),
                            LocalDate.parse(example.substring(cut + READ_ON.length())));
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /**
     * What is too new or too old.
     *
     * @param today the day of the run
     */
    public List<Finding> check(List<Dated> articles, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            for (Dated article : rule.kind() == Kind.AHEAD ? articles : last(articles)) {
                if (rule.isOf(article) && rule.finds(article.published(), today)) {
                    findings.add(finding(rule, article, today));
                }
            }
        }
        return findings;
    }

    /** The last article of each publisher. */
    private static List<Dated> last(List<Dated> articles) {
        Map<String, Dated> last = new TreeMap<>();
        for (Dated article : articles) {
            if (!article.publisher().isEmpty()) {
                last.merge(
                        article.publisher(),
                        article,
                        (a, b) -> b.published().isAfter(a.published()) ? b : a);
            }
        }
        return List.copyOf(last.values());
    }

    private static Finding finding(Rule rule, Dated article, LocalDate today) {
        String of = article.publisher().isEmpty() ? "" : " by \"" + article.publisher() + "\"";
        return new Finding(
                SOURCE,
                rule.name(),
                Finding.Verdict.CONTRADICTS,
                rule.severity(),
                List.of(Finding.Ref.toArticle(article.article())),
                article.published().toString(),
                today.toString(),
                "",
                rule.name()
                        + ": \""
                        + article.article()
                        + "\""
                        + of
                        + " is of "
                        + article.published());
    }
}
