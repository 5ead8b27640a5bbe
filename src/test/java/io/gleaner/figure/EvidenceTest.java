package io.gleaner.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gleaner.rules.RuleFiles;
import io.gleaner.text.Article;
import io.gleaner.tokens.Models;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Every figure is traceable to its words: the code points it names hold its quote. */
class EvidenceTest {
    private static final Path WIKINEWS = Path.of("../shared/corpus/wikinews.jsonl.gz");

    /** Every tenth article of the corpus: five hundred, within seconds. */
    private static final int STEP = 10;

    private final Gleaner gleaner =
            new Gleaner(Knowledge.load(RuleFiles.bundled(), Models.withoutNames()));

    /** How many figures the article has, each checked. */
    private int checked(Article article) {
        String text = article.text();
        List<Figure> figures = gleaner.glean(article);
        for (Figure figure : figures) {
            Evidence evidence = figure.evidence();
            int from = text.offsetByCodePoints(0, evidence.charStart());
            int to = text.offsetByCodePoints(0, evidence.charEnd());
            assertEquals(evidence.quote(), text.substring(from, to), article.id());
            assertTrue(!evidence.quote().isBlank(), article.id());
        }
        return figures.size();
    }

    @Test
    void oddCharactersBeforeAFigureDoNotShiftIt() {
        String text =
                "\uD83D\uDC4D\uD83C\uDFFD Sales\u00a0rose 5\u202f% to \u20ac1\u00a0234 million\r\n"
                        + "\u201cGood,\u201d said \uD835\uDD38. Profit fell 3.2\u2009percent.";
        assertEquals(3, checked(Article.of("odd", text)));
    }

    @Test
    void ofManyNewsArticlesNoFigureIsWithoutItsWords() throws IOException {
        assumeTrue(Files.exists(WIKINEWS), "skipped: no " + WIKINEWS);
        int figures = 0;
        int line = 0;
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(WIKINEWS)),
                                StandardCharsets.UTF_8))) {
            for (String read = lines.readLine(); read != null; read = lines.readLine()) {
                if (line++ % STEP == 0) {
                    JsonNode article = json.readTree(read);
                    figures +=
                            checked(
                                    Article.of(
                                            article.get("id").asText(),
                                            article.get("text").asText()));
                }
            }
        }
        assertTrue(figures > 1000, "only " + figures + " figures found");
    }
}
