package io.gleaner.expected;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Our score of distorted predictions, and what their confidence is worth, is what the scorers that
 * define them say, to the last digit.
 */
class SharedScorerTest {
    private static final Path SHARED =
            Path.of(System.getProperty("gleaner.shared", "../shared")).toAbsolutePath();
    private static final Path SCORER = SHARED.resolve("tools/score_figures.py");
    private static final Path CONFIDENCE = SHARED.resolve("tools/confidence.py");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void printsWhatTheDefinitionPrints(int seed) throws Exception {
        assumeTrue(Files.exists(SCORER), "skipped: no " + SCORER);
        for (String gold : List.of("gold/articles", "seed-articles")) {
            compare(SHARED.resolve(gold), new Random(seed));
        }
    }

    private void compare(Path gold, Random random) throws Exception {
        List<Alignment> alignments = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (Path file : expectedFiles(gold)) {
            String name = file.getFileName().toString().replace(".expected.csv", "");
            String text = Files.readString(gold.resolve(name + ".txt"), StandardCharsets.UTF_8);
            ExpectedFigures expected = ExpectedFigures.read(file, text);
            assertEquals(List.of(), expected.problems());
            List<PredictedFigure> predicted = distorted(expected.figures(), random);
            alignments.add(Alignment.of(expected.figures(), predicted));
            predicted.forEach(p -> lines.append(json(name, p)).append('\n'));
        }
        Path predictions = folder.resolve("predictions.jsonl");
        Files.writeString(predictions, lines, StandardCharsets.UTF_8);
        String score = scored(SCORER, gold, predictions);
        assertTrue(score.startsWith("articles "), score);
        assertEquals(score, Score.of(alignments).toString(), gold + " distorted");
        if (Files.exists(CONFIDENCE)) {
            assertEquals(
                    scored(CONFIDENCE, gold, predictions),
                    Calibration.of(alignments).toString(),
                    gold + " distorted");
        }
    }

    private static List<Path> expectedFiles(Path gold) throws IOException {
        try (Stream<Path> files = Files.list(gold)) {
            return files.filter(f -> f.toString().endsWith(".expected.csv")).sorted().toList();
        }
    }

    private static String scored(Path scorer, Path gold, Path predictions) throws Exception {
        ProcessBuilder python =
                new ProcessBuilder(
                        "python3", scorer.toString(), gold.toString(), predictions.toString());
        python.environment().put("PYTHONIOENCODING", "utf-8");
        Process process;
        try {
            process = python.redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeTrue(false, "skipped: no python3");
            throw e;
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }

    /** Predictions that are mostly right: some dropped, added, moved, or wrong in a field. */
    private static List<PredictedFigure> distorted(List<ExpectedFigure> expected, Random random) {
        List<PredictedFigure> predicted = new ArrayList<>();
        for (ExpectedFigure e : expected) {
            if (random.nextInt(10) == 0) {
                continue;
            }
            int shift = random.nextInt(4) == 0 ? random.nextInt(5) - 2 : 0;
            int start = Math.max(0, e.charStart() + shift);
            int end = Math.max(start + 1, e.charEnd() + random.nextInt(3) - 1);
            Map<Field, String> cells = new EnumMap<>(Field.class);
            for (Field field : Field.values()) {
                cells.put(field, cell(field, e.cell(field), expected, random));
            }
            predicted.add(
                    new PredictedFigure(
                            predicted.size() + 1,
                            e.quote(),
                            start,
                            end,
                            value(e.value(), random),
                            random.nextInt(20) == 0 ? Optional.empty() : e.high(),
                            cells,
                            confidence(random)));
            if (random.nextInt(12) == 0) {
                predicted.add(
                        new PredictedFigure(
                                predicted.size() + 1,
                                e.quote(),
                                start,
                                end + 1,
                                Optional.of(e.value()),
                                e.high(),
                                Map.of(),
                                confidence(random)));
            }
        }
        return predicted;
    }

    /** With ties, and the ends of bands. */
    private static OptionalDouble confidence(Random random) {
        return OptionalDouble.of(
                random.nextBoolean() ? random.nextInt(11) / 10.0 : random.nextDouble());
    }

    private static Optional<BigDecimal> value(BigDecimal value, Random random) {
        return switch (random.nextInt(14)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(value.add(BigDecimal.ONE));
            case 2 -> Optional.of(value.multiply(new BigDecimal("1.0000000001")));
            case 3 -> Optional.of(value.multiply(BigDecimal.TEN));
            case 4 -> Optional.of(value.setScale(2, java.math.RoundingMode.DOWN));
            default -> Optional.of(value);
        };
    }

    private static String cell(
            Field field, String expected, List<ExpectedFigure> figures, Random random) {
        List<String> readings = Field.alternatives(expected);
        String one = readings.get(random.nextInt(readings.size()));
        String other = figures.get(random.nextInt(figures.size())).cell(field);
        return switch (random.nextInt(9)) {
            case 0 -> "";
            case 1 -> other;
            case 2 -> "the total " + one.toUpperCase(Locale.ROOT) + "'s";
            case 3 -> one.substring(one.length() / 2);
            case 4 -> " " + one + "\u00A0";
            default -> one;
        };
    }

    private static String json(String article, PredictedFigure p) {
        StringBuilder json = new StringBuilder("{\"article\":" + quoted(article));
        json.append(",\"id\":").append(p.id());
        json.append(",\"quote\":").append(quoted(p.quote()));
        json.append(",\"char_start\":").append(p.charStart());
        json.append(",\"char_end\":").append(p.charEnd());
        json.append(",\"value\":").append(number(p.value()));
        json.append(",\"high\":").append(number(p.high()));
        json.append(",\"confidence\":").append(p.confidence().orElseThrow());
        for (Field field : Field.values()) {
            String cell = p.cell(field);
            json.append(",\"").append(field.column()).append("\":");
            json.append(cell.isEmpty() ? "null" : quoted(cell));
        }
        return json.append('}').toString();
    }

    private static String number(Optional<BigDecimal> value) {
        return value.map(v -> '"' + v.toPlainString() + '"').orElse("null");
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '"';
    }
}
