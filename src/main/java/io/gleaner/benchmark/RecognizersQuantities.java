package io.gleaner.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gleaner.quantity.NumberFinder;
import io.gleaner.quantity.Quantity;
import io.gleaner.quantity.QuantityFinder;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Models;
import io.gleaner.tokens.Reader;
import io.gleaner.tokens.ReadingContext;
import io.gleaner.tokens.Sentence;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The numbers, percentages, ranges and currencies of Microsoft's Recognizers-Text, from its
 * specification files. Counted per result: right is a result that a reading of its sentence gives,
 * value within a billionth; each reading serves one result.
 */
public final class RecognizersQuantities {
    /** Which of its files. */
    public enum Kind {
        NUMBER,
        PERCENT,
        RANGE,
        CURRENCY;

        /** By the type that the file's results name. */
        static Kind of(JsonNode cases) {
            for (JsonNode item : cases) {
                for (JsonNode result : item.path("Results")) {
                    switch (result.path("TypeName").asText()) {
                        case "number" -> {
                            return NUMBER;
                        }
                        case "percentage" -> {
                            return PERCENT;
                        }
                        case "numberrange" -> {
                            return RANGE;
                        }
                        case "currency" -> {
                            return CURRENCY;
                        }
                        default -> {}
                    }
                }
            }
            throw new IllegalArgumentException(
                    "names none of number, percentage, numberrange, currency");
        }
    }

    /**
     * The scores.
     *
     * @param kind which file
     * @param expected how many results it has
     * @param valued how many were read with the right value
     * @param right how many were read with the right value and unit
     * @param read how many readings there were
     * @param misses each result that was not read right, with what was read
     */
    public record Result(
            Kind kind, int expected, int valued, int right, int read, List<String> misses) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%s: %d results, %d readings; value right %d (%.1f %%), value and unit right %d (%.1f %%)",
                    kind.name().toLowerCase(Locale.ROOT),
                    expected,
                    read,
                    valued,
                    100.0 * valued / expected,
                    right,
                    100.0 * right / expected);
        }
    }

    /** The set's names for currencies and what we take them for, a line a name. */
    public static List<String> currencyNames() {
        return RecognizersReading.NAMES.entrySet().stream()
                .map(e -> e.getKey() + " = " + e.getValue())
                .sorted()
                .toList();
    }

    private final QuantityFinder quantities;
    private final NumberFinder numbers;
    private final Reader reader = new Reader(Models.withoutNames());

    private RecognizersQuantities(RuleFiles rules) {
        Problems problems = new Problems();
        quantities = QuantityFinder.read(rules, problems);
        numbers = NumberFinder.read(rules, problems);
        problems.throwIfAny();
    }

    public static Result run(Path file, RuleFiles rules) throws IOException {
        String json = Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        JsonNode cases = new ObjectMapper().readTree(json);
        return new RecognizersQuantities(rules).run(cases, Kind.of(cases));
    }

    private Result run(JsonNode cases, Kind kind) {
        int expected = 0;
        int valued = 0;
        int right = 0;
        int read = 0;
        List<String> misses = new ArrayList<>();
        int number = 0;
        for (JsonNode item : cases) {
            number++;
            Sentence sentence = reader.sentence(item.path("Input").asText(), ReadingContext.PLAIN);
            List<RecognizersReading> left = new ArrayList<>(readings(sentence, kind));
            read += left.size();
            String all = left.toString();
            for (JsonNode result : item.path("Results")) {
                RecognizersReading wanted = RecognizersReading.expected(result, kind);
                expected++;
                int at = find(left, wanted, true);
                right += at >= 0 ? 1 : 0;
                if (at < 0) {
                    misses.add(
                            number
                                    + ": "
                                    + item.path("Input").asText()
                                    + " | "
                                    + wanted
                                    + ", read "
                                    + all);
                    at = find(left, wanted, false);
                }
                valued += at >= 0 ? 1 : 0;
                if (at >= 0) {
                    left.remove(at);
                }
            }
        }
        return new Result(kind, expected, valued, right, read, List.copyOf(misses));
    }

    private static int find(
            List<RecognizersReading> readings, RecognizersReading wanted, boolean unit) {
        for (int i = 0; i < readings.size(); i++) {
            RecognizersReading reading = readings.get(i);
            if (reading.sameValue(wanted) && (!unit || reading.sameUnit(wanted))) {
                return i;
            }
        }
        return -1;
    }

    private List<RecognizersReading> readings(Sentence s, Kind kind) {
        List<RecognizersReading> readings = new ArrayList<>();
        if (kind == Kind.NUMBER) {
            for (Mention<BigDecimal> mention : numbers.find(s)) {
                readings.add(new RecognizersReading(mention.value().toPlainString(), ""));
            }
            return readings;
        }
        for (Mention<Quantity> mention : quantities.find(s)) {
            RecognizersReading.of(s, mention, kind).ifPresent(readings::add);
        }
        return readings;
    }
}
