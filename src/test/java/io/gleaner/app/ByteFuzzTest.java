package io.gleaner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.figure.Figure;
import io.gleaner.figure.Gleaner;
import io.gleaner.figure.Knowledge;
import io.gleaner.input.ArticleFiles;
import io.gleaner.input.Origin;
import io.gleaner.input.Unreadable;
import io.gleaner.rules.RuleFiles;
import io.gleaner.text.Article;
import io.gleaner.tokens.Models;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bytes that are no text, or were once. */
class ByteFuzzTest {
    private static final String TEXT =
            "title: Caf\u00e9s\npublished: 2025-01-02\n\n\u201cSales\u201d rose 5\u202f% to"
                    + " \u20ac1\u00a0234 million \uD83D\uDC4D in 2024, against 1,1 billion. "
                    + "<p>Users: 40,000 &amp; more.</p>\n";

    private final Gleaner gleaner =
            new Gleaner(Knowledge.load(RuleFiles.bundled(), Models.withoutNames()));
    private final ArticleFiles files = new ArticleFiles(ArticleFiles.DEFAULT_MOST_BYTES);
    private int read;

    /** Read with every quote in its place, or refused with a reason. */
    private void check(byte[] bytes, String name) {
        try {
            Article article = files.read(new Origin("a", name), bytes).article();
            read++;
            String text = article.text();
            assertTrue(text.indexOf('\0') < 0);
            // what a database cannot hold is not there
            assertEquals(
                    text,
                    new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
            for (Figure figure : gleaner.glean(article)) {
                int from = text.offsetByCodePoints(0, figure.evidence().charStart());
                int to = text.offsetByCodePoints(0, figure.evidence().charEnd());
                assertEquals(figure.evidence().quote(), text.substring(from, to));
            }
        } catch (Unreadable e) {
            assertTrue(!e.reason().isBlank());
        }
    }

    @Test
    void anyBytesAreReadOrRefused() {
        Random random = new Random(3);
        for (int n = 0; n < 400; n++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            if (n % 3 == 0) {
                // mostly letters, so that some are taken for text
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = random.nextInt(20) == 0 ? bytes[i] : (byte) ('0' + bytes[i] % 10);
                }
            }
            check(bytes, n % 2 == 0 ? "a.txt" : "a.html");
        }
    }

    @Test
    void damagedArticlesKeepTheirWords() {
        Random random = new Random(5);
        for (Charset charset :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16,
                        StandardCharsets.UTF_16LE,
                        Charset.forName("windows-1252"))) {
            byte[] whole = TEXT.repeat(3).getBytes(charset);
            for (int n = 0; n < 120; n++) {
                byte[] bytes = whole.clone();
                for (int k = random.nextInt(4); k >= 0; k--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                int length = random.nextInt(3) == 0 ? random.nextInt(bytes.length) : bytes.length;
                check(java.util.Arrays.copyOf(bytes, length), n % 2 == 0 ? "a.txt" : "a.html");
            }
        }
        assertTrue(read > 100, "only " + read + " were read");
    }
}
