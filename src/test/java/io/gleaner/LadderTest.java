package io.gleaner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Keeps the ladder: a package uses only what stands on lower rungs, and each library stays at home,
 * whether a class is imported or named in full.
 */
class LadderTest {
    private static final Path SOURCES = Path.of("src/main/java/io/gleaner");
    private static final String OURS = "io.gleaner.";

    /** The rungs from the ground up; packages on one line are strangers to each other. */
    private static final List<List<String>> RUNGS =
            List.of(
                    List.of("rules"),
                    List.of("text"),
                    List.of("tokens", "input"),
                    List.of("quantity", "time", "subject", "cue"),
                    List.of("figure"),
                    List.of("expected"),
                    List.of("store"),
                    List.of("check", "audit", "train"),
                    List.of("report"),
                    List.of("pipeline", "spark", "benchmark"),
                    List.of("app"));

    /**
     * The rungs within a package, from its ground up; its own folder, the entrance, stands above
     * them all.
     */
    private static final Map<String, List<List<String>>> INNER_RUNGS =
            Map.of(
                    "figure",
                    List.of(
                            List.of("trait"),
                            List.of("story", "model"),
                            List.of("feature"),
                            List.of("link")));

    /** The inner packages that others may use. */
    private static final List<String> OPEN =
            List.of("figure.trait", "figure.story", "figure.model", "figure.link");

