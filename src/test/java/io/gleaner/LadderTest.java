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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the ladder: a package imports only from lower rungs, and each library stays at home. */
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
                    List.of("check", "audit"),
                    List.of("report"),
                    List.of("pipeline", "spark", "benchmark"),
                    List.of("app"));

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
                            Map.entry("ch.qos.logback.", List.of("app"))));

    /** A line of a source file that imports something. */
    private record Import(String file, String from, String what) {}

    @Test
    void everyPackageImportsOnlyFromLowerRungs() {
        List<String> wrong = new ArrayList<>();
        for (Import line : imports()) {
            if (line.what().startsWith(OURS)) {
                String to = line.what().substring(OURS.length()).split("\\.")[0];
                if (!to.equals(line.from()) && rung(to) >= rung(line.from())) {
                    wrong.add(
                            line.file() + " imports " + to + ", which is not below " + line.from());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyLibraryStaysAtHome() {
        List<String> wrong = new ArrayList<>();
        for (Import line : imports()) {
            if (line.what().startsWith(OURS)
                    || line.what().startsWith("java.")
                    || line.what().startsWith("org.xml.sax")
                    || line.what().startsWith("org.w3c.dom")) {
                continue;
            }
            List<String> homes =
                    HOMES.entrySet().stream()
                            .filter(home -> line.what().startsWith(home.getKey()))
                            .map(Map.Entry::getValue)
                            .findFirst()
                            .orElse(List.of());
            if (!homes.contains(line.from())) {
                wrong.add(
                        line.file()
                                + " imports "
                                + line.what()
                                + ", whose home is "
                                + (homes.isEmpty() ? "nowhere" : String.join(", ", homes)));
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static int rung(String name) {
        for (int i = 0; i < RUNGS.size(); i++) {
            if (RUNGS.get(i).contains(name)) {
                return i;
            }
        }
        return fail("package " + name + " stands on no rung of the ladder");
    }

    private static List<Import> imports() {
        List<Import> imports = new ArrayList<>();
        for (Path file : sources()) {
            String name = SOURCES.relativize(file).toString().replace('\\', '/');
            for (String line : lines(file)) {
                if (line.startsWith("import ")) {
                    String what =
                            line.substring("import ".length())
                                    .replaceFirst("^static ", "")
                                    .replace(";", "")
                                    .strip();
                    imports.add(new Import(name, name.split("/")[0], what));
                }
            }
        }
        return imports;
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
