package io.gleaner.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gleaner.quantity.QuantityFinder;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
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
import java.util.Optional;

/** Reads a file of NewsQuant's form, or one of the sets that share it, and scores it. */
public final class NewsQuantFile {
    private NewsQuantFile() {}

    /**
     * What was read of a file.
     *
     * @param score against what it expects
     * @param readings the quantities of each sentence, in order
     */
    public record Result(NewsQuantScore score, List<List<NewsQuant.Item>> readings) {}

    public static Result run(Path file, RuleFiles rules) throws IOException {
        Problems problems = new Problems();
        QuantityFinder finder = QuantityFinder.read(rules, problems);
        problems.throwIfAny();
        Reader reader = new Reader(Models.withoutNames());
        NewsQuant adapter = new NewsQuant(UnitNames.standard());
        NewsQuantScore score = new NewsQuantScore();
        List<List<NewsQuant.Item>> readings = new ArrayList<>();
        String json = Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        for (JsonNode item : new ObjectMapper().readTree(json)) {
            Sentence sentence = reader.sentence(item.path("text").asText(), ReadingContext.PLAIN);
            List<NewsQuant.Item> read = adapter.items(sentence, finder.find(sentence));
            List<NewsQuant.Item> wanted = new ArrayList<>();
            for (JsonNode quantity : item.path("quantities")) {
                wanted.add(expected(quantity));
            }
            score.add(wanted, read);
            readings.add(read);
        }
        return new Result(score, List.copyOf(readings));
    }

    /** {@code 12.0}, {@code 1.5-2.0}, {@code -260}. */
    private static NewsQuant.Item expected(JsonNode quantity) {
        String value = quantity.path("value").asText();
        String unit = quantity.path("normalized_unit").asText("-");
        String change = quantity.path("change").asText("=");
        int dash = value.startsWith("-") || value.contains("E") ? -1 : value.indexOf('-');
        if (dash < 0) {
            return new NewsQuant.Item(new BigDecimal(value), Optional.empty(), unit, change);
        }
        return new NewsQuant.Item(
                new BigDecimal(value.substring(0, dash)),
                Optional.of(new BigDecimal(value.substring(dash + 1))),
                unit,
                change);
    }
}
