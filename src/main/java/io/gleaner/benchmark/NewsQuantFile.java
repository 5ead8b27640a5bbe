package io.gleaner.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gleaner.figure.Gleaner;
import io.gleaner.figure.Knowledge;
import io.gleaner.figure.Reading;
import io.gleaner.quantity.QuantityFinder;
import io.gleaner.rules.Problems;
import io.gleaner.text.Article;
import io.gleaner.tokens.Sentence;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a file of NewsQuant's form, or one of the sets that share it, and scores it. */
public final class NewsQuantFile {
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[,\\s]+", Pattern.UNICODE_CHARACTER_CLASS);

    private final Gleaner gleaner;
    private final QuantityFinder quantities;

    private NewsQuantFile(Knowledge knowledge) {
        gleaner = new Gleaner(knowledge);
        Problems problems = new Problems();
        quantities = QuantityFinder.read(knowledge.rules(), problems);
        problems.throwIfAny();
    }

    /**
     * A text of the file.
     *
     * @param text the words
     * @param expected what people read in it
     * @param read what we read, each quantity once
     */
    public record Case(String text, List<NewsQuantItem> expected, List<NewsQuantItem> read) {}

    /**
     * What was read of a file.
     *
     * @param score against what it expects
     * @param cases each text, in order
     */
    public record Result(NewsQuantScore score, List<Case> cases) {

        /** One JSON object a text, as the set's own scorer reads them. */
        public String predictions() {
            ObjectMapper mapper = new ObjectMapper();
            StringBuilder lines = new StringBuilder();
            for (Case one : cases) {
                ObjectNode line = mapper.createObjectNode();
                ArrayNode items = line.putArray("quantities");
                one.read.forEach(item -> write(item, items.addObject()));
                lines.append(line).append('\n');
            }
            return lines.toString();
        }

        /** Each expected quantity that none read is like, with the number of its text, from 1. */
        public List<String> misses() {
            List<String> misses = new ArrayList<>();
            for (int i = 0; i < cases.size(); i++) {
                Case one = cases.get(i);
                for (NewsQuantItem item : one.expected) {
                    if (one.read.stream().noneMatch(read -> NewsQuantScore.isAlike(item, read))) {
                        misses.add((i + 1) + ": " + item + ", read " + one.read);
                    }
                }
            }
            return misses;
        }

        private static void write(NewsQuantItem item, ObjectNode object) {
            if (item.high().isPresent()) {
                object.putArray("value").add(item.value()).add(item.high().get());
            } else {
                object.put("value", item.value());
            }
            object.put("unit", item.unit());
            object.put("change", item.change());
            ArrayNode words = object.putArray("referred_concepts");
            item.concepts().forEach(words::add);
        }
    }

    public static Result run(Path file, Knowledge knowledge) throws IOException {
        String json = Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        return new NewsQuantFile(knowledge).run(new ObjectMapper().readTree(json));
    }

    private Result run(JsonNode texts) {
        List<Case> cases = new ArrayList<>();
        for (JsonNode item : texts) {
            String text = item.path("text").asText();
            List<NewsQuantItem> expected = new ArrayList<>();
            for (JsonNode quantity : item.path("quantities")) {
                expected.add(expected(quantity));
            }
            cases.add(new Case(text, expected, read(text)));
        }
        NewsQuantScore score = new NewsQuantScore(tellsChanges(texts));
        cases.forEach(one -> score.add(one.expected, one.read));
        return new Result(score, List.copyOf(cases));
    }

    private List<NewsQuantItem> read(String text) {
        Reading reading = gleaner.read(Article.of("", text));
        List<NewsQuantItem> items = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            items.addAll(NewsQuant.items(sentence, quantities.find(sentence), reading.figures()));
        }
        return items;
    }

    /** The sets that share the form have values and units only. */
    private static boolean tellsChanges(JsonNode texts) {
        for (JsonNode item : texts) {
            for (JsonNode quantity : item.path("quantities")) {
                return quantity.has("change");
            }
        }
        return false;
    }

    /** {@code 12.0}, {@code 1.5-2.0}, {@code 3.0 - 4.0}, {@code -260}. */
    private static NewsQuantItem expected(JsonNode quantity) {
        String value = quantity.path("value").asText().replace(" ", "");
        int dash = value.startsWith("-") || value.contains("E") ? -1 : value.indexOf('-');
        return new NewsQuantItem(
                new BigDecimal(dash < 0 ? value : value.substring(0, dash)),
                dash < 0
                        ? Optional.empty()
                        : Optional.of(new BigDecimal(value.substring(dash + 1))),
                quantity.path("normalized_unit").asText("-"),
                quantity.path("change").asText("="),
                List.of(BETWEEN_WORDS.split(quantity.path("referred_concepts").asText("-"), -1)));
    }
}
