package io.gleaner.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.report.ReportData.ArticleView;
import io.gleaner.report.ReportData.FigureView;
import io.gleaner.report.ReportData.Measure;
import io.gleaner.report.ReportData.MissView;
import io.gleaner.report.ReportData.ProblemView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The report shows every article with its figures in place, and nothing in it can run. */
class ReportTest {
    private static final String EVIL =
            "\"'><img src=x onerror=alert(1)><script>alert(2)</script></mark></style>&lt;";

    private static Document page(ArticleView... articles) {
        return Jsoup.parse(
                Report.html(
                        new ReportData(
                                "Report",
                                List.of(new Measure("articles", "1", "read")),
                                List.of(articles),
                                List.of(new ProblemView("b.pdf", "is no text")))));
    }

    private static FigureView figure(int id, int start, int end, String role) {
        return new FigureView(id, start, end, Map.of("role", role, "value", "3000000"));
    }

    private static ArticleView article(String text, FigureView... figures) {
        return new ArticleView("a", "Title", Map.of(), text, List.of(figures), List.of());
    }

    @Test
    void figuresAreMarkedWhereTheyStand() {
        Document page =
                page(
                        article(
                                "Sales rose 5 percent to 3 million.\n\nA year ago: 2 million",
                                figure(1, 11, 20, "growth"),
                                figure(2, 24, 33, "level"),
                                figure(3, 48, 57, "previous")));
        assertEquals(
                List.of("5 percent", "3 million", "2 million"),
                page.select("article mark").eachText());
        assertEquals("figure growth", page.selectFirst("mark").className());
        assertEquals(2, page.select("article .text p").size());
        assertEquals("3\u2009000\u2009000", page.selectFirst("#a1-2 td.value").text());
    }

    @Test
    void figuresThatOverlapOrCrossLinesSpoilNothing() {
        Document page =
                page(
                        article(
                                "one two\nthree",
                                figure(1, 0, 7, "level"),
                                figure(2, 4, 13, "level"),
                                figure(3, 7, 7, "level")));
        assertEquals("one two three", page.selectFirst(".text").text());
        assertEquals(1, page.select("mark").size());
        assertEquals(3, page.select(".figures tbody tr").size());
    }

    @Test
    void wordsFromAnywhereAreTextAndNothingElse() {
        FigureView figure =
                new FigureView(
                        1,
                        0,
                        5,
                        Map.of(
                                "role", EVIL,
                                "subject", EVIL,
                                "rules", EVIL,
                                "quote", EVIL,
                                "unit", EVIL,
                                "confidence", "0.1",
                                "unit_confidence", EVIL));
        Document page =
                Jsoup.parse(
                        Report.html(
                                new ReportData(
                                        EVIL,
                                        List.of(new Measure(EVIL, EVIL, EVIL)),
                                        List.of(
                                                new ArticleView(
                                                        EVIL,
                                                        EVIL,
                                                        Map.of("path", EVIL),
                                                        EVIL,
                                                        List.of(figure),
                                                        List.of(
                                                                new MissView(
                                                                        EVIL,
                                                                        EVIL,
                                                                        EVIL,
                                                                        EVIL,
                                                                        Optional.of(1))))),
                                        List.of(new ProblemView(EVIL, EVIL)))));
        assertEquals(1, page.select("script").size());
        assertEquals(1, page.select("style").size());
        assertEquals(0, page.select("img, iframe, link, object, embed").size());
        assertEquals(
                List.of(),
                page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on"))
                        .toList());
        assertEquals(1, page.select(".unsure li").size());
        assertEquals("\u201c" + EVIL + "\u201d", page.selectFirst(".unsure a").wholeText());
        assertEquals(0, page.select(".unsure li *:not(b, a, span)").size());
        assertEquals(EVIL, page.title());
        assertEquals(EVIL, page.selectFirst("article h2").wholeText());
        assertEquals(EVIL, page.selectFirst(".text").wholeText().strip());
    }

