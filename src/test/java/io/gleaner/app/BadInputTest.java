package io.gleaner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.rules.RuleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of articles, expected values, rules and words that are wrong. */
class BadInputTest extends TypedCommands {
    @Test
    void anExpectedRowThatIsWrongIsToldWithItsLine() throws IOException {
        put("raw-articles/a.txt", "Sales were 3 million yuan.");
        put(
                "raw-articles/a.expected.csv",
                "id,quote,occurrence,value,high,bound,unit,role,direction,about,subject,share_of,period,base_period,source\n"
                        + "1,4 million yuan,1,4000000,,=,CNY,level,,,Sales,,,,\n");
        assertEquals(1, run());
        assertTrue(
                complaints()
                        .contains(
                                "a.expected.csv:2: quote: \"4 million yuan\" is not in the article"),
                complaints());
        assertTrue(Files.exists(folder.resolve("extracted/a.csv")));
        assertEquals(1, run(), "told again until somebody mends it");
        assertTrue(complaints().contains("a.expected.csv:2: "), complaints());
        Files.delete(folder.resolve("raw-articles/a.expected.csv"));
        assertEquals(0, run());
        assertEquals(0, run());
        assertTrue(printed().startsWith("nothing new"), printed());
    }

    @Test
    void aFileOfAnotherKindIsToldAndFailsNoRunUnlessStrict() throws IOException {
        put("raw-articles/a.txt", "Sales were 3 million yuan.");
        put("raw-articles/table.pdf", "%PDF-1.7");
        for (int i = 0; i < 2; i++) {
            assertEquals(0, run());
            assertTrue(complaints().contains("table.pdf: is of no kind that is read"));
            assertEquals(List.of("table.pdf"), sql("SELECT path FROM problems"));
        }
        assertEquals(1, run("--strict"));
        Files.delete(folder.resolve("raw-articles/table.pdf"));
        assertEquals(0, run("--strict"));
        assertEquals(List.of("0"), sql("SELECT count(*) FROM problems"));
    }

    @Test
    void anOddHeaderIsToldWithItsLineAndTheArticleIsRead() throws IOException {
        String text = "title: Sales\nauthor: B\n\nSales were 3 million yuan.";
        Path article = put("raw-articles/a.txt", text);
        put("raw-articles/b.txt", "title: Sales\nSales: 3 million yuan.");
        assertEquals(0, run());
        assertTrue(complaints().contains("a.txt:2: \"author\" is nothing"), complaints());
        assertTrue(complaints().contains("b.txt:2: no empty line"), complaints());
        assertEquals(
                List.of("Sales,Sales were 3 million yuan.", "Sales,Sales: 3 million yuan."),
                sql("SELECT title, text FROM articles ORDER BY article"));
        assertEquals(0, gleaner("", "extract", "--names", "off", article.toString()));
        assertTrue(complaints().contains("a.txt:2: \"author\" is nothing"), complaints());
        assertEquals(0, gleaner(text, "extract", "--names", "off", "-"));
        assertTrue(complaints().contains("standard input:2: \"author\" is nothing"), complaints());
    }

    @Test
    void twoArticlesOfOneNameAreToldApart() throws IOException {
        Path one = put("one/a.txt", "Sales were 3 million yuan.");
        Path two = put("two/a.txt", "Sales were 4 million yuan.");
        assertEquals(1, run(one.toString(), two.toString()));
        assertEquals(
                one
                        + ": has the same id as \""
                        + two
                        + "\"; rename one of them\n"
                        + two
                        + ": has the same id as \""
                        + one
                        + "\"; rename one of them\n",
                complaints());
    }

    @Test
    void aMissingInputIsToldWhereverItIsSaidToBe() throws IOException {
        put("raw-articles/a.txt", "Sales were 3 million yuan.");
        String elsewhere = folder.resolve("elsewhere/b.txt").toString();
        for (String missing : List.of("b.txt", "../b.txt", elsewhere)) {
            assertEquals(1, run(folder.resolve("raw-articles").toString(), missing));
            assertEquals(
                    missing + ": there is no such file or folder; check its name\n", complaints());
        }
        assertTrue(Files.exists(folder.resolve("extracted/a.csv")));
    }

