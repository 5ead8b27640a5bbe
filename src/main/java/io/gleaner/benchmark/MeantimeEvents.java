package io.gleaner.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gleaner.cue.Direction;
import io.gleaner.figure.Figure;
import io.gleaner.figure.Gleaner;
import io.gleaner.figure.Knowledge;
import io.gleaner.figure.trait.Role;
import io.gleaner.text.Article;
import io.gleaner.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The values that take part in MEANTIME's events, beside the figures that overlap them.
 *
 * <p>The corpus tells no role, so it is told by the event: the value of a verb or noun of rising or
 * falling is what it moved by, except the one where it ends ({@code Arg4}); every other value moved
 * nothing. Whom the figure should be about is not told either; its subject should share a word with
 * another that takes part in the event, or with the event's own word.
 */
public final class MeantimeEvents {
    private static final int ANNOTATED = 6;

    private static final Set<String> UP =
            Set.of(
                    "increas", "ris", "rose", "grow", "grew", "gain", "boost", "improv", "climb",
                    "jump", "surg", "rais", "expand");
    private static final Set<String> DOWN =
            Set.of(
                    "decreas", "fall", "fell", "drop", "declin", "reduc", "cut", "los", "slid",
                    "shrink", "shrank", "plung", "slump", "lower");

    private MeantimeEvents() {}

    /** What was counted. */
    public static final class Result {
        private int values;
        private int read;
        private int roles;
        private int moved;
        private int directions;
        private int named;
        private int subjects;
        private final List<String> misses = new ArrayList<>();

        public List<String> misses() {
            return List.copyOf(misses);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "events: %d values, %d read as figures; of those: role right %d; direction"
                            + " right %d of %d that moved; subject shares a word %d of %d",
                    values,
                    read,
                    roles,
                    directions,
                    moved,
                    subjects,
                    named);
        }
    }

    public static Result run(Path file, Knowledge knowledge) throws IOException {
        Gleaner gleaner = new Gleaner(knowledge);
        Result result = new Result();
        for (JsonNode document : new ObjectMapper().readTree(Files.readAllBytes(file))) {
            if (!document.path("events").isEmpty()) {
                add(document, gleaner, result);
            }
        }
        return result;
    }

    private static void add(JsonNode document, Gleaner gleaner, Result result) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[ANNOTATED + 1];
        for (int i = 0; i <= ANNOTATED; i++) {
            starts[i] = text.length();
            text.append(document.path("sentences").path(Integer.toString(i)).asText(""));
            text.append("\n\n");
        }
        Article article = Article.of(document.path("doc").asText(), text.toString());
        if (!document.path("dct").isNull()) {
            article =
                    article.publishedOn(LocalDate.parse(document.path("dct").asText()), "metadata");
        }
        List<Figure> figures = gleaner.glean(article);
        for (JsonNode event : document.path("events")) {
            for (JsonNode part : event.path("participants")) {
                if (part.path("tag").asText().equals("VALUE")) {
                    int sentence = sentence(document, part, event);
                    int start = text.indexOf(part.path("text").asText(), starts[sentence]);
                    Span span = new Span(start, start + part.path("text").asText().length());
                    String where = document.path("doc").asText() + ":" + sentence;
                    count(where, event, part, at(figures, span), result);
                }
            }
        }
    }

    private static int sentence(JsonNode document, JsonNode part, JsonNode event) {
        for (JsonNode value : document.path("values")) {
            if (value.path("id").asText().equals(part.path("id").asText())) {
                return value.path("sent").asInt();
            }
        }
        return event.path("sent").asInt();
    }

    private static Optional<Figure> at(List<Figure> figures, Span span) {
        return figures.stream()
                .filter(f -> f.evidence().span().start() < span.end())
                .filter(f -> span.start() < f.evidence().span().end())
                .findFirst();
    }

    private static void count(
            String where, JsonNode event, JsonNode part, Optional<Figure> found, Result result) {
        result.values++;
        String value = event.path("trigger").asText() + " " + part.path("text").asText();
        if (found.isEmpty()) {
            result.misses.add(where + ": " + value + ": none read");
            return;
        }
        result.read++;
        Figure figure = found.get();
        Optional<Direction> way =
                part.path("role").asText().equals("Arg4") ? Optional.empty() : way(event);
        boolean moved = figure.role() == Role.CHANGE || figure.role() == Role.GROWTH;
        boolean role = moved == way.isPresent();
        result.roles += role ? 1 : 0;
        boolean direction = way.isEmpty() || figure.direction().equals(way);
        result.moved += way.isPresent() ? 1 : 0;
        result.directions += way.isPresent() && direction ? 1 : 0;
        Set<String> words = words(event);
        boolean subject = true;
        if (!words.isEmpty()) {
            subject = figure.subject().filter(s -> shares(s, words)).isPresent();
            result.named++;
            result.subjects += subject ? 1 : 0;
        }
        if (!role || !direction || !subject) {
            result.misses.add(where + ": " + value + ": read " + figure);
        }
    }

    private static Optional<Direction> way(JsonNode event) {
        String word = event.path("trigger").asText().toLowerCase(Locale.ROOT);
        if (UP.stream().anyMatch(word::startsWith)) {
            return Optional.of(Direction.UP);
        }
        return DOWN.stream().anyMatch(word::startsWith)
                ? Optional.of(Direction.DOWN)
                : Optional.empty();
    }

    /** The words of who else takes part, and of the event; none where nobody else does. */
    private static Set<String> words(JsonNode event) {
        Set<String> words = new HashSet<>();
        for (JsonNode part : event.path("participants")) {
            if (!part.path("tag").asText().equals("VALUE")) {
                words.addAll(split(part.path("text").asText()));
            }
        }
        if (!words.isEmpty()) {
            words.addAll(split(event.path("trigger").asText()));
        }
        return words;
    }

    private static boolean shares(String subject, Set<String> words) {
        return split(subject).stream().anyMatch(words::contains);
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 3)
                .toList();
    }
}
