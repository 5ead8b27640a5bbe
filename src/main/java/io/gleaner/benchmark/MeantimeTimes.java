package io.gleaner.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gleaner.benchmark.TimexScore.Timex;
import io.gleaner.rules.RuleFiles;
import io.gleaner.tokens.ReadingContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The times of MEANTIME, Wikinews articles annotated with TIMEX3, in their JSON form: each document
 * with its sentences, its day and its times by their words.
 *
 * <p>Scored are dates with a calendar value. Only the first six sentences of a document are
 * annotated; the dateline is told by the document's day and is not scored where that is given.
 */
public final class MeantimeTimes {
    private static final int ANNOTATED = 6;

    private MeantimeTimes() {}

    /**
     * The scores.
     *
     * @param dates dates with a calendar value
     * @param lengths durations
     * @param sets repetitions
     */
    public record Result(TimexScore dates, TimexScore lengths, TimexScore sets) {
        @Override
        public String toString() {
            return "dates: " + dates + "\ndurations: " + lengths + "\nsets: " + sets;
        }
    }

    public static Result run(Path file, RuleFiles rules) throws IOException {
        TimexReader reader = new TimexReader(rules);
        Result result = new Result(new TimexScore(), new TimexScore(), new TimexScore());
        for (JsonNode document : new ObjectMapper().readTree(Files.readAllBytes(file))) {
            add(document, reader, result);
        }
        return result;
    }

    private static void add(JsonNode document, TimexReader reader, Result result) {
        Optional<LocalDate> day = day(document);
        ReadingContext context =
                day.map(ReadingContext.PLAIN::publishedOn).orElse(ReadingContext.PLAIN);
        boolean told = !document.path("dct").isNull();
        for (int i = 0; i < ANNOTATED; i++) {
            String text = document.path("sentences").path(Integer.toString(i)).asText("");
            List<Timex> found = reader.sentence(text, context);
            boolean dateline =
                    found.size() == 1 && found.get(0).text().length() >= text.length() - 2;
            if (told && dateline) {
                continue;
            }
            String where = document.path("doc").asText() + ":" + i;
            List<Timex> gold = gold(document, i, text);
            result.dates.addCalendar(where, gold, found);
            result.lengths.add(where, gold, found, "DURATION");
            result.sets.add(where, gold, found, "SET");
        }
    }

    /** The document's day; where it is not given, the one in its dateline. */
    private static Optional<LocalDate> day(JsonNode document) {
        if (!document.path("dct").isNull()) {
            return Optional.of(LocalDate.parse(document.path("dct").asText()));
        }
        for (JsonNode time : document.path("timex")) {
            if (time.path("sent").asInt() == 1 && time.path("type").asText().equals("DATE")) {
                return Optional.of(LocalDate.parse(time.path("value").asText()));
            }
        }
        return Optional.empty();
    }

    /** The times of a sentence; the same words twice are its first and second place. */
    private static List<Timex> gold(JsonNode document, int sentence, String text) {
        List<Timex> times = new ArrayList<>();
        for (JsonNode time : document.path("timex")) {
            if (time.path("sent").asInt() != sentence) {
                continue;
            }
            String words = time.path("text").asText();
            int start = text.indexOf(words);
            while (start >= 0 && taken(times, start, words)) {
                start = text.indexOf(words, start + 1);
            }
            if (start >= 0) {
                times.add(
                        new Timex(
                                start,
                                start + words.length(),
                                time.path("type").asText(),
                                time.path("value").asText(),
                                words));
            }
        }
        return times;
    }

    private static boolean taken(List<Timex> times, int start, String words) {
        return times.stream()
                .anyMatch(t -> t.start() == start && t.end() == start + words.length());
    }
}
