package io.gleaner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code --expected FILE.csv}: what people read in many articles, in a table of their own. */
class ExpectedTableTest extends TypedCommands {
    @BeforeEach
    void articles() throws IOException {
        put("raw-articles/a.txt", "Sales were 3 million yuan in 2024.");
        put("raw-articles/in/b.txt", "Users rose 5 percent to 40,000. Costs were 7 yuan.");
    }

    private String table(String text) throws IOException {
        return put("table.csv", text).toString();
    }

    @Test
    void aRunJoinsItFieldByField() throws IOException {
        String table =
                table(
                        "unit,value,quote,article\n"
                                + "CNY,3000000,3 million yuan,a\n"
                                + "user,5,5 percent,in/b\n"
                                + "car,12,Users,in/b\n");
        assertEquals(0, run("--expected", table), complaints());
        assertEquals(
                List.of(
                        "a,match,,3 million yuan",
                        "in/b,differs,unit,5 percent",
                        "in/b,missing,,Users",
                        "in/b,unexpected,,",
                        "in/b,unexpected,,"),
                sql(
                        "SELECT article, verdict, differs, expected_quote FROM validation ORDER BY"
                                + " article, expected_id, id"));
        // changed lines are read again, the rest is not
        table(
                "unit,value,quote,article\n"
                        + "CNY,3000000,3 million yuan,a\n"
                        + "percent,5,5 percent,in/b\n");
        assertEquals(0, run("--expected", table));
        assertTrue(printed().contains("1 changed, 1 unchanged"), printed());
        assertEquals(List.of("2"), sql("SELECT count(*) FROM validation WHERE verdict = 'match'"));
    }

    @Test
    void whatItSaysOfNoArticleIsTold() throws IOException {
        String table = table("article,quote,value\nnobody,7,7\n");
        assertEquals(1, run("--expected", table));
        assertTrue(complaints().contains("\"nobody\" is no article that is read"), complaints());
    }

    @Test
    void aTableWithMistakesStopsARunBeforeItTouchesAnything() throws IOException {
        assertEquals(2, run("--expected", table("what,quote\n")));
        assertTrue(complaints().contains("table.csv:1: the header"), complaints());
        assertEquals(2, run("--expected", folder.resolve("no.csv").toString()));
    }

    @Test
    void checkScoresAgainstItAndTellsBuildServers() throws IOException {
        String table =
                table(
                        "article,quote,value,unit\na,3 million yuan,3000000,CNY\nin/b,7 yuan,7,user\n");
        Path floors = put("floors.csv", "field,metric,floor\nunit,accuracy,90\n");
        Path summary = put("summary.md", "before\n");
        assertEquals(
                3,
                gleaner(
                        "",
                        "check",
                        "--names",
                        "off",
                        "--expected",
                        table,
                        "--floors",
                        floors.toString(),
                        "--github",
                        "--summary",
                        summary.toString()),
                complaints());
        assertTrue(
                printed().contains(",line=2::unit accuracy: 50.0 is below the floor of 90\n"),
                printed());
        String page = text("summary.md");
        assertTrue(page.startsWith("before\n## Accuracy\n"), page);
        assertTrue(page.contains("| unit accuracy | 50.0 | 90 | **below** |"), page);
        assertTrue(page.contains("| found recall | 100.0 |  | |"), page);
    }
}
