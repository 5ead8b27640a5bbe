package io.gleaner.report;

import io.gleaner.report.ReportData.ArticleView;
import io.gleaner.report.ReportData.FigureView;
import io.gleaner.report.ReportData.Measure;
import io.gleaner.report.ReportData.MissView;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The report: one page that holds everything it shows and asks nobody for anything.
 *
 * <p>Its content policy allows exactly its own style sheet and its own script, by their digests;
 * words from articles are text and nothing else.
 */
public final class Report {
    private final ReportData data;
    private final StringBuilder out = new StringBuilder();
    private final Html html = new Html(out);

    private Report(ReportData data) {
        this.data = data;
    }

    /** The page as HTML. */
    public static String html(ReportData data) {
        Report report = new Report(data);
        report.page();
        return report.out.toString();
    }

    private void page() {
        String style = own("report.css");
        String script = own("report.js");
        out.append("<!DOCTYPE html>\n");
        html.open("html", "lang", "en").line().open("head");
        html.open("meta", "charset", "utf-8");
        html.open(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src '"
                        + digest(style)
                        + "'; script-src '"
                        + digest(script)
                        + "'; base-uri 'none'; form-action 'none'");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "color-scheme", "content", "light dark");
        html.element("title", data.title());
        html.own("style", style).closeLine();
        html.open("body").line();
        top();
        html.open("div", "class", "desk").line();
        contents();
        html.open("main").line();
        problems();
        new LeastSure(html, data.articles()).write();
        new MissClasses(html, data.articles()).write();
        for (int i = 0; i < data.articles().size(); i++) {
            article(data.articles().get(i), "a" + (i + 1));
        }
        html.closeLine();
        html.open("aside", "class", "card", "id", "card", "aria-live", "polite");
        html.element("p", "Point at a figure to see what was read.", "class", "hint");
        html.closeLine().closeLine();
        html.own("script", script);
        html.closeLine().closeLine();
    }

    private void top() {
        html.open("header", "class", "top").line();
        html.element("h1", data.title()).line();
        html.open("dl", "class", "measures");
        for (Measure measure : data.measures()) {
            html.open("div", "title", measure.note());
            html.element("dt", measure.name()).element("dd", measure.value()).closeLine();
        }
        html.closeLine();
        roles();
        html.closeLine();
    }

    /** How many figures have which role; each entry shows and hides its own. */
    private void roles() {
        Map<String, Integer> counts = new TreeMap<>();
        data.articles()
                .forEach(
                        article ->
                                article.figures()
                                        .forEach(f -> counts.merge(f.role(), 1, Integer::sum)));
        html.open("p", "class", "roles", "id", "roles");
        for (String role : Roles.ALL) {
            int count = counts.getOrDefault(role, 0);
            if (count > 0) {
                html.open(
                        "button",
                        "type",
                        "button",
                        "class",
                        role,
                        "data-role",
                        role,
                        "aria-pressed",
                        "true");
                html.element("span", role).text(" ").element("b", String.valueOf(count));
                html.close();
            }
        }
        html.closeLine();
    }

    private void contents() {
        html.open("nav", "class", "contents", "aria-label", "Articles").line();
        html.open(
                "input",
                "type",
                "search",
                "id",
                "search",
                "placeholder",
                "Find an article",
                "aria-label",
                "Find an article");
        html.open("ol").line();
        for (int i = 0; i < data.articles().size(); i++) {
            ArticleView article = data.articles().get(i);
            html.open("li").open("a", "href", "#a" + (i + 1));
            html.element("span", article.title(), "class", "name");
            int misses = article.misses().size();
            html.element(
                    "span",
                    count(article.figures().size(), "figure")
                            + (misses == 0 ? "" : ", " + count(misses, "miss")),
                    "class",
                    "count");
            html.close().closeLine();
        }
        html.closeLine().closeLine();
    }

    private void problems() {
        if (data.problems().isEmpty()) {
            return;
        }
        html.open("section", "class", "problems").line();
        html.element("h2", "Set aside").open("ul").line();
        data.problems()
                .forEach(
                        problem ->
                                html.open("li")
                                        .element("code", problem.name())
                                        .text(": " + problem.reason())
                                        .closeLine());
        html.closeLine().closeLine();
    }

    private void article(ArticleView article, String anchor) {
        html.open("article", "id", anchor).line();
        html.open("header");
        html.open("p", "class", "about");
        article.about()
                .forEach((label, value) -> html.element("span", value, "title", label).text(" "));
        html.close().element("h2", article.title()).closeLine();
        html.open("div", "class", "text").line();
        new MarkedText(html, article.text(), anchor, article.figures()).write();
        html.closeLine();
        figures(article.figures(), anchor);
        misses(article.misses(), anchor);
        html.closeLine();
    }

    private void figures(List<FigureView> figures, String anchor) {
        html.open("details", "class", "figures");
        html.element("summary", count(figures.size(), "figure")).line();
        if (!figures.isEmpty()) {
            html.open("div", "class", "wide").open("table").line();
            FigureTable.write(html, figures, anchor);
            html.close().closeLine();
        }
        html.closeLine();
    }

    private void misses(List<MissView> misses, String anchor) {
        if (misses.isEmpty()) {
            return;
        }
        html.open("details", "class", "misses");
        html.element("summary", count(misses.size(), "miss") + " against the expected values");
        html.open("div", "class", "wide").open("table").open("thead").open("tr");
        for (String head : List.of("what", "quote", "expected", "got")) {
            html.element("th", head);
        }
        html.close().close().open("tbody").line();
        for (MissView miss : misses) {
            html.open("tr", "data-points", miss.figure().map(id -> anchor + "-" + id).orElse(null));
            html.element("td", miss.kind(), "class", "kind")
                    .element("td", miss.quote(), "class", "quote");
            html.element("td", miss.expected()).element("td", miss.got());
            html.closeLine();
        }
        html.close().close().close().closeLine();
    }

    static String count(int number, String noun) {
        String plural = noun.endsWith("s") ? noun + "es" : noun + "s";
        return number + " " + (number == 1 ? noun : plural);
    }

    private static String own(String name) {
        try (InputStream in = Report.class.getResourceAsStream("/report/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String content) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
