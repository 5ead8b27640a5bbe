package io.gleaner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as they are typed: what they print, what they write, how they end. */
class CommandLineTest extends TypedCommands {
    private List<String> extracted() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("extracted"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.resolve("extracted").relativize(file).toString())
                    .filter(name -> !name.startsWith(".") && !name.startsWith("gleaner.parquet"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void runWritesAndASecondRunDoesNothing() throws IOException {
        put("raw-articles/a.txt", "Sales rose 5 percent to 3 million yuan in 2024.");
        put(
                "raw-articles/2024/b.html",
                "<p>Sales fell by 2 million yuan in 2023, the ministry of trade said.</p>");
        assertEquals(0, run(), complaints());
        assertTrue(printed().contains("from 2 articles"), printed());
        assertEquals(
                List.of("2024/b.csv", "a.csv", "gleaner.duckdb", "report.html", "run_results.json"),
                extracted());
        assertEquals(0, run());
        assertTrue(printed().startsWith("nothing new: 2 articles"), printed());
    }

    @Test
    void anEmptyFolderGivesAnEmptyDatabase() throws IOException {
        Files.createDirectories(folder.resolve("raw-articles"));
        assertEquals(0, run(), complaints());
        assertEquals(0, run(), complaints());
        assertEquals(0, gleaner("", "sql", "SELECT count(*) FROM figures"));
    }

    @Test
    void runReadsWhatIsNewAndForgetsWhatIsGone() throws IOException {
        put("raw-articles/a.txt", "Sales were 3 million yuan.");
        Path b = put("raw-articles/b.txt", "Sales were 4 million yuan.");
        assertEquals(0, run());
        put("raw-articles/a.txt", "Sales were 5 million yuan.");
        put("raw-articles/c.txt", "Sales were 6 million yuan.");
        Files.delete(b);
        assertEquals(0, run());
        assertTrue(printed().contains("1 new, 1 changed, 1 removed"), printed());
        assertFalse(extracted().contains("b.csv"));
        Files.delete(folder.resolve("extracted/c.csv"));
        assertEquals(0, run());
        assertTrue(printed().contains("1 changed, 1 unchanged"), printed());
        assertTrue(extracted().contains("c.csv"));
        Files.move(folder.resolve("raw-articles/c.txt"), folder.resolve("raw-articles/d.txt"));
        assertEquals(0, run());
        assertTrue(printed().contains("1 unchanged, 1 renamed"), printed());
        assertTrue(extracted().contains("d.csv") && !extracted().contains("c.csv"));
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsDone() throws IOException {
        put("raw-articles/good.txt", "Sales were 3 million yuan.");
        put("raw-articles/empty.txt", "");
        put("raw-articles/paper.pdf", "%PDF-1.7");
        put("raw-articles/paper2.txt", "%PDF-1.7");
        for (int i = 0; i < 2; i++) {
            assertEquals(1, run());
            assertTrue(
                    complaints()
                            .contains(
                                    "raw-articles/empty.txt: is empty; there is nothing to read in it\n"),
                    complaints());
            assertTrue(
                    complaints().contains("paper.pdf: is of no kind that is read"), complaints());
            assertTrue(complaints().contains("paper2.txt: is a PDF document"), complaints());
            assertTrue(extracted().contains("good.csv"));
        }
        assertTrue(printed().startsWith("nothing new: 1 article "), printed());
        assertEquals(1, run("no-such-folder"));
        assertEquals(
                "no-such-folder: there is no such file or folder; check its name\n", complaints());
        put("raw-articles/empty.txt", "Sales were 4 million yuan.");
        assertEquals(1, run());
        assertFalse(complaints().contains("empty.txt"), complaints());
    }

    @Test
    void twoFoldersOfOneDatabaseMayNotShareAnId() throws IOException {
        put("one/a.txt", "Sales were 3 million yuan.");
        put("two/a.txt", "Sales were 4 million yuan.");
        put("two/b.txt", "Sales were 5 million yuan.");
        assertEquals(0, run(folder.resolve("one").toString()));
        assertEquals(1, run(folder.resolve("two").toString()));
        assertTrue(complaints().contains("has the same id as \"one/a.txt\""), complaints());
        assertEquals(
                0,
                gleaner(
                        "",
                        "sql",
                        "SELECT article FROM articles WHERE removed_run IS NULL ORDER BY ALL",
                        "--format",
                        "csv"));
        assertEquals("article\na\nb\n", printed());
    }

    @Test
    void howAnArticleWritesItsNumbersIsKept() throws IOException {
        put("one/a.txt", "Sales were 3,5 million euros, and costs 1.234,5 million.");
        put("one/b.txt", "Sales were 3.5 million euros.");
        assertEquals(0, run(folder.resolve("one").toString()));
        assertEquals(
                0,
                gleaner(
                        "",
                        "sql",
                        "SELECT article, number_format FROM articles ORDER BY ALL",
                        "--format",
                        "csv"));
        assertEquals("article,number_format\na,comma\nb,point\n", printed());
    }

    @Test
    void extractPrintsFiguresInEachFormat() {
        String text = "Sales rose 5 percent to 3 million yuan in 2024.";
        assertEquals(0, gleaner(text, "extract", "--names", "off"));
        assertEquals(0, gleaner(text, "extract", "-", "--names", "off", "--format", "csv"));
        assertTrue(
                printed().startsWith("article,id,sentence,char_start,char_end,quote,value,"),
                printed());
        assertEquals(
                0,
                gleaner(
                        text,
                        "extract",
                        "--names",
                        "off",
                        "--format",
                        "jsonl",
                        "--published",
                        "2025-01-02"));
        assertEquals(
                0,
                gleaner(
                        "\uFEFF" + text + "\n\n" + text + "\n",
                        "extract",
                        "--lines",
                        "--names",
                        "off"));
    }

    @Test
    void aQueryMayBeginWithARemark() throws IOException {
        put("raw-articles/a.txt", "Sales were 3 million yuan.");
        assertEquals(0, run());
        String query = "-- which articles\nSELECT article FROM articles";
        assertEquals(0, gleaner("", "sql", query, "--format", "csv"), complaints());
        assertEquals("article\na\n", printed());
        assertEquals(0, gleaner("", "sql", "--format=csv", "--all\n" + query), complaints());
        assertEquals("article\na\n", printed());
        assertEquals(0, gleaner("", "sql", "--format", "csv", "--", query), complaints());
        assertEquals("article\na\n", printed());
        assertEquals(0, gleaner("", "sql", "--json", "--", "SELECT 1"), complaints());
        assertEquals(2, gleaner("", "sql", "--fromat", "csv", "SELECT 1"));
        assertTrue(complaints().contains("--fromat"), complaints());
    }

    @Test
    void theDatabaseIsAskedAndFencedIn() throws IOException {
        assertEquals(4, gleaner("", "sql", "SELECT 1"));
        put("raw-articles/a.txt", "Sales were 3 million yuan.");
        assertEquals(0, run());
        assertEquals(0, gleaner("", "sql", "SELECT article, path FROM articles"));
        assertEquals(
                "article  path\n-------  ------------------\na        raw-articles/a.txt\n(1 row)\n",
                printed());
        assertEquals(
                2,
                gleaner(
                        "",
                        "sql",
                        "SELECT * FROM read_text('" + folder.resolve("raw-articles/a.txt") + "')"));
        assertEquals(2, gleaner("", "sql", "SELEKT"));
        put("extracted/gleaner.duckdb", "not ours");
        assertEquals(4, run());
        assertEquals("not ours", Files.readString(folder.resolve("extracted/gleaner.duckdb")));
    }

    @Test
    void checkComparesAFolderWithWhatPeopleRead() throws IOException {
        put("gold/a.txt", "Sales were 3 million yuan in 2024.");
        put(
                "gold/a.expected.csv",
                "id,quote,occurrence,value,high,bound,unit,role,direction,about,subject,share_of,period,base_period,source\n"
                        + "1,3 million yuan,1,3000000,,=,CNY,level,,,Sales,,2024,,\n");
        put("gold/articles.csv", "name,published,title,publisher\na,2025-01-02,,\n");
        String gold = folder.resolve("gold").toString();
        Path predictions = folder.resolve("p.jsonl");
        assertEquals(
                0,
                gleaner(
                        "",
                        "check",
                        gold,
                        "--names",
                        "off",
                        "--predictions",
                        predictions.toString()),
                complaints());
        assertTrue(printed().startsWith("articles 1, expected 1, "), printed());
        assertTrue(Files.exists(predictions));
        Path floors = put("floors.csv", "field,metric,floor\nexpected,count,2\n");
        Path junit = folder.resolve("junit.xml");
        assertEquals(
                3,
                gleaner(
                        "",
                        "check",
                        gold,
                        "--names",
                        "off",
                        "--floors",
                        floors.toString(),
                        "--junit",
                        junit.toString()));
        assertTrue(
                complaints().contains("floors.csv:2: expected count: 1 is below the floor of 2"),
                complaints());
        assertTrue(Files.readString(junit).contains("failures=\"1\""));
        assertEquals(
                2, gleaner("", "check", folder.resolve("nothing").toString(), "--names", "off"));
    }

    @Test
    void checkTellsWhichArticlesItCannotCompare() throws IOException {
        put("gold/a.txt", "Sales were 3 million yuan in 2024.");
        put("gold/a.html", "<p>Sales were 3 million yuan in 2024.");
        put("gold/b.txt", "Costs were 2 million yuan in 2024.");
        String header =
                "id,quote,occurrence,value,high,bound,unit,role,direction,about,subject,share_of,period,base_period,source\n";
        put("gold/a.expected.csv", header);
        put("gold/b.expected.csv", header);
        put("gold/c.expected.csv", header);
        String gold = folder.resolve("gold").toString();
        assertEquals(1, gleaner("", "check", gold, "--names", "off"), printed());
        assertTrue(
                complaints().contains("a.txt: has the same id as \"a.html\"; rename one of them"),
                complaints());
        assertTrue(
                complaints().contains("c.expected.csv: has no article beside it that is read"),
                complaints());
        assertFalse(complaints().contains("b.expected.csv"), complaints());
    }

    @Test
    void figuresLeaveForOtherPrograms() throws IOException {
        put("raw-articles/a.txt", "Sales were 3 million yuan.");
        assertEquals(0, run());
        assertEquals(0, gleaner("", "export"));
        assertTrue(printed().startsWith("article,id,"), printed());
        Path lines = folder.resolve("figures.jsonl");
        assertEquals(0, gleaner("", "export", "--format", "jsonl", lines.toString()));
        assertTrue(Files.readString(lines).startsWith("{"), Files.readString(lines));
        assertEquals(2, gleaner("", "export", "--format", "parquet"));
        assertEquals(2, gleaner("", "export", "--format", "parquet", folder.toString()));
        for (int i = 0; i < 2; i++) {
            String parquet = folder.resolve("p").toString();
            assertEquals(0, gleaner("", "export", "--format", "parquet", parquet), complaints());
        }
        assertTrue(Files.exists(folder.resolve("raw-articles/a.txt")));
    }

    @Test
    void aDraftOfExpectedValuesIsWrittenOnce() throws IOException {
        Path article = put("a.txt", "Sales were 3 million yuan.");
        assertEquals(0, gleaner("", "expect", article.toString(), "--names", "off"));
        assertTrue(Files.readString(folder.resolve("a.expected.csv")).contains("3 million yuan"));
        assertEquals(2, gleaner("", "expect", article.toString(), "--names", "off"));
        assertEquals(
                1, gleaner("", "expect", folder.resolve("b.txt").toString(), "--names", "off"));
    }

    @Test
    void anArticleMayBeNamedByItsId() throws IOException {
        put("raw-articles/2024/a.txt", "Sales were 3 million yuan.");
        assertEquals(0, gleaner("", "expect", "2024/a", "--names", "off"), complaints());
        assertTrue(text("raw-articles/2024/a.expected.csv").contains("3 million yuan"));
        assertEquals(1, gleaner("", "expect", "2024/b", "--names", "off"));
        assertTrue(complaints().contains("no article of this id in "), complaints());
    }

    @Test
    void explainShowsEveryRung() {
        assertEquals(
                0,
                gleaner("", "explain", "--names", "off", "Sales rose to 3 million yuan in 2024."));
        assertTrue(printed().contains("tokens      Sales/"), printed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run", "extract", "check", "explain", "sql", "report", "rules", "expect", "export"
            })
    void everyCommandTeachesItself(String command) {
        assertEquals(0, gleaner("", command, "--help"));
        assertTrue(printed().contains("Usage: gleaner " + command), printed());
        assertTrue(printed().contains("Example"), printed());
    }

    @Test
    void controlCharactersFromNamesDoNotReachTheTerminal() throws IOException {
        put("raw-articles/a\u001B[31m.pdf", "x");
        assertEquals(0, run());
        assertFalse(complaints().contains("\u001B"), complaints());
    }
}
