package io.gleaner.figure.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.figure.Knowledge;
import io.gleaner.figure.StoryReader;
import io.gleaner.figure.link.Decision;
import io.gleaner.figure.link.Decisions;
import io.gleaner.figure.link.Linker;
import io.gleaner.figure.link.Linking;
import io.gleaner.figure.link.Target;
import io.gleaner.figure.model.Feature;
import io.gleaner.figure.model.FeatureSink;
import io.gleaner.figure.story.Datum;
import io.gleaner.figure.story.Story;
import io.gleaner.rules.RuleFiles;
import io.gleaner.text.Article;
import io.gleaner.tokens.Models;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * Each feature has an example: a text with a figure in brackets, a candidate, and what is found of
 * it. {@code -Dfeatures=write} looks for examples of new features in {@code examples.csv}.
 */
class FeatureExamplesTest {
    private static final Path EXAMPLES = Path.of("src/test/resources/features.csv");
    private static final Path POOL = Path.of("rules/linker/examples.csv");
    private static final String[] HEADER = {
        "decision", "feature", "title", "published", "text", "candidate", "found"
    };
    private static final CSVFormat CSV =
            CSVFormat.DEFAULT
                    .builder()
                    .setHeader(HEADER)
                    .setSkipHeaderRecord(true)
                    .setRecordSeparator('\n')
                    .get();

    /** So many features a text at most: an example tells little where one text shows all. */
    private static final int EACH = 3;

    private static final List<Feature[]> ALL =
            List.of(
                    RoleFeature.values(),
                    PhraseFeature.values(),
                    PeriodFeature.values(),
                    RelationFeature.values(),
                    UnitFeature.values(),
                    SureFeature.values());

    private static final Knowledge KNOWLEDGE =
            Knowledge.load(RuleFiles.bundled(), Models.withoutNames());

    private record Example(
            String decision,
            String feature,
            String title,
            String published,
            String text,
            String candidate,
            String found) {

        static Example of(CSVRecord row) {
            return new Example(
                    row.get("decision"),
                    row.get("feature"),
                    row.get("title"),
                    row.get("published"),
                    row.get("text"),
                    row.get("candidate"),
                    row.get("found"));
        }
    }

    /** What is found by each feature of each candidate of the marked figure: by decision. */
    private record Found(Map<String, Map<String, Map<String, Set<String>>>> byDecision) {
        boolean holds(Example e) {
            return byDecision
                    .getOrDefault(e.decision, Map.of())
                    .getOrDefault(e.candidate, Map.of())
                    .getOrDefault(e.feature, Set.of())
                    .contains(e.found);
        }
    }

    @Test
    void everyExampleHolds() throws IOException {
        Map<List<String>, Found> read = new LinkedHashMap<>();
        for (Example e : examples()) {
            Found found =
                    read.computeIfAbsent(
                            List.of(e.title, e.published, e.text),
                            k -> found(e.title, e.published, e.text));
            assertTrue(
                    found.holds(e),
                    () -> e + ": found is " + found.byDecision.getOrDefault(e.decision, Map.of()));
        }
    }

