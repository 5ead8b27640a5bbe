package io.gleaner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.expected.ExpectedFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code check} beside an earlier reading, on part of the articles, and by confidence. */
class CheckCommandTest extends TypedCommands {
    @BeforeEach
    void articles() throws IOException {
        StringBuilder table = new StringBuilder("article,quote,value,unit\n");
        for (String name : List.of("a", "b", "c")) {
            put(
                    "gold/" + name + ".txt",
                    "publisher: Office " + name + "\n\nSales were 3 million yuan in 2024.");
            table.append(name).append(",3 million yuan,3000000,CNY\n");
        }
        put("expected.csv", table.toString());
        put("gold/sources.csv", "name,licence,fold\na,CC0,1\nb,CC0,2\nc,CC0,1\nd,CC0,3\n");
        assertEquals(0, check("--predictions", path("old.jsonl")), complaints());
    }

    private int check(String... args) {
        return gleaner(
                "",
                Stream.concat(
                                Stream.of(
                                        "check",
                                        path("gold"),
                                        "--names",
                                        "off",
                                        "--expected",
                                        path("expected.csv")),
                                Stream.of(args))
                        .toArray(String[]::new));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void replace(String name, String what, String by) throws IOException {
        String before = text(name);
        assertTrue(before.contains(what), before);
        put(name, before.replace(what, by));
    }

    @Test
    void whatReadsAsBeforeIsNoWorse() {
        assertEquals(0, check("--against", path("old.jsonl")), complaints());
        assertTrue(
                printed()
                        .endsWith(
                                "\n\nagainst "
                                        + path("old.jsonl")
                                        + """
                                        : 3 articles
                                        became right: 0 figures, 0 whole facts
                                        became wrong: 0 figures, 0 whole facts
                                        quantity F1  +0.0, from 100.0 to 100.0; 95 % between +0.0 and +0.0
                                        fact F1      +0.0, from 100.0 to 100.0; 95 % between +0.0 and +0.0
                                        """),
                printed());
    }

    @Test
    void whatBecameRightIsListed() throws IOException {
        replace("old.jsonl", "\"unit\":\"CNY\"", "\"unit\":\"JPY\"");
        assertEquals(0, check("--against", path("old.jsonl")), complaints());
        assertTrue(
                printed()
                        .contains(
                                """
                                became right: 3 figures, 3 whole facts
                                  a#1 "3 million yuan": unit "CNY", was "JPY"
                                """),
                printed());
        assertTrue(printed().contains("fact F1      +100.0, from 0.0 to 100.0;"), printed());
    }

    @Test
    void whatIsSurelyWorseFails() throws IOException {
        // what is expected now is not what is read
        replace("expected.csv", "CNY", "JPY");
        replace("old.jsonl", "\"unit\":\"CNY\"", "\"unit\":\"JPY\"");
        assertEquals(
                3,
                check(
                        "--against",
                        path("old.jsonl"),
                        "--junit",
                        path("junit.xml"),
                        "--summary",
                        path("summary.md"),
                        "--github"));
        assertTrue(complaints().contains(": surely worse; mend what became wrong"), complaints());
        assertTrue(printed().contains("became wrong: 3 figures, 3 whole facts\n"), printed());
        assertTrue(printed().contains("::error title=surely worse::fact F1 against"), printed());
        assertTrue(text("junit.xml").contains("failures=\"1\""), text("junit.xml"));
        assertTrue(text("summary.md").contains("Surely worse than before."), text("summary.md"));
    }

    @Test
    void aReadingOfAnOlderVersionIsReadAsFarAsItGoes() throws IOException {
        put(
                "old.jsonl",
                """
                {"article":"a","id":1,"char_start":11,"char_end":25,"value":3000000,"unit":"CNY","bound":"=","colour":[1]}

                {"article":"b","id":7,"char_start":11,"char_end":25,"value":"3E+6","unit":null,"confidence":0.5}
                """);
        assertEquals(0, check("--against", path("old.jsonl")), complaints());
        assertTrue(
                printed().contains("  b#1 \"3 million yuan\": unit \"CNY\", was \"\"\n"),
                printed());
        assertFalse(printed().contains("a#1"), printed());
        // an article that it tells nothing of cannot be compared
        assertTrue(
                complaints()
                        .contains(
                                "old.jsonl: has no figure of \"c\", which is new or has changed; it"
                                        + " is left out of the comparison"),
                complaints());
    }

    @Test
    void anArticleThatHasChangedSinceIsLeftOut() throws IOException {
        put("gold/b.txt", "In 2024 sales were 3 million yuan.");
        assertEquals(0, check("--against", path("old.jsonl")), complaints());
        assertTrue(
                complaints().contains("old.jsonl:2: \"3 million yuan\" stands elsewhere in \"b\""));
        assertTrue(printed().contains("old.jsonl: 2 articles\n"), printed());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{`article`:`a`,`id`:1,`char_st | is not JSON, or cut off",
                "{`article`:`a`} {`article`:`b`} | is not JSON, or cut off",
                "[1] | is no JSON object",
                "{`id`:1} | article: is missing",
                "{`article`:`a`,`id`:`x`,`char_start`:1,`char_end`:2} | id: is missing, or no whole number",
                "{`article`:`a`,`id`:1,`char_start`:2,`char_end`:2} | char_end: \"2\" is not behind",
                "{`article`:`a`,`id`:1,`char_start`:-2,`char_end`:2} | char_start: is missing, or no",
                "{`article`:`a`,`id`:1,`char_start`:1,`char_end`:2,`value`:`1e999999999`} | value: \"1e999999999\"",
                "{`article`:`a`,`id`:1,`char_start`:1,`char_end`:2,`unit`:{}} | unit: is neither a text nor a number",
                "{`article`:`a`,`id`:1,`char_start`:1,`char_end`:2} | id: figure 1 of \"a\" stands in line 1 already",
                "{`article`:`d`,`id`:1,`char_start`:1,`char_end`:2} | article: \"d\" is not among the articles",
            })
    void aDamagedLineIsToldWithItsPlace(String line, String message) throws IOException {
        String first = text("old.jsonl").lines().findFirst().orElseThrow();
        put("old.jsonl", first + "\n\n" + line.replace('`', '"') + "\n");
        assertEquals(2, check("--against", path("old.jsonl")));
        assertTrue(complaints().contains("old.jsonl:3: " + message), complaints());
    }

    @Test
    void aFileWithoutFiguresOrNoFileAtAllIsTold() throws IOException {
        put("old.jsonl", "\n");
        assertEquals(2, check("--against", path("old.jsonl")));
        assertTrue(complaints().contains("old.jsonl: holds no figure; write it"), complaints());
        assertEquals(2, check("--against", path("none.jsonl")));
        assertTrue(complaints().contains("none.jsonl: no such file; write one with"), complaints());
    }

    @Test
    void onlyTheArticlesOfSomeFoldsAreRead() {
        assertEquals(0, check("--folds", "1,3"), complaints());
        assertTrue(printed().startsWith("articles 2, expected 2, predicted 2\n"), printed());
        assertEquals(0, check("--folds", "2", "--against", path("old.jsonl")), complaints());
        assertTrue(printed().contains("old.jsonl: 1 article\n"), printed());
        assertEquals("", complaints());
    }

    @Test
    void foldsThatAreNotThereAreTold() throws IOException {
        assertEquals(2, check("--folds", "1,7"));
        assertEquals(
                path("gold/sources.csv")
                        + ": \"7\": no article is in this fold; name some of 1, 2, 3\n",
                complaints());
        assertEquals(2, check("--folds", "3"));
        assertTrue(complaints().contains("gold: no article of these folds has"), complaints());
        assertEquals(2, check("--folds", "1", "--update"));
        assertTrue(complaints().contains("floors.csv: --update: these floors"), complaints());
        Files.delete(folder.resolve("gold/sources.csv"));
        assertEquals(2, check("--folds", "1"));
        assertEquals(
                path("gold/sources.csv")
                        + ": no such file: --folds takes the folds from it; write it, with the"
                        + " columns name and fold, or leave --folds out\n",
                complaints());
    }

    @Test
    void expectedValuesWithoutAnArticleAreToldWithinTheFoldsOnly() throws IOException {
        for (String name : List.of("a", "d", "e")) {
            put("gold/" + name + ".expected.csv", String.join(",", ExpectedFigures.HEADER) + "\n");
        }
        assertEquals(1, gleaner("", "check", path("gold"), "--names", "off", "--folds", "1,3"));
        assertTrue(complaints().contains("d.expected.csv: has no article"), complaints());
        assertFalse(complaints().contains("e.expected.csv"), complaints());
    }

    @Test
    void floorsOfTheFolderAreThoseOfAllArticles() throws IOException {
        put("gold/floors.csv", "field,metric,floor\nexpected,count,3\n");
        assertEquals(0, check("--folds", "1"), complaints());
        assertEquals(3, check("--folds", "1", "--floors", path("gold/floors.csv")));
    }

    @Test
    void aPublisherHasFloorsOfItsOwn() throws IOException {
        String floors = path("floors.csv");
        put(
                "floors.csv",
                "field,metric,floor,publisher\nfact,f1,90,office a\nfact,f1,90,Office B\n");
        assertEquals(0, check("--floors", floors), complaints());
        replace("expected.csv", "b,3 million yuan,3000000,CNY", "b,3 million yuan,3000000,JPY");
        assertEquals(3, check("--floors", floors));
        assertEquals(
                floors
                        + ":3: fact f1 of \"Office B\": 0.0 is below the floor of 90; mend what got"
                        + " worse, or lower the floor on purpose\n",
                complaints());
    }

    @Test
    void confidenceIsToldWhereAskedFor() {
        assertEquals(0, check("--confidence"), complaints());
        assertTrue(printed().contains("\n\nband        figures  confidence  right\n"), printed());
        assertTrue(printed().contains("\ncalibration error 0."), printed());
    }
}