    private static FigureView unsure(int id, int start, int end, String confidence) {
        return new FigureView(
                id,
                start,
                end,
                Map.of(
                        "role", "level",
                        "value", "3000000",
                        "quote", "quote " + id,
                        "subject", "sales",
                        "confidence", confidence,
                        "unit_confidence", "0.9",
                        "period_confidence", "0.45"));
    }

    @Test
    void theLeastSureStandFirstAndPointAtTheirPlace() {
        ArticleView first =
                article("one two three", unsure(1, 0, 3, "0.9"), unsure(2, 4, 7, "1.0"));
        ArticleView second =
                article(
                        "one two\nthree",
                        unsure(1, 4, 13, "0.12"),
                        unsure(2, 6, 7, "0.5"),
                        figure(3, 0, 3, "level"));
        Document page = page(first, second);
        assertEquals(
                List.of(
                        "0.12 \u201cquote 1\u201d: level, 3\u2009000\u2009000, sales; least sure:"
                                + " period 0.45 Title",
                        "0.5 \u201cquote 2\u201d: level, 3\u2009000\u2009000, sales; least sure:"
                                + " period 0.45 Title",
                        "0.9 \u201cquote 1\u201d: level, 3\u2009000\u2009000, sales; least sure:"
                                + " period 0.45 Title"),
                page.select(".unsure li").eachText());
        // the second overlaps the first and has no mark: its row is its place
        assertEquals(
                List.of("#a2-1-text", "#a2-2", "#a1-1-text"),
                page.select(".unsure a").eachAttr("href"));
        for (Element link : page.select(".unsure a")) {
            assertEquals(1, page.select(link.attr("href")).size(), link.toString());
        }
        assertEquals("two", page.selectFirst("#a2-1-text").text());
        assertEquals("0.12", page.selectFirst("#a2-1 td.confidence").text());
        assertEquals("", page.selectFirst("#a2-3 td.confidence").text());
    }

    @Test
    void twentyAreEnoughAndTheCertainAreNoneOfThem() {
        FigureView[] many =
                IntStream.rangeClosed(1, 30)
                        .mapToObj(i -> unsure(i, i, i + 1, i > 25 ? "1.0" : "0." + (60 - i)))
                        .toArray(FigureView[]::new);
        Document page = page(article("x".repeat(40), many));
        assertEquals(20, page.select(".unsure li").size());
        assertEquals("0.35", page.selectFirst(".unsure li b").text());
        assertEquals(0, page(article("x", unsure(1, 0, 1, "1.0"))).select(".unsure").size());
    }

    @Test
    void missesStandByClassTheCommonestFirst() {
        List<MissView> misses =
                List.of(
                        new MissView("unit", "3 million", "CNY", "USD", Optional.of(1)),
                        new MissView("subject", "3 million", "sales", "it", Optional.of(1)),
                        new MissView("subject", "5 cars", "output", "", Optional.empty()));
        Document page =
                page(
                        new ArticleView(
                                "a",
                                "Title",
                                Map.of(),
                                "It rained. Sales were 3 million. They built 5 cars.",
                                List.of(figure(1, 22, 31, "level")),
                                misses));
        assertEquals("3 misses against the expected values", page.select(".classes h2").text());
        assertEquals(List.of("subject: 2", "unit: 1"), page.select(".classes summary").eachText());
        assertEquals(
                List.of("Sales were 3 million.", "They built 5 cars.", "Sales were 3 million."),
                page.select(".classes q").eachText());
        assertEquals(
                "Title: \"3 million\", expected \"CNY\", got \"USD\" Sales were 3 million.",
                page.select(".classes li").last().text());
    }

    @Test
    void thePolicyAllowsItsOwnStyleAndScriptOnly() {
        Document page = page(article("Text."));
        String policy =
                page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertFalse(page.html().contains("http://") || page.html().contains("https://"));
        assertEquals("b.pdf: is no text", page.selectFirst(".problems li").text());
    }

    @Test
    void numbersAreGroupedForTheEye() {
        assertEquals("1234", FigureTable.grouped("1234"));
        assertEquals("12\u2009345.678", FigureTable.grouped("12345.678"));
        assertEquals("-1\u2009234\u2009567", FigureTable.grouped("-1234567"));
        assertEquals("", FigureTable.grouped(""));
    }
}