    /** Where each library may be imported; whatever else is imported must be the JDK's. */
    private static final Map<String, List<String>> HOMES =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("opennlp.", List.of("tokens", "benchmark")),
                            Map.entry("edu.stanford.nlp.", List.of("tokens")),
                            Map.entry(
                                    "org.apache.commons.csv.",
                                    List.of("rules", "expected", "store")),
                            Map.entry("com.google.re2j.", List.of("rules")),
                            Map.entry("javax.measure.", List.of("quantity")),
                            Map.entry("tech.units.", List.of("quantity")),
                            Map.entry("systems.uom.", List.of("quantity")),
                            Map.entry("si.uom.", List.of("quantity")),
                            Map.entry("org.jsoup.", List.of("input")),
                            Map.entry("org.mozilla.universalchardet.", List.of("input")),
                            Map.entry(
                                    "com.fasterxml.jackson.",
                                    List.of("input", "pipeline", "benchmark", "app")),
                            Map.entry("org.duckdb.", List.of("store")),
                            Map.entry("org.apache.spark.", List.of("spark")),
                            Map.entry("picocli.", List.of("app")),
                            Map.entry("org.slf4j.", List.of("app")),
                            Map.entry("ch.qos.logback.", List.of("app"))));

    /** A class named in full: imported, or in the midst of the code. */
    private static final Pattern NAME =
            Pattern.compile(
                    "\\b(?:io|org|com|net|edu|ch|tech|si|systems|javax?|picocli|opennlp)"
                            + "(?:\\.[a-z]\\w*)*\\.(?:[A-Z]\\w*|\\*)");

    /** Comments and texts, which may speak of anything. */
    private static final Pattern NO_CODE =
            Pattern.compile(
                    "\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'"
                            + "|/\\*(?s:.*?)\\*/|//[^\\n]*");

    /** A source file that uses a class of another package. */
    private record Use(String file, String what) {
        /** The top package that the file is in. */
        String from() {
            return file.split("/")[0];
        }

        /** The file's package within the top package; empty in its own folder. */
        String innerFrom() {
            return String.join(
                    ".", List.of(file.split("/")).subList(1, file.split("/").length - 1));
        }

        boolean ours() {
            return what.startsWith(OURS);
        }

        /** The top package of what is used. */
        String to() {
            return what.substring(OURS.length()).split("\\.")[0];
        }

        String innerTo() {
            String[] parts = what.substring(OURS.length()).split("\\.");
            return String.join(".", List.of(parts).subList(1, parts.length - 1));
        }
    }

    @Test
    void everyPackageUsesOnlyLowerRungs() {
        List<String> wrong = new ArrayList<>();
        for (Use use : uses()) {
            if (use.ours() && !use.to().equals(use.from()) && rung(use.to()) >= rung(use.from())) {
                wrong.add(use.file() + " uses " + use.to() + ", which is not below " + use.from());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyInnerPackageUsesOnlyLowerInnerRungs() {
        List<String> wrong = new ArrayList<>();
        for (Use use : uses()) {
            if (!use.ours() || !use.to().equals(use.from())) {
                continue;
            }
            String from = use.innerFrom();
            String to = use.innerTo();
            if (!from.equals(to) && innerRung(use.to(), to) >= innerRung(use.from(), from)) {
                wrong.add(
                        use.file()
                                + " uses "
                                + (use.to() + " " + to).strip()
                                + ", which is not below "
                                + from);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void innerPackagesAreNotUsedFromOutside() {
        List<String> wrong =
                uses().stream()
                        .filter(use -> use.ours() && !use.to().equals(use.from()))
                        .filter(use -> !use.innerTo().isEmpty())
                        .filter(use -> !OPEN.contains(use.to() + "." + use.innerTo()))
                        .map(use -> use.file() + " uses " + use.what())
                        .toList();
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "import io.gleaner.text.Span; | io.gleaner.text.Span",
                "import static io.gleaner.text.Span.of; | io.gleaner.text.Span",
                "import picocli.CommandLine.Option; | picocli.CommandLine",
                "import org.jsoup.*; | org.jsoup.*",
                "new io.gleaner.text.Span(1, 2) | io.gleaner.text.Span",
                "x = org.jsoup.Jsoup.parse(y); | org.jsoup.Jsoup",
                "f(\"io.gleaner.text.Span\") | ``",
                "/** {@link io.gleaner.text.Span} */ | ``",
                "// org.jsoup.Jsoup reads it | ``",
                "scene.frame.told() | ``",
            })
    void seesWhatCodeUses(String code, String used) {
        assertEquals(used, String.join(" ", names(code)));
    }

    @Test
    void everyLibraryStaysAtHome() {
        List<String> wrong = new ArrayList<>();
        for (Use use : uses()) {
            if (use.ours()
                    || use.what().startsWith("java.")
                    || use.what().startsWith("org.xml.sax")
                    || use.what().startsWith("org.w3c.dom")) {
                continue;
            }
            List<String> homes =
                    HOMES.entrySet().stream()
                            .filter(home -> use.what().startsWith(home.getKey()))
                            .map(Map.Entry::getValue)
                            .findFirst()
                            .orElse(List.of());
            if (!homes.contains(use.from())) {
                wrong.add(
                        use.file()
                                + " uses "
                                + use.what()
                                + ", whose home is "
                                + (homes.isEmpty() ? "nowhere" : String.join(", ", homes)));
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** The names of the rules that read a figure are its evidence, and steer nothing. */
    @Test
    void namesOfRulesSteerNothing() {
        List<String> steered =
                sources().stream()
                        .filter(file -> file.startsWith(SOURCES.resolve("figure")))
                        .filter(file -> !file.endsWith("Draft.java"))
                        .filter(file -> text(file).contains(".rules()."))
                        .map(Path::toString)
                        .toList();
        assertEquals(List.of(), steered);
    }

    private static int rung(String name) {
        for (int i = 0; i < RUNGS.size(); i++) {
            if (RUNGS.get(i).contains(name)) {
                return i;
            }
        }
        return fail("package " + name + " stands on no rung of the ladder");
    }

    /** The rung of a package within its top package, whose own folder is the highest. */
    private static int innerRung(String top, String inner) {
        List<List<String>> rungs = INNER_RUNGS.getOrDefault(top, List.of());
        if (inner.isEmpty()) {
            return rungs.size();
        }
        for (int i = 0; i < rungs.size(); i++) {
            if (rungs.get(i).contains(inner)) {
                return i;
            }
        }
        return fail("package " + top + "." + inner + " stands on no inner rung");
    }

    private static List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        for (Path file : sources()) {
            String name = SOURCES.relativize(file).toString().replace('\\', '/');
            names(text(file)).forEach(what -> uses.add(new Use(name, what)));
        }
        return uses;
    }

    /** The classes that code names in full; of a nested one, the class around it. */
    private static Set<String> names(String code) {
        return NAME.matcher(NO_CODE.matcher(code).replaceAll("\"\""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
