package io.gleaner.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gleaner.input.ArticleFiles;
import io.gleaner.input.Origin;
import io.gleaner.input.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * How much of the main text of saved pages is read, and how many of its numbers: against what
 * people took for it, {@code ground-truth.json} of the article extraction benchmark (2020).
 *
 * @param f1 of runs of four words, precision and recall averaged over pages, from 0 to 1
 * @param numberPrecision of the numbers that were read, how many stand in the expected texts
 * @param numberRecall of the expected numbers, how many were read
 * @param pages how many
 */
public record Pages(double f1, double numberPrecision, double numberRecall, int pages) {
    private static final String TRUTH = "ground-truth.json";
    private static final int RUN = 4;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,]*[0-9]|[0-9]");

    /** Two bags held against each other: what both have, and what each has. */
    private record Shared(double both, double read, double expected) {
        static Shared of(List<String> read, List<String> expected) {
            Map<String, Integer> left = new HashMap<>();
            expected.forEach(item -> left.merge(item, 1, Integer::sum));
            int both = 0;
            for (String item : read) {
                int count = left.getOrDefault(item, 0);
                both += count > 0 ? 1 : 0;
                left.put(item, count - 1);
            }
            return new Shared(both, read.size(), expected.size());
        }

        double precision() {
            return read == 0 ? 1 : both / read;
        }

        double recall() {
            return expected == 0 ? 1 : both / expected;
        }

        Shared and(Shared other) {
            return new Shared(both + other.both, read + other.read, expected + other.expected);
        }
    }

    /**
     * Reads the pages of a folder, {@code NAME.html.gz}, that its truth names.
     *
     * @throws IOException where folder, truth or a page cannot be read
     */
    public static Pages measure(Path folder) throws IOException {
        JsonNode truth = new ObjectMapper().readTree(folder.resolve(TRUTH).toFile());
        double precision = 0;
        double recall = 0;
        Shared numbers = new Shared(0, 0, 0);
        int pages = 0;
        for (Map.Entry<String, JsonNode> page : truth.properties()) {
            pages++;
            String expected = page.getValue().path("articleBody").asText();
            String read = text(folder.resolve(page.getKey() + ".html.gz"));
            Shared words = Shared.of(runs(read), runs(expected));
            precision += words.precision();
            recall += words.recall();
            numbers = numbers.and(Shared.of(all(NUMBER, read), all(NUMBER, expected)));
        }
        double p = precision / Math.max(1, pages);
        double r = recall / Math.max(1, pages);
        return new Pages(2 * p * r / (p + r), numbers.precision(), numbers.recall(), pages);
    }

    private static String text(Path page) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
            return new ArticleFiles(ArticleFiles.DEFAULT_MOST_BYTES)
                    .read(new Origin("page", "page.html"), in.readAllBytes())
                    .article()
                    .text();
        } catch (Unreadable e) {
            return "";
        }
    }

    private static List<String> runs(String text) {
        List<String> words = all(WORD, text.toLowerCase(Locale.ROOT));
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= Math.max(RUN, words.size()); i++) {
            runs.add(String.join(" ", words.subList(i, Math.min(words.size(), i + RUN))));
        }
        return runs;
    }

    private static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            found.add(matcher.group());
        }
        return found;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "pages %d: F1 %.3f, numbers: precision %.3f, recall %.3f",
                pages,
                f1,
                numberPrecision,
                numberRecall);
    }
}
