package io.gleaner.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.time.TimeExpression;
import io.gleaner.time.TimeFinder;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Models;
import io.gleaner.tokens.Reader;
import io.gleaner.tokens.ReadingContext;
import io.gleaner.tokens.Sentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The dates and date ranges of Microsoft's Recognizers-Text, from its specification files: a
 * sentence of dialogue with a reference day, and for each date its first day and the day after its
 * last.
 *
 * <p>Right is a date of which a mention tells the same ends as any of its readings. Times of day,
 * lengths, repetitions and dates that the set itself leaves unresolved are counted apart.
 */
public final class RecognizersDates {
    private RecognizersDates() {}

    /**
     * The scores.
     *
     * @param expected how many dates and ranges there are
     * @param right how many were read with the right ends
     * @param apart how many there are of each other type
     * @param misses each date that was not, with what was read
     */
    public record Result(int expected, int right, Map<String, Integer> apart, List<String> misses) {
        public double percent() {
            return expected == 0 ? 0 : 100.0 * right / expected;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "dates and ranges: %d of %d right, %.1f %%; apart: %s",
                    right,
                    expected,
                    percent(),
                    apart);
        }
    }

    public static Result run(Path file, RuleFiles rules) throws IOException {
        Problems problems = new Problems();
        TimeFinder finder = TimeFinder.read(rules, problems);
        problems.throwIfAny();
        Reader reader = new Reader(Models.withoutNames());
        List<String> misses = new ArrayList<>();
        Map<String, Integer> apart = new TreeMap<>();
        int expected = 0;
        int right = 0;
        String json = Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        int number = 0;
        for (JsonNode item : new ObjectMapper().readTree(json)) {
            number++;
            Sentence sentence = sentence(item, reader);
            List<Mention<TimeExpression>> mentions = finder.find(sentence);
            for (JsonNode result : item.path("Results")) {
                String type = result.path("TypeName").asText(result.path("Type").asText());
                type = type.substring(type.indexOf('.') + 1);
                List<RecognizersDay> values = RecognizersDay.values(result, type);
                if (!type.equals("date") && !type.equals("daterange") || values.isEmpty()) {
                    apart.merge(
                            type
                                    + (type.startsWith("date")
                                                    && values.isEmpty()
                                                    && type.length() < 10
                                            ? " unresolved"
                                            : ""),
                            1,
                            Integer::sum);
                    continue;
                }
                expected++;
                List<String> read = new ArrayList<>();
                if (right(result, values, sentence, mentions, read)) {
                    right++;
                } else {
                    misses.add(
                            number
                                    + ": "
                                    + sentence.context()
                                            .published()
                                            .map(LocalDate::toString)
                                            .orElse("")
                                    + " "
                                    + item.path("Input").asText()
                                    + " | "
                                    + result.path("Text").asText()
                                    + " = "
                                    + values
                                    + ", read "
                                    + read);
                }
            }
        }
        return new Result(expected, right, apart, misses);
    }

    private static Sentence sentence(JsonNode item, Reader reader) {
        String day = item.path("Context").path("ReferenceDateTime").asText("");
        Optional<LocalDate> published =
                day.length() >= 10
                        ? Optional.of(LocalDate.parse(day.substring(0, 10)))
                        : Optional.empty();
        return reader.sentence(
                item.path("Input").asText(),
                published.map(ReadingContext.PLAIN::publishedOn).orElse(ReadingContext.PLAIN));
    }

    private static boolean right(
            JsonNode result,
            List<RecognizersDay> values,
            Sentence sentence,
            List<Mention<TimeExpression>> mentions,
            List<String> read) {
        int start = result.path("Start").asInt();
        int end =
                result.has("End")
                        ? result.path("End").asInt() + 1
                        : start + result.path("Length").asInt();
        for (Mention<TimeExpression> mention : mentions) {
            if (mention.span().start() < end && start < mention.span().end()) {
                Optional<RecognizersDay> days = RecognizersDay.of(mention, sentence);
                read.add(
                        sentence.words(mention.from(), mention.to())
                                + " = "
                                + days.map(Object::toString).orElse(mention.value().toString()));
                if (days.isPresent() && values.contains(days.get())) {
                    return true;
                }
            }
        }
        return false;
    }
}
