package io.gleaner.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.rules.RuleFiles;
import io.gleaner.text.Article;
import io.gleaner.tokens.Models;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that nobody would write: noise, tables without words, sentences without an end. */
class HostileTextTest {
    private static final int LONG = 100_000;

    /** Only what takes time without end is too slow here; how fast it is, the benchmark tells. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Knowledge KNOWLEDGE =
            Knowledge.load(RuleFiles.bundled(), Models.withoutNames());

    private final Gleaner gleaner = new Gleaner(KNOWLEDGE);

    private static String repeated(String part, int length) {
        return part.repeat(length / part.length() + 1);
    }

    private static void assertWhole(Reading reading) {
        String text = reading.article().text();
        for (Figure figure : reading.figures()) {
            Evidence at = figure.evidence();
            assertEquals(
                    at.quote(),
                    text.substring(
                            text.offsetByCodePoints(0, at.charStart()),
                            text.offsetByCodePoints(0, at.charEnd())));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                ",",
                " ",
                "(",
                ")",
                "[",
                "\"",
                "'",
                "-",
                ".",
                "$",
                "%",
                "/",
                "a",
                "A",
                "1,",
                "1-",
                "1/",
                "a.",
                "(1) ",
                "1:",
                "# ",
                "| ",
                "\n",
                "\r\n",
                "million ",
                "March ",
                "2024 ",
                "year earlier ",
                "and ",
                "\u00a0",
                "\uD83D\uDE00",
                "\u0301"
            })
    void noiseIsReadInTime(String noise) {
        String text = "Sales rose to 5 million. " + repeated(noise, LONG) + " 7 users.";
        assertTimeoutPreemptively(
                PATIENCE, () -> assertWhole(gleaner.read(Article.of("noise", text))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1\n",
                "5% ",
                "1. ",
                "$1 ",
                "1 000 ",
                "from 5 to 6 in 2024 ",
                "5 and ",
                "half a "
            })
    void figuresWithoutEndAreReadInTime(String figures) {
        String text = repeated(figures, LONG / 5);
        assertTimeoutPreemptively(
                PATIENCE, () -> assertWhole(gleaner.read(Article.of("figures", text))));
    }

    @Test
    void aSentenceThatNeverEndsIsBrokenOffAtItsCommas() {
        String one = "sales in the largest of all cities rose by 12 percent to 3 million yuan, ";
        Reading reading = gleaner.read(Article.of("endless", one.repeat(500)));
        assertEquals(1000, reading.figures().size());
        reading.sentences().stream()
                .limit(reading.sentences().size() - 1L)
                .forEach(sentence -> assertTrue(sentence.text().endsWith(","), sentence.text()));
        assertEquals(
                Collections.nCopies(500, "12 percent"),
                reading.figures().stream()
                        .map(f -> f.evidence().quote())
                        .filter(q -> q.endsWith("percent"))
                        .toList());
    }

    @Test
    void noNumberIsPartedWhereALongTextIsCut() {
        String text = "123456789 ".repeat(2_000);
        gleaner.read(Article.of("numbers", text))
                .figures()
                .forEach(figure -> assertTrue(figure.evidence().quote().startsWith("123456789")));
    }

    @Test
    void anArticleAsLongAsALibraryReadsAsItsBeginningDoes() {
        String paragraph = "Profit rose 5 percent to $12 million in 2024. Rents fell.\n\n";
        Reading few = gleaner.read(Article.of("a", paragraph.repeat(3)));
        Reading many = gleaner.read(Article.of("a", paragraph.repeat(2_000)));
        assertEquals(
                few.figures().stream().map(Figure::toString).limit(4).toList(),
                many.figures().stream().map(Figure::toString).limit(4).toList());
        assertEquals(4_000, many.figures().size());
        assertEquals(4_000, many.sentences().size());
    }

    @Test
    void figuresAreHandedOverAsTheyAreRead() {
        Article article =
                Article.of("a", "Rents fell by 3 percent in 2024. Rates rose. ".repeat(15_000));
        List<Figure> seen = new ArrayList<>();
        // told at every story, so that it tells how far the reading is
        int[] reached = {0};
        int[] first = {0};
        new Gleaner(KNOWLEDGE, nanos -> reached[0]++)
                .read(
                        article,
                        figure -> {
                            first[0] = seen.isEmpty() ? reached[0] : first[0];
                            seen.add(figure);
                        });
        assertEquals(gleaner.glean(article), seen);
        assertEquals(15_000, seen.size());
        assertTrue(
                first[0] < reached[0] / 2, "the first came at " + first[0] + " of " + reached[0]);
    }

    @Test
    void manyFiguresTakeNoMoreRoomThanTheirText() {
        String line = "Profit rose 5 percent to $12 million in 2024. ".repeat(5_000);
        AtomicLong most = new AtomicLong();
        int[] figures = {0};
        gleaner.read(
                Article.of("a", line),
                figure -> {
                    if (++figures[0] % 2_500 == 0) {
                        most.accumulateAndGet(used(), Math::max);
                    }
                });
        assertEquals(10_000, figures[0]);
        long first = most.getAndSet(0);
        gleaner.read(
                Article.of("a", line + line + line + line),
                figure -> {
                    if (++figures[0] % 2_500 == 0) {
                        most.accumulateAndGet(used(), Math::max);
                    }
                });
        // three texts more, and what is kept of their sentences; a figure alone takes 500 bytes
        assertTrue(most.get() - first < 8_000_000, first + " and " + most.get() + " bytes");
    }

    /** What is in use when all that is let go of has been cleared away. */
    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Test
    void linesWithoutAColonAreReadInTime() {
        String line = "a line of some sixty letters that goes on in the next one and on\n";
        assertTimeoutPreemptively(
                PATIENCE,
                () -> assertWhole(gleaner.read(Article.of("lines", repeated(line, 8 * LONG)))));
    }

    @Test
    void whatWasReadBeforeShowsInNoAnswer() {
        List<Article> articles = new ArrayList<>();
        List<String> texts =
                List.of(
                        "Sales of Acme rose 5 percent to $12 million in 2023, the company said.",
                        "It sold 3,000 cars last year. A year earlier, it was 2,500.",
                        "Of 1.1 billion users, nearly 60 percent watched. That was up 3 points.",
                        "Um 5,3 % auf 1.234,50 Euro. 12 of 40.");
        for (int i = 0; i < texts.size(); i++) {
            articles.add(Article.of("a" + i, texts.get(i)));
        }
        List<List<Figure>> fresh =
                articles.stream().map(a -> new Gleaner(KNOWLEDGE).glean(a)).toList();
        Random random = new Random(11);
        for (int n = 0; n < 200; n++) {
            int i = random.nextInt(articles.size());
            assertEquals(fresh.get(i), gleaner.glean(articles.get(i)));
        }
    }
}