    @Test
    void everyFeatureHasAnExample() throws IOException {
        if ("write".equals(System.getProperty("features"))) {
            write();
        }
        Set<String> missing = names();
        examples().forEach(e -> missing.remove(e.feature));
        assertEquals(Set.of(), missing);
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Feature[] family : ALL) {
            for (Feature feature : family) {
                names.add(name(feature));
            }
        }
        return names;
    }

    private static String name(Feature feature) {
        return feature.getClass().getSimpleName() + "." + feature.name();
    }

    private static List<Example> examples() throws IOException {
        if (!Files.exists(EXAMPLES)) {
            return List.of();
        }
        try (var in = Files.newBufferedReader(EXAMPLES)) {
            return CSV.parse(in).stream().map(Example::of).toList();
        }
    }

    private static Found found(String title, String published, String marked) {
        String text = marked.replace(" \u00b6 ", "\n\n");
        int from = text.indexOf('[');
        String plain = text.substring(0, from) + text.substring(from + 1).replaceFirst("]", "");
        Article article = Article.of("example", plain);
        if (!published.isEmpty()) {
            article = article.publishedOn(LocalDate.parse(published), "example");
        }
        if (!title.isEmpty()) {
            article = article.titled(title);
        }
        Story story = new StoryReader(KNOWLEDGE).whole(article);
        Datum datum =
                story.data().stream()
                        .filter(d -> d.mention().span().end() > from)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no figure: " + marked));
        Linker.Linked linked = new Linker(KNOWLEDGE::weights).link(story);
        Map<String, Map<String, Map<String, Set<String>>>> all = new LinkedHashMap<>();
        for (Decision<?> decision : Decisions.IN_ORDER) {
            all.put(decision.name(), said(decision, datum, linked.seen().get(decision.name())));
        }
        return new Found(all);
    }

    private static <C> Map<String, Map<String, Set<String>>> said(
            Decision<C> decision, Datum datum, Linking before) {
        Map<String, Map<String, Set<String>>> all = new LinkedHashMap<>();
        Decision.Describing<C> describing = decision.describing(datum, before);
        for (C candidate : decision.candidates(datum, before)) {
            Map<String, Set<String>> its =
                    all.computeIfAbsent(shown(candidate), k -> new TreeMap<>());
            describing.say(candidate, new Listening(its));
        }
        return all;
    }

    private static String shown(Object candidate) {
        return candidate instanceof Target t
                ? t.datum().map(d -> Integer.toString(d.index() + 1)).orElse("")
                : candidate.toString();
    }

    /** Keeps what is said. */
    private static final class Listening extends FeatureSink {
        private final Map<String, Set<String>> heard;

        Listening(Map<String, Set<String>> heard) {
            this.heard = heard;
        }

        @Override
        protected void take(long key, Feature feature, String a, String b, String c, String d) {
            String found =
                    String.join(
                            "|", Stream.of(a, b, c, d).filter(java.util.Objects::nonNull).toList());
            heard.computeIfAbsent(name(feature), k -> new LinkedHashSet<>()).add(found);
        }

        @Override
        public void shared(Object thing, Consumer<FeatureSink> those) {
            those.accept(this);
        }
    }

    /** Keeps the examples that hold, and looks for those that are missing. */
    private static void write() throws IOException {
        List<Example> kept = new ArrayList<>();
        Set<String> missing = names();
        for (Example e : examples()) {
            if (missing.contains(e.feature) && found(e.title, e.published, e.text).holds(e)) {
                kept.add(e);
                missing.remove(e.feature);
            }
        }
        List<CSVRecord> pool;
        try (var in = Files.newBufferedReader(POOL)) {
            pool =
                    CSVFormat.DEFAULT
                            .builder()
                            .setHeader()
                            .setSkipHeaderRecord(true)
                            .get()
                            .parse(in)
                            .stream()
                            .sorted(java.util.Comparator.comparing(r -> r.get("text").length()))
                            .toList();
        }
        for (CSVRecord row : pool) {
            if (missing.isEmpty()) {
                break;
            }
            Found found = found("", row.get("published"), row.get("text"));
            int before = kept.size();
            found.byDecision.forEach(
                    (decision, candidates) ->
                            candidates.forEach(
                                    (candidate, features) ->
                                            features.forEach(
                                                    (feature, all) -> {
                                                        if (kept.size() < before + EACH
                                                                && missing.remove(feature)) {
                                                            kept.add(
                                                                    new Example(
                                                                            decision,
                                                                            feature,
                                                                            "",
                                                                            row.get("published"),
                                                                            row.get("text"),
                                                                            candidate,
                                                                            all.iterator().next()));
                                                        }
                                                    })));
        }
        StringWriter text = new StringWriter();
        text.write(String.join(",", HEADER) + "\n");
        try (CSVPrinter printer =
                new CSVPrinter(text, CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get())) {
            for (Example e : kept) {
                printer.printRecord(
                        e.decision, e.feature, e.title, e.published, e.text, e.candidate, e.found);
            }
        }
        Files.writeString(EXAMPLES, text.toString());
    }
}
