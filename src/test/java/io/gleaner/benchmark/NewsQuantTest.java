package io.gleaner.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gleaner.benchmark.NewsQuantScore.Metric;
import io.gleaner.figure.Knowledge;
import io.gleaner.rules.RuleFiles;
import io.gleaner.tokens.Models;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quantities as NewsQuant says them, and its score, which is the one of its own scorer. */
class NewsQuantTest {
    private static final Path SHARED =
            Path.of(System.getProperty("gleaner.shared", "../shared")).toAbsolutePath();
    private static final Path SET = SHARED.resolve("benchmarks/newsquant-dev.json");
    private static final Path SCORER = SHARED.resolve("tools/score_newsquant.py");

    @TempDir Path folder;

    @Test
    void signs() throws IOException {
        assertEquals(List.of("down 5 percentage (Exports)"), read("Exports fell 5 percent."));
        assertEquals(List.of("~ 5 percentage (Exports)"), read("Exports fell about 5 percent."));
        assertEquals(List.of("10..12 percentage (rate)"), read("The rate was 10 to 12 percent."));
        assertEquals(
                List.of("up 5 percentage (Exports)", "3000000000 dollar (Exports)"),
                read("Exports rose 5 percent to $3 billion."));
        assertEquals(
                List.of("> 5 mile (pipeline)", "> 8 kilometre (pipeline)"),
                read("The pipeline is over 5 miles (8 km) long."));
        assertEquals(
                List.of("7..5 percentage (rate)"),
                read("The rate dropped from 7 percent to 5 percent."));
    }

    @Test
    void concepts() throws IOException {
        assertEquals(List.of("12 goal (Jane Smith)"), read("Jane Smith has scored 12 goals."));
        assertEquals(List.of("~ 40 villager (-)"), read("About 40 villagers were moved."));
        assertEquals(
                List.of("30 percentage (company workforce)"),
                read("Women are 30 percent of the company's workforce."));
        assertEquals(List.of("3 year (-)"), read("The satellite will fall back in 3 years."));
    }

    @Test
    void units() throws IOException {
        assertEquals(List.of("49 cent (price)"), read("The price was 49 cents."));
        assertEquals(List.of("200 dollar per barrel (Oil)"), read("Oil was at $200 a barrel."));
        assertEquals(List.of("300 small shop (-)"), read("They own 300 smaller shops."));
    }

    /** What our figures do not hold is not looked for in the sentence. */
    @Test
    void findsNothingByItself() throws IOException {
        assertEquals(List.of(), read("It is one of the best speakers."));
        assertEquals(List.of(), read("Tens of thousands of students came."));
        assertEquals(List.of(), read("It builds 5G networks."));
    }

    @Test
    void oddValuesOfTheSetAreRead() throws IOException {
        Path file = folder.resolve("odd.json");
        Files.writeString(
                file,
                "[{\"text\": \"It took 3 to 4 days.\", \"quantities\": [{\"value\": \"3.0 - 4.0\","
                        + " \"normalized_unit\": \"day\"}]}]",
                StandardCharsets.UTF_8);
        assertEquals(1, NewsQuantFile.run(file, knowledge()).score().strict(Metric.UNIT).right());
    }

    @Test
    void countsAsItsOwnScorerDoes() throws Exception {
        assumeTrue(Files.exists(SET), "skipped: no " + SET);
        assumeTrue(Files.exists(SCORER), "skipped: no " + SCORER);
        NewsQuantFile.Result result = NewsQuantFile.run(SET, knowledge());
        Path predictions = folder.resolve("read.jsonl");
        Files.writeString(predictions, result.predictions(), StandardCharsets.UTF_8);
        assertEquals(scored(predictions), result.score().toString());
    }

    @Test
    void staysAboveWhatWasReached() throws IOException {
        assumeTrue(Files.exists(SET), "skipped: no " + SET);
        NewsQuantScore score = NewsQuantFile.run(SET, knowledge()).score();
        assertTrue(score.strict(Metric.VALUE).f1().doubleValue() >= 93, score::toString);
        assertTrue(score.strict(Metric.UNIT).f1().doubleValue() >= 85, score::toString);
        assertTrue(score.strict(Metric.CHANGE).f1().doubleValue() >= 83, score::toString);
        assertTrue(score.strict(Metric.CONCEPT_PARTIAL).f1().doubleValue() >= 64, score::toString);
        assertTrue(score.strict(Metric.CONCEPT_COMPLETE).f1().doubleValue() >= 31, score::toString);
    }

    private static String scored(Path predictions) throws Exception {
        Process process;
        try {
            process =
                    new ProcessBuilder(
                                    "python3",
                                    SCORER.toString(),
                                    SET.toString(),
                                    predictions.toString(),
                                    "--both")
                            .redirectErrorStream(true)
                            .start();
        } catch (IOException e) {
            assumeTrue(false, "skipped: no python3");
            throw e;
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }

    private List<String> read(String text) throws IOException {
        Path file = folder.resolve("one.json");
        Files.writeString(
                file, "[{\"text\": \"" + text + "\", \"quantities\": []}]", StandardCharsets.UTF_8);
        return NewsQuantFile.run(file, knowledge()).cases().get(0).read().stream()
                .map(NewsQuantItem::toString)
                .collect(Collectors.toList());
    }

    private static Knowledge knowledge() {
        return Knowledge.load(RuleFiles.bundled(), Models.withoutNames());
    }
}
