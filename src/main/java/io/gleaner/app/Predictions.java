package io.gleaner.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.gleaner.expected.Field;
import io.gleaner.expected.PredictedFigure;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The figures of an earlier reading, as {@code check --predictions} wrote them, perhaps by another
 * version: one JSON object a line, of which only what is compared is read.
 */
final class Predictions {
    private static final int MOST_DIGITS = 400;

    private final Path file;
    private final Map<String, List<Line>> byArticle = new LinkedHashMap<>();
    private final JsonMapper json =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    /** A figure and the line of the file that tells it. */
    record Line(int number, PredictedFigure figure) {}

    private Predictions(Path file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @throws UsageError when there is none, or a line of it is damaged
     */
    static Predictions read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UsageError(file + ": no such file; write one with: check --predictions FILE");
        }
        Predictions predictions = new Predictions(file);
        byte[] bytes = Files.readAllBytes(file);
        int line = 1;
        for (int from = 0; from < bytes.length; line++) {
            int to = from;
            while (to < bytes.length && bytes[to] != '\n') {
                to++;
            }
            if (!isBlank(bytes, from, to)) {
                predictions.add(line, bytes, from, to);
            }
            from = to + 1;
        }
        if (predictions.byArticle.isEmpty()) {
            throw new UsageError(
                    file + ": holds no figure; write it again with: check --predictions FILE");
        }
        return predictions;
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** What it is called in messages. */
    String name() {
        return file.toString();
    }

    /** The figures by article, in the order of the file. */
    Map<String, List<Line>> byArticle() {
        return byArticle;
    }

    /** What to tell of a line, with its place. */
    String at(int line, String what) {
        return file + ":" + line + ": " + what;
    }

    private UsageError damaged(int line, String what) {
        return new UsageError(
                at(line, what + "; write the file again with: check --predictions FILE"));
    }

    private void add(int line, byte[] bytes, int from, int to) throws IOException {
        JsonNode object;
        try {
            object = json.readTree(bytes, from, to - from);
        } catch (JsonProcessingException e) {
            throw damaged(line, "is not JSON, or cut off");
        }
        if (!object.isObject()) {
            throw damaged(line, "is no JSON object: each line tells one figure");
        }
        String article = text(object, "article", line);
        if (article.isEmpty()) {
            throw damaged(line, "article: is missing");
        }
        PredictedFigure figure = figure(object, line);
        List<Line> those = byArticle.computeIfAbsent(article, a -> new ArrayList<>());
        for (Line before : those) {
            if (before.figure().id() == figure.id()) {
                throw damaged(
                        line,
                        "id: figure "
                                + figure.id()
                                + " of \""
                                + article
                                + "\" stands in line "
                                + before.number()
                                + " already");
            }
        }
        those.add(new Line(line, figure));
    }

    private PredictedFigure figure(JsonNode object, int line) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            String cell = text(object, field.column(), line);
            if (!cell.isEmpty()) {
                cells.put(field, cell);
            }
        }
        int start = count(object, "char_start", line);
        int end = count(object, "char_end", line);
        if (start >= end) {
            throw damaged(line, "char_end: \"" + end + "\" is not behind char_start");
        }
        return new PredictedFigure(
                count(object, "id", line),
                text(object, "quote", line),
                start,
                end,
                number(object, "value", line),
                number(object, "high", line),
                cells,
                confidence(object, line));
    }

    /** A missing key and null are empty, as an older version may not have known the column. */
    private String text(JsonNode object, String key, int line) {
        JsonNode node = object.path(key);
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        if (!node.isValueNode()) {
            throw damaged(line, key + ": is neither a text nor a number");
        }
        return node.asText();
    }

    private int count(JsonNode object, String key, int line) {
        JsonNode node = object.path(key);
        if (!node.canConvertToInt() || !node.isIntegralNumber() || node.intValue() < 0) {
            throw damaged(line, key + ": is missing, or no whole number");
        }
        return node.intValue();
    }

    private Optional<BigDecimal> number(JsonNode object, String key, int line) {
        String text = text(object, key, line).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text);
            // beyond, one sum would take all memory
            if (Math.abs((long) number.precision() - number.scale()) < MOST_DIGITS
                    && Math.abs((long) number.scale()) < MOST_DIGITS) {
                return Optional.of(number);
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw damaged(line, key + ": \"" + text + "\" is no number that can be compared");
    }

    private OptionalDouble confidence(JsonNode object, int line) {
        Optional<BigDecimal> confidence = number(object, "confidence", line);
        return confidence.isPresent()
                ? OptionalDouble.of(confidence.get().doubleValue())
                : OptionalDouble.empty();
    }
}