    @Test
    void aMissingInputThatIsCalledLikeAnArticleDoesNotReplaceIt() throws IOException {
        put("raw-articles/a.txt", "Sales were 3 million yuan.");
        assertEquals(0, run());
        for (int i = 0; i < 2; i++) {
            assertEquals(1, run("a"));
            assertEquals("a: there is no such file or folder; check its name\n", complaints());
            assertEquals(1, run(folder.resolve("raw-articles").toString(), "a"));
            assertTrue(Files.exists(folder.resolve("extracted/a.csv")));
            assertEquals(0, gleaner("", "sql", "SELECT article, path FROM articles"));
            assertTrue(printed().contains("a        raw-articles/a.txt"), printed());
        }
        assertEquals(0, run());
        assertEquals(0, gleaner("", "sql", "SELECT count(*) AS n FROM figures"));
        assertTrue(printed().startsWith("n\n-\n1\n"), printed());
    }

    @Test
    void extractSaysWhyItCannotRead() throws IOException {
        assertEquals(1, gleaner("", "extract", "missing.txt", "--names", "off"));
        assertEquals("missing.txt: there is no such file; check its name\n", complaints());
        assertEquals(1, gleaner(" \n", "extract", "--names", "off"));
        assertEquals("standard input: is empty; there is nothing to read in it\n", complaints());
        assertEquals(2, gleaner("", "extract", folder.toString(), "--names", "off"));
        assertEquals(0, gleaner("No figure here.", "extract", "--names", "off"));
        assertEquals("", printed());
    }

    @Test
    void wrongUsageIsExplainedInOneLine() {
        assertEquals(2, gleaner("", "extract", "--published", "soon"));
        assertEquals(
                "gleaner: Invalid value for option '--published': \"soon\" is no day; write it"
                        + " like 2025-01-17; see: gleaner extract --help\n",
                complaints());
        assertEquals(2, gleaner("", "harvest"));
        assertEquals(
                "gleaner: \"harvest\": no such command; see: gleaner --help\n",
                complaints().lines().findFirst().orElse("") + "\n");
        assertEquals(2, gleaner("", "explain", "Sales", "rose"));
        assertEquals(
                "gleaner: \"rose\": one thing too many; see: gleaner explain --help\n",
                complaints());
        assertEquals(2, gleaner("", "run", "--jobs", "0"));
        assertEquals(2, gleaner("", "extract", "--rules", "no-such-folder", "--names", "off"));
        assertTrue(complaints().startsWith("no-such-folder: no such folder"), complaints());
    }

    @Test
    void badRulesStopARunBeforeItTouchesAnything() throws IOException {
        put("raw-articles/a.txt", "Sales were 3 million yuan.");
        put("my-rules/quantity/units.csv", "no,such,header\n");
        assertEquals(2, run("--rules", folder.resolve("my-rules").toString()));
        assertTrue(complaints().contains("my-rules/quantity/units.csv:1: "), complaints());
        assertTrue(complaints().lines().count() > 2, complaints());
        assertFalse(Files.exists(folder.resolve("extracted/a.csv")));
        assertFalse(Files.exists(folder.resolve("extracted/gleaner.duckdb")));
        assertEquals(2, gleaner("", "rules", "--rules", folder.resolve("my-rules").toString()));
    }

    @Test
    void theExamplesOfGoodTablesAreRunBesideBadOnes() throws IOException {
        Path rules = folder.resolve("my-rules");
        RuleFiles own = RuleFiles.bundled();
        for (String name : own.names()) {
            put("my-rules/" + name, own.text(name));
        }
        put("my-rules/cue/changes.csv", "kind,direction\n");
        put(
                "my-rules/time/words.csv",
                own.text("time/words.csv")
                        .replace("[January 2014],2014-01", "[January 2014],2014-03"));
        assertEquals(2, gleaner("", "rules", "--rules", rules.toString()));
        assertTrue(complaints().contains("cue/changes.csv:1: the header lacks"), complaints());
        assertTrue(complaints().contains("reads 2014-01, not 2014-03"), complaints());
        assertTrue(complaints().contains("rules: 2 mistakes"), complaints());
        assertTrue(complaints().contains("check with: gleaner rules --rules " + rules));
    }

    @Test
    void aWrongExampleStopsARun() throws IOException {
        put("raw-articles/a.txt", "Sales were 3 million yuan.");
        RuleFiles own = RuleFiles.bundled();
        for (String name : own.names()) {
            put("my-rules/" + name, own.text(name));
        }
        String rules = folder.resolve("my-rules").toString();
        put("my-rules/time/words.csv", own.text("time/words.csv") + "# mine\n");
        assertEquals(0, run("--rules", rules), complaints());
        put(
                "my-rules/time/words.csv",
                own.text("time/words.csv")
                        .replace("[January 2014],2014-01", "[January 2014],2014-03"));
        assertEquals(2, run("--rules", rules));
        assertTrue(complaints().contains("reads 2014-01, not 2014-03"), complaints());
    }
}
