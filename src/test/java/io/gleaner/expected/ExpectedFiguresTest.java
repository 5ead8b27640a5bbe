package io.gleaner.expected;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectedFiguresTest {
    private static final String HEADER = String.join(",", ExpectedFigures.HEADER) + "\n";
    private static final String TEXT = "Exports 😀 rose 5% to $3.5 billion, after 5% in May.";

    private static ExpectedFigures parse(String rows) {
        return ExpectedFigures.parse("a.expected.csv", HEADER + rows, TEXT);
    }

    private static List<String> problems(String rows) {
        return parse(rows).problems().stream().map(Object::toString).toList();
    }

    @Test
    void readsARowAndFindsItsPlaceInCodePoints() {
        ExpectedFigures read =
                parse("1,$3.5 billion,1,3500000000,,=,USD|,level,,,exports,,2024-06,2023-06|,\n");
        assertEquals(List.of(), read.problems());
        ExpectedFigure figure = read.figures().get(0);
        assertEquals(2, figure.line());
        assertEquals(new BigDecimal("3500000000"), figure.value());
        assertEquals(Optional.empty(), figure.high());
        assertEquals(TEXT.codePointCount(0, TEXT.indexOf('$')), figure.charStart());
        assertEquals(figure.charStart() + 12, figure.charEnd());
        assertTrue(figure.asksFor(Field.PERIOD));
        assertEquals(false, figure.asksFor(Field.UNIT));
    }

    @Test
    void occurrenceCountsPlacesOfTheQuote() {
        ExpectedFigures read = parse("1,5%,2,5,,=,percent,growth,up,,exports,,,,\n");
        assertEquals(
                TEXT.codePointCount(0, TEXT.lastIndexOf("5%")), read.figures().get(0).charStart());
    }

    @Test
    void quotesAndLineEndsFollowRfc4180() {
        String text = "He said \"1,200\"\nand more";
        ExpectedFigures read =
                ExpectedFigures.parse(
                        "a.csv",
                        "\uFEFF"
                                + String.join(",", ExpectedFigures.HEADER)
                                + "\r\n1,\"\"\"1,200\"\"\",1,1200,,=,,level,,,,,,,\r\n",
                        text);
        assertEquals(List.of(), read.problems());
        assertEquals(8, read.figures().get(0).charStart());
    }

    @Test
    void everyMistakeIsToldWithItsLine() {
        List<String> told =
                problems(
                        "1,6%,1,6,,=,percent,growth,up,,exports,,,,\n"
                                + "2,5%,3,5,,=,percent,growth,up,,exports,,,,\n"
                                + "3,5%,1,five,,=,percent,growth,up,,exports,,,,\n"
                                + "4,5%,1,5,1e3,=,percent,growth,up,,exports,,,,\n"
                                + "5,5%,1,5,,!,percent,raise,sideways,,exports,,2024-13,,\n"
                                + "6,5%,2,5,,=,percent,growth,up,9,exports,,,,\n"
                                + "6,$3.5,1,3.5,,=,USD,level,,6,exports,,,,\n"
                                + "7,5%,1,5\n");
        assertEquals(
                List.of(
                        "a.expected.csv:2: quote: \"6%\" is not in the article; quote its words to"
                                + " the letter",
                        "a.expected.csv:3: quote: \"5%\" stands only 2 times in the article; mend"
                                + " the occurrence",
                        "a.expected.csv:4: value: \"five\" is not a plain decimal; write it in"
                                + " digits, like 15520000 or -1.7",
                        "a.expected.csv:5: high: \"1e3\" is not a plain decimal; write it in"
                                + " digits, like 15520000 or -1.7",
                        "a.expected.csv:6: bound: \"!\" is not one of = ~ > >= < <=",
                        "a.expected.csv:6: role: \"raise\" is not a role such as level or growth",
                        "a.expected.csv:6: direction: \"sideways\" is not up, down or flat",
                        "a.expected.csv:6: period: \"2024-13\" is not a time such as 2024-12",
                        "a.expected.csv:7: about: \"9\" is the id of no row of this file",
                        "a.expected.csv:8: id: \"6\" is taken by line 7; number on",
                        "a.expected.csv:8: about: \"6\" is the row itself; name another",
                        "a.expected.csv:9: has 4 cells where the header has 15; put cells that"
                                + " hold a comma into double quotes"),
                told);
    }

    @Test
    void goodRowsBesideBadOnesAreKept() {
        ExpectedFigures read =
                parse(
                        "1,6%,1,6,,=,percent,growth,up,,exports,,,,\n"
                                + "2,5%,1,5,,=,percent,growth,up,,exports,,,,\n");
        assertEquals(1, read.figures().size());
        assertEquals(1, read.problems().size());
    }

    @Test
    void anUnknownColumnIsTold() {
        ExpectedFigures read = ExpectedFigures.parse("a.csv", "id,quote,colour\n", "");
        assertTrue(read.problems().get(0).toString().startsWith("a.csv:1: "), read.toString());
        assertTrue(read.problems().get(0).toString().contains("colour"), read.toString());
    }

    @Test
    void aFileThatIsNotUtf8IsTold(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("a.expected.csv");
        Files.write(file, "id,quote\n1,£3\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                List.of(file + ": is not UTF-8; save it as UTF-8"),
                ExpectedFigures.read(file, "").problems().stream().map(Object::toString).toList());
    }

    @Test
    void oneTableMayTellOfManyArticles() {
        ExpectedTable table =
                ExpectedTable.parse(
                        "all.csv",
                        "article,"
                                + HEADER
                                + "a,1,5%,1,5,,=,percent,growth,up,,exports,,,,\n"
                                + "b/c,1,7,1,7,,=,,level,,,jobs,,,,\n"
                                + "a,2,6%,1,6,,=,percent,growth,up,1,exports,,,,\n");
        assertEquals(List.of(), table.problems());
        assertEquals(List.of("a", "b/c"), List.copyOf(table.articles()));
        assertEquals(1, table.of("b/c", "7 jobs").figures().size());
        ExpectedFigures a = table.of("a", TEXT);
        assertEquals(List.of(1), a.figures().stream().map(ExpectedFigure::id).toList());
        assertEquals(
                List.of(
                        "all.csv:4: quote: \"6%\" is not in the article; quote its words to the"
                                + " letter"),
                a.problems().stream().map(Object::toString).toList());
        assertEquals(List.of(), table.of("none", "").figures());
    }

    @Test
    void aTableMayLackWhatItDoesNotCompare() {
        ExpectedTable table =
                ExpectedTable.parse(
                        "mine.csv", "value,unit,article,quote\n5,percent,a,5%\n7,user,a,7%\n");
        assertEquals(List.of(), table.problems());
        List<ExpectedFigure> figures = table.of("a", "5% of it").figures();
        assertEquals(List.of(1), figures.stream().map(ExpectedFigure::id).toList());
        assertTrue(figures.get(0).agrees(Field.UNIT, "percent"));
        assertFalse(figures.get(0).agrees(Field.UNIT, "user"));
        assertTrue(figures.get(0).agrees(Field.SUBJECT, "anything"));
        assertEquals(
                List.of(
                        "other.csv:1: the header has the unknown column \"what\" and lacks the"
                                + " column \"value\"; it can have \"article,"
                                + String.join(",", ExpectedFigures.HEADER)
                                + "\""),
                ExpectedTable.parse("other.csv", "article,quote,what\na,5%,x\n").problems().stream()
                        .map(Object::toString)
                        .toList());
    }
}
