package io.gleaner.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gleaner.text.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A corpus of articles as JSON lines: {@code id}, {@code text}, and where known {@code title} and
 * {@code published}; the file may be gzipped.
 */
public final class Corpus {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Corpus() {}

    /**
     * Reads a corpus.
     *
     * @param most how many characters of text to stop after
     * @throws IOException when the file cannot be read or a line is no JSON object with a text
     */
    public static List<Article> read(Path file, long most) throws IOException {
        List<Article> articles = new ArrayList<>();
        long characters = 0;
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine();
                    line != null && characters < most;
                    line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                Article article = article(file, number, JSON.readTree(line));
                articles.add(article);
                characters += article.text().length();
            }
        }
        return articles;
    }

    private static Article article(Path file, int line, JsonNode node) throws IOException {
        if (!node.path("text").isTextual()) {
            throw new IOException(
                    file + ":" + line + ": no text: every line is a JSON object with a \"text\"");
        }
        Article article =
                Article.of(node.path("id").asText("line " + line), node.get("text").asText());
        if (node.hasNonNull("title")) {
            article = article.titled(node.get("title").asText());
        }
        Optional<LocalDate> day = day(node.path("published").asText(""));
        return day.isPresent() ? article.publishedOn(day.get(), "metadata") : article;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
