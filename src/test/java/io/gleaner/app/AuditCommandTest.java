package io.gleaner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gleaner audit} as it is typed, over a database and over plain files. */
class AuditCommandTest {
    private static final String RIGHT =
            "published: 2025-01-10\n\nSales rose by 2 million yuan, or 4 percent, to 52 million yuan"
                    + " in 2024.\n";
    private static final String WRONG =
            "published: 2025-01-10\n\nExports rose by 3 million euros, or 19 percent, to 63 million"
                    + " euros in 2024.\n";

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int gleaner(String... args) {
        out.reset();
        Terminal terminal = new Terminal(out, out, false);
        Session session =
                new Session(
                        terminal,
                        new ByteArrayInputStream(new byte[0]),
                        Place.of(folder, Optional.empty()));
        int code = Main.run(session, args);
        terminal.flush();
        return code;
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private void articles() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("raw-articles"));
        Files.writeString(articles.resolve("right.txt"), RIGHT);
        Files.writeString(articles.resolve("wrong.txt"), WRONG);
    }

    @Test
    void aRunFillsFindingsThatAuditAndSqlShow() throws IOException {
        articles();
        assertEquals(0, gleaner("run", "--names", "off", "--quiet"), printed());
        assertEquals(0, gleaner("audit"));
        assertTrue(printed().contains("growth against change: wrong#2 \"19 percent\""), printed());
        assertTrue(printed().contains("would have to be at most 5.9322"), printed());
        assertTrue(printed().contains("growth against change                      1            1"));
        assertTrue(printed().contains("links 4: 4 checked by arithmetic"), printed());
        assertEquals(3, gleaner("audit", "--fail-on", "contradicts"));
        assertEquals(0, gleaner("audit", "--fail-on", "contradicts", "--article", "right"));
        assertEquals(0, gleaner("sql", "--format", "csv", "SELECT relation FROM contradictions"));
        assertEquals("relation\ngrowth against change\n", printed());
        assertEquals(
                0,
                gleaner(
                        "sql",
                        "--format",
                        "csv",
                        "SELECT role, unit, period, low, high, status, how FROM implied"
                                + " WHERE article = 'right' ORDER BY how"));
        assertTrue(
                printed().contains("previous,CNY,,49000000,51000000,derived,level - change")
                        || printed().contains("49000000,51000000,derived,level - change"),
                printed());
    }

    @Test
    void thePartOfAShareIsReckonedWhereItsWholeIsCounted() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("raw-articles"));
        Files.writeString(
                articles.resolve("a.txt"),
                "Internet users in Norway numbered 5 million in 2024. In 2024, 40 percent of"
                        + " internet users in Norway watched films.\n");
        assertEquals(0, gleaner("run", "--names", "off", "--quiet"), printed());
        String query = "SELECT role, unit, period, low, high, how FROM implied";
        assertEquals(0, gleaner("sql", "--format", "csv", query));
        assertEquals(
                "role,unit,period,low,high,how\npart,user,2024,1777500,2227500,share x whole\n",
                printed());
    }

    @Test
    void whatIsImpliedTellsWhereAllItsFiguresTookTheirTime() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("raw-articles"));
        Files.writeString(
                articles.resolve("a.txt"),
                "published: 2024-03-05\n\nIn February 2024 the survey took place. There were 5 million"
                        + " internet users in Norway. In February 2024, 40 percent of"
                        + " internet users in Norway watched films.\n");
        assertEquals(0, gleaner("run", "--names", "off", "--quiet"), printed());
        String query = "SELECT figures, period, period_from FROM implied";
        assertEquals(0, gleaner("sql", "--format", "csv", query));
        assertEquals("figures,period,period_from\n2; 1,2024-02,context\n", printed());
    }

    @Test
    void whatIsMendedContradictsNoMore() throws IOException {
        articles();
        gleaner("run", "--names", "off", "--quiet");
        Files.writeString(
                folder.resolve("raw-articles/wrong.txt"), WRONG.replace("19 percent", "5 percent"));
        gleaner("run", "--names", "off", "--quiet");
        assertEquals(0, gleaner("audit", "--fail-on", "contradicts"), printed());
    }

    @Test
    void plainFilesAreAuditedWithoutADatabase() throws IOException {
        articles();
        Path wrong = folder.resolve("raw-articles/wrong.txt");
        assertEquals(
                3,
                gleaner("audit", wrong.toString(), "--names", "off", "--fail-on", "contradicts"));
        assertEquals(0, gleaner("audit", wrong.toString(), "--names", "off", "--format", "csv"));
        assertTrue(printed().startsWith("relation,verdict,figures,stated,implied,mend,message\n"));
    }

    @Test
    void whatIsNotThereIsToldAndNothingElse() {
        assertEquals(1, gleaner("audit", "nosuch.txt", "--names", "off"));
        assertEquals("nosuch.txt: there is no such file or folder; check its name\n", printed());
    }
}
