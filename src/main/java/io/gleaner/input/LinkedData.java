package io.gleaner.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article as a page's JSON-LD describes it ({@code schema.org/NewsArticle} and its kin).
 *
 * @param articles the objects that have a day of publication or a headline, in order
 */
record LinkedData(List<JsonNode> articles) {
    private static final int DEEPEST = 8;

    static LinkedData of(Document page) {
        JsonMapper json = new JsonMapper();
        List<JsonNode> articles = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                collect(json.readTree(script.data()), 0, articles);
            } catch (JsonProcessingException e) {
                // pages carry broken JSON; what it would tell is then looked for elsewhere
                continue;
            }
        }
        return new LinkedData(List.copyOf(articles));
    }

    private static void collect(JsonNode node, int depth, List<JsonNode> articles) {
        if (node == null || depth > DEEPEST) {
            return;
        }
        if (node.isObject() && (node.has("datePublished") || node.has("headline"))) {
            articles.add(node);
        }
        if (node.isContainerNode()) {
            node.forEach(child -> collect(child, depth + 1, articles));
        }
    }

    Optional<String> headline() {
        return text("headline");
    }

    Optional<String> published() {
        return text("datePublished");
    }

    Optional<String> publisher() {
        return articles.stream()
                .map(article -> article.path("publisher"))
                .map(publisher -> publisher.isTextual() ? publisher : publisher.path("name"))
                .flatMap(name -> words(name).stream())
                .findFirst();
    }

    private Optional<String> text(String key) {
        return articles.stream().flatMap(article -> words(article.path(key)).stream()).findFirst();
    }

    private static Optional<String> words(JsonNode node) {
        return Optional.of(node.asText("").strip()).filter(words -> !words.isEmpty());
    }
}
