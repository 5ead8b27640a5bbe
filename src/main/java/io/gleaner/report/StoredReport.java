package io.gleaner.report;

import io.gleaner.report.ReportData.ArticleView;
import io.gleaner.report.ReportData.FigureView;
import io.gleaner.report.ReportData.Measure;
import io.gleaner.report.ReportData.MissView;
import io.gleaner.report.ReportData.ProblemView;
import io.gleaner.store.Query;
import io.gleaner.store.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the report shows, as it stands in a database file. */
public final class StoredReport {
    private final Path database;

    private StoredReport(Path database) {
        this.database = database;
    }

    /**
     * Reads it.
     *
     * @throws io.gleaner.store.StoreException when the file cannot be used
     */
    public static ReportData read(Path database) {
        StoredReport report = new StoredReport(database);
        return new ReportData(
                "What the articles say", report.measures(), report.articles(), report.problems());
    }

    /**
     * The numbers that head the report; those against expected values only where there are some.
     */
    public static List<Measure> measures(Path database) {
        return new StoredReport(database).measures();
    }

    private List<Measure> measures() {
        Map<String, String> counts = rows("report_counts").get(0);
        List<Measure> measures = new ArrayList<>();
        measures.add(new Measure("articles", counts.get("articles"), "articles read"));
        measures.add(new Measure("figures", counts.get("figures"), "figures in all of them"));
        measures.add(new Measure("with a subject", counts.get("subjects"), "figures of something"));
        measures.add(new Measure("with a period", counts.get("periods"), "figures of some time"));
        if (counts.containsKey("fact_f1")) {
            measures.add(
                    new Measure("expected", counts.get("expected"), "figures that a person read"));
            measures.add(
                    new Measure(
                            "quantity F1",
                            counts.get("quantity_f1"),
                            "value, unit and bound as a person read them"));
            measures.add(
                    new Measure(
                            "fact F1",
                            counts.get("fact_f1"),
                            "the same with role, direction, period and subject"));
        }
        return measures;
    }

    private List<ArticleView> articles() {
        Map<String, List<Map<String, String>>> figures = byArticle("report_figures");
        Map<String, List<Map<String, String>>> misses = byArticle("report_misses");
        List<ArticleView> articles = new ArrayList<>();
        for (Map<String, String> row : rows("report_articles")) {
            String id = row.get("article");
            String text = row.getOrDefault("text", "");
            articles.add(
                    new ArticleView(
                            id,
                            row.get("title"),
                            about(row),
                            text,
                            figures.getOrDefault(id, List.of()).stream()
                                    .map(figure -> figure(figure, text))
                                    .toList(),
                            misses.getOrDefault(id, List.of()).stream()
                                    .map(StoredReport::miss)
                                    .toList()));
        }
        return articles;
    }

    private static Map<String, String> about(Map<String, String> row) {
        Map<String, String> about = new LinkedHashMap<>();
        for (String column : List.of("publisher", "published", "path")) {
            if (row.containsKey(column)) {
                about.put(column, row.get(column));
            }
        }
        return about;
    }

    /** Places are stored in code points and shown in UTF-16 units. */
    private static FigureView figure(Map<String, String> row, String text) {
        int start = text.offsetByCodePoints(0, Integer.parseInt(row.get("char_start")));
        int length =
                Integer.parseInt(row.get("char_end")) - Integer.parseInt(row.get("char_start"));
        return new FigureView(
                Integer.parseInt(row.get("id")),
                start,
                text.offsetByCodePoints(start, length),
                row);
    }

    private static MissView miss(Map<String, String> row) {
        return new MissView(
                row.get("kind"),
                row.getOrDefault("quote", ""),
                row.getOrDefault("expected", ""),
                row.getOrDefault("got", ""),
                Optional.ofNullable(row.get("id")).map(Integer::valueOf));
    }

    private List<ProblemView> problems() {
        return rows("report_problems").stream()
                .map(row -> new ProblemView(row.get("name"), row.get("reason")))
                .toList();
    }

    private Map<String, List<Map<String, String>>> byArticle(String script) {
        Map<String, List<Map<String, String>>> byArticle = new HashMap<>();
        for (Map<String, String> row : rows(script)) {
            byArticle.computeIfAbsent(row.get("article"), id -> new ArrayList<>()).add(row);
        }
        return byArticle;
    }

    /** Rows as text by column, in the order of the columns; what is null is left out. */
    private List<Map<String, String>> rows(String script) {
        Table table = Query.run(database, script(script));
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<Object> cells : table.rows()) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i) != null) {
                    row.put(table.columns().get(i), text(cells.get(i)));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private static String text(Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return cell.toString();
    }

    private static String script(String name) {
        try (InputStream in = StoredReport.class.getResourceAsStream("/sql/" + name + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
