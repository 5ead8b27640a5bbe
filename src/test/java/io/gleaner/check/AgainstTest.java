package io.gleaner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.expected.Alignment;
import io.gleaner.expected.ExpectedFigure;
import io.gleaner.expected.Field;
import io.gleaner.expected.PredictedFigure;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** What became right or wrong between two readings. */
class AgainstTest {
    private static final List<ExpectedFigure> EXPECTED =
            List.of(expected(1, 0), expected(2, 10), expected(3, 20));

    private static ExpectedFigure expected(int id, int at) {
        return new ExpectedFigure(
                id + 1,
                id,
                "q<" + id,
                at,
                at + 5,
                BigDecimal.ONE,
                Optional.empty(),
                Map.of(Field.UNIT, "km", Field.SUBJECT, "road", Field.SOURCE, "Office|"));
    }

    private static PredictedFigure read(int at, String value, String unit, String subject) {
        return new PredictedFigure(
                at + 1,
                "q|" + at,
                at,
                at + 5,
                Optional.of(new BigDecimal(value)),
                Optional.empty(),
                Map.of(Field.UNIT, unit, Field.SUBJECT, subject));
    }

    private static Alignment reading(PredictedFigure... figures) {
        return Alignment.of(EXPECTED, List.of(figures));
    }

    private static List<String> changes(Alignment before, Alignment now, boolean better) {
        return Change.of("a", before, now).stream()
                .filter(change -> change.better() == better)
                .map(Object::toString)
                .toList();
    }

    @Test
    void aFigureThatReadsAsBeforeIsNotTold() {
        Alignment same = reading(read(0, "1", "km", "road"), read(10, "2", "mi", "river"));
        assertEquals(List.of(), Change.of("a", same, same));
        // wrong in another way is wrong as before
        Alignment other = reading(read(0, "1", "km", "road"), read(10, "3", "t", "rail"));
        assertEquals(List.of(), Change.of("a", same, other));
    }

    @Test
    void fieldsThatTurnedAreTold() {
        Alignment before = reading(read(0, "1", "mi", "road"), read(10, "1", "km", "road"));
        Alignment now = reading(read(0, "1", "km", "rail"), read(10, "1", "mi", "road"));
        assertEquals(List.of("a#1 \"q<1\": unit \"km\", was \"mi\""), changes(before, now, true));
        assertEquals(
                List.of(
                        "a#1 \"q<1\": subject \"rail\", was \"road\"",
                        "a#2 \"q<2\": unit \"mi\", was \"km\""),
                changes(before, now, false));
    }

    @Test
    void figuresFoundMissedAndMisreadAreTold() {
        Alignment before = reading(read(0, "1", "km", "road"), read(10, "1", "km", "road"));
        Alignment now = reading(read(10, "2", "km", "road"), read(20, "1", "km", "road"));
        assertEquals(List.of("a#3 \"q<3\": found"), changes(before, now, true));
        assertEquals(
                List.of("a#1 \"q<1\": missed", "a#2 \"q<2\": value \"2\", was \"1\""),
                changes(before, now, false));
    }

    @Test
    void figuresThatNobodyExpectsComeAndGo() {
        Alignment before = reading(read(30, "1", "km", "road"), read(40, "1", "km", "road"));
        Alignment now = reading(read(40, "1", "km", "road"), read(50, "1", "km", "road"));
        assertEquals(
                List.of("a at 30 \"q|30\": no longer read, and not expected"),
                changes(before, now, true));
        assertEquals(
                List.of("a at 50 \"q|50\": read, and not expected"), changes(before, now, false));
    }

    /** Ten articles; in so many of them the first figure is wrong. */
    private static Map<String, Alignment> articles(int wrong) {
        Map<String, Alignment> articles = new TreeMap<>();
        for (int i = 0; i < 10; i++) {
            articles.put(
                    "article" + i,
                    reading(
                            read(0, "1", i < wrong ? "mi" : "km", "road"),
                            read(10, "1", "km", "road")));
        }
        return articles;
    }

    @Test
    void itIsSurelyWorseWhereMostArticlesAre() {
        Against worse = Against.of("old.jsonl", articles(0), articles(8));
        assertTrue(worse.isSurelyWorse());
        assertEquals(-0.32, worse.fact().rise().value(), 1e-9);
        assertFalse(Against.of("old.jsonl", articles(0), articles(1)).isSurelyWorse());
        assertFalse(Against.of("old.jsonl", articles(8), articles(0)).isSurelyWorse());
    }

    @Test
    void onlyArticlesOfBothReadingsAreCompared() {
        Map<String, Alignment> fewer = articles(0);
        fewer.remove("article0");
        Against compared = Against.of("old.jsonl", fewer, articles(1));
        assertEquals(9, compared.articles());
        assertEquals(List.of(), compared.changes());
    }

    @Test
    void peopleReadItAsText() {
        Against compared = Against.of("old.jsonl", articles(2), articles(1));
        assertTrue(
                compared.toString()
                        .startsWith(
                                """
                                against old.jsonl: 10 articles
                                became right: 1 figure, 1 whole fact
                                  article1#1 "q<1": unit "km", was "mi"
                                became wrong: 0 figures, 0 whole facts
                                quantity F1  +4.0, from 72.0 to 76.0; 95 % between +0.0 and +"""),
                compared.toString());
    }

    @Test
    void buildServersReadIt() throws Exception {
        Against worse = Against.of("old.jsonl", articles(0), articles(8));
        CiReport report =
                new CiReport(
                        Gate.open("floors.csv"),
                        Reached.of(articles(8).values()),
                        Optional.of(worse));
        var xml =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(report.junitXml())));
        assertEquals("1", xml.getDocumentElement().getAttribute("tests"));
        assertEquals("1", xml.getDocumentElement().getAttribute("failures"));
        assertTrue(
                xml.getElementsByTagName("system-out")
                        .item(0)
                        .getTextContent()
                        .contains("  article0#1 \"q<1\": unit \"mi\", was \"km\"\n"));
        String page = report.markdown();
        assertTrue(page.contains("\n### Against old.jsonl\n"), page);
        assertTrue(page.contains("| fact f1 | 80.0 | 48.0 | -32.0 | "), page);
        assertTrue(page.contains("\n**Surely worse than before.**\n"), page);
        assertTrue(page.contains("| article0#1 | q&lt;1 | unit \"mi\", was \"km\" |"), page);
        assertTrue(
                report.githubAnnotations().startsWith("::error title=surely worse::fact F1 "),
                report.githubAnnotations());
    }

    @Test
    void whatXmlCannotHoldDoesNotBreakTheFile() throws Exception {
        List<ExpectedFigure> odd = new ArrayList<>();
        odd.add(
                new ExpectedFigure(
                        2,
                        1,
                        "5\u0001\uFFFE\uD800",
                        0,
                        5,
                        BigDecimal.ONE,
                        Optional.empty(),
                        Map.of()));
        Map<String, Alignment> none = Map.of("a\u0002", Alignment.of(odd, List.of()));
        Map<String, Alignment> some =
                Map.of("a\u0002", Alignment.of(odd, List.of(read(0, "1", "", ""))));
        CiReport report =
                new CiReport(
                        Gate.open("floors.csv"),
                        Reached.of(none.values()),
                        Optional.of(Against.of("old.jsonl", some, none)));
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(report.junitXml())));
    }
}
