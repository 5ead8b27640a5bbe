package io.gleaner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same articles elsewhere, under another name, or laid out otherwise. */
class LaidOutTest extends TypedCommands {
    private static final String NEWS =
            "published: 2025-01-10\n\nInternet users reached 1.1 billion in December 2024, up 5"
                    + " percent from a year earlier, the \u201cstatistics office\u201d said. About"
                    + " 660 million people, or 60 percent of internet users, shopped online. Sales"
                    + " in the shops fell by -3 users.";

    @Test
    void aSentenceCountsOnceHoweverItIsLaidOut() throws IOException {
        put("raw-articles/a.txt", NEWS);
        put(
                "raw-articles/b.txt",
                NEWS.replaceAll("([^\n]{50,60}) ", "$1\n").replaceAll("[\u201c\u201d]", "\""));
        put("raw-articles/c.html", "<p>" + NEWS.substring(23).replace(" ", " \n ") + "</p>");
        assertEquals(0, run(), complaints());
        assertEquals(
                List.of("1100000000,3,a#1; b#1; c#1"),
                sql(
                        "SELECT value, article_count, figures FROM series WHERE subject_key ="
                                + " 'internet user' AND role = 'level'"));
    }

    @Test
    void aRenamedArticleIsNotReadAgain() throws IOException {
        put("raw-articles/a.txt", NEWS);
        put("raw-articles/other.txt", NEWS.replace("-10", "-11"));
        assertEquals(0, run(), complaints());
        move("raw-articles/a.txt", "raw-articles/2025/=b, c.txt");
        assertEquals(0, run(), complaints());
        assertTrue(printed().startsWith("0 figures from 0 articles"), printed());
        assertTrue(printed().contains("1 unchanged, 1 renamed"), printed());
        assertFalse(Files.exists(folder.resolve("extracted/a.csv")));
        List<String> renamed = everything();
        assertTrue(renamed.stream().anyMatch(row -> row.contains("2025/=b, c#")), "" + renamed);
        String csv = text("extracted/2025/=b, c.csv");
        // as if it had never been called otherwise
        assertEquals(0, run("--out", folder.resolve("anew").toString()), complaints());
        assertEquals(text("anew/2025/=b, c.csv"), csv);
        assertEquals(everything("--db", folder.resolve("anew/gleaner.duckdb").toString()), renamed);
    }

    @Test
    void whatIsKeptIsKeptUnderAnotherNameToo() throws IOException {
        put("raw-articles/a.txt", NEWS);
        assertEquals(0, run(), complaints());
        move("raw-articles/a.txt", "raw-articles/b.txt");
        assertEquals(0, gleaner("", "run", "--keep"), complaints());
        assertTrue(printed().contains("1 renamed"), printed());
        assertEquals(
                List.of("1 without"),
                sql(
                        "SELECT run || ' ' || regexp_extract(program,"
                                + " 'without') FROM articles JOIN runs USING (run)"));
    }

    @Test
    void aRenamedArticleWhoseFiguresWereDeletedIsReadAgain() throws IOException {
        put("raw-articles/a.txt", NEWS);
        assertEquals(0, run(), complaints());
        Files.delete(folder.resolve("extracted/a.csv"));
        move("raw-articles/a.txt", "raw-articles/b.txt");
        assertEquals(0, run(), complaints());
        assertTrue(Files.exists(folder.resolve("extracted/b.csv")));
        assertEquals(List.of("b"), sql("SELECT DISTINCT article FROM figures"));
    }

    @Test
    void nobodyWaitsForLessThanNothing() {
        assertEquals(2, run("--lock-wait", "-1"));
        assertEquals("--lock-wait: \"-1\": give 0 or more seconds\n", complaints());
    }

    private void move(String from, String to) throws IOException {
        Path target = folder.resolve(to);
        Files.createDirectories(target.getParent());
        Files.move(folder.resolve(from), target);
    }

    private List<String> everything(String... store) {
        List<String> rows = new ArrayList<>();
        for (String table :
                List.of(
                        "articles",
                        "sentences",
                        "figures",
                        "choices",
                        "derived",
                        "(SELECT * EXCLUDE (finding) FROM findings)")) {
            List<String> words =
                    new ArrayList<>(
                            List.of(
                                    "sql",
                                    "--format",
                                    "csv",
                                    "SELECT COLUMNS(c -> c <> 'run') FROM "
                                            + table
                                            + " ORDER BY ALL"));
            words.addAll(List.of(store));
            assertEquals(0, gleaner("", words.toArray(String[]::new)), complaints());
            printed().lines().forEach(rows::add);
        }
        return rows;
    }
}
