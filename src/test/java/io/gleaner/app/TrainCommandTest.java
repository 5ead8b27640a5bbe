package io.gleaner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code gleaner train}: weights from what people read, the same ones wherever it runs. */
class TrainCommandTest extends TypedCommands {
    private static final Path BUNDLED = Path.of("raw-articles").toAbsolutePath();
    private static final Path RULES = Path.of("rules").toAbsolutePath();

    /** Two of the bundled articles with what a person read in them: enough to learn from. */
    private Path few() throws IOException {
        for (String name : List.of("tourism-japan-2024", "irena-capacity-2023")) {
            for (String end : List.of(".txt", ".expected.csv")) {
                put("few/" + name + end, Files.readString(BUNDLED.resolve(name + end)));
            }
        }
        return folder.resolve("few");
    }

    /** Rules without the examples: a rule folder whose linker knows what is given, no more. */
    private Path rules() throws IOException {
        Path to = folder.resolve("rules");
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(RULES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        List<String> examples = Files.readAllLines(to.resolve("linker/examples.csv"));
        Files.write(to.resolve("linker/examples.csv"), examples.subList(0, 40));
        return to;
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    /** What is printed of the accuracy, without where the weights went. */
    private String report() {
        return printed().replaceAll("(?m)^weights: .*$", "");
    }

    private int train(String... args) {
        return gleaner(
                "",
                Stream.concat(Stream.of("train", "--names", "off"), Stream.of(args))
                        .toArray(String[]::new));
    }

    private static Map<String, String> weights(Path rules) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(rules.resolve("linker"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).toList()) {
                all.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return all;
    }

    @Test
    void theWeightsAreTheSameForAnyNumberOfThreads() throws IOException {
        String from = few().toString();
        String rules = rules().toString();
        assertEquals(
                0, train(from, "--rules", rules, "--jobs", "1", "--out", at("one")), complaints());
        String report = report();
        assertEquals(
                0, train(from, "--rules", rules, "--jobs", "4", "--out", at("four")), complaints());
        assertEquals(report, report());
        assertTrue(report.contains("fact "), report);
        assertEquals(weights(folder.resolve("one")), weights(folder.resolve("four")));
        assertFalse(weights(folder.resolve("one")).isEmpty());
    }

    @Test
    void whatIsLearnedIsReadBy() throws IOException {
        String rules = rules().toString();
        assertEquals(
                0,
                train(few().toString(), "--on-top", "--rules", rules, "--out", at("mine")),
                complaints());
        put("raw-articles/a.txt", "Sales rose 5 percent to 3 billion yuan in 2024.");
        assertEquals(0, run("--rules", folder.resolve("mine").toString()), complaints());
        assertEquals(List.of("growth", "level"), sql("SELECT role FROM figures ORDER BY role"));
    }

    @Test
    void whatWasNotLearnedFromIsWrittenWithItsConfidence() throws IOException {
        String rules = rules().toString();
        assertEquals(
                0,
                train(few().toString(), "--rules", rules, "--predictions", at("unseen.jsonl")),
                complaints());
        List<String> lines = text("unseen.jsonl").lines().toList();
        assertEquals(67, lines.size(), 2);
        lines.forEach(line -> assertTrue(line.contains("\"confidence\":0."), line));
    }

    @Test
    void nothingToLearnFromIsToldAndChangesNothing() throws IOException {
        put("empty/a.txt", "Sales rose 5 percent.");
        assertEquals(2, train(at("empty"), "--out", at("mine")));
        assertTrue(complaints().contains("nothing to learn from"), complaints());
        assertFalse(Files.exists(folder.resolve("mine")));
    }

    @Test
    void aMistakeInWhatPeopleReadIsToldWithItsLine() throws IOException {
        Path few = few();
        Path file = few.resolve("tourism-japan-2024.expected.csv");
        Files.writeString(file, Files.readString(file) + "x,nowhere,1,much,,=,,,,,,,,,\n");
        train(few.toString(), "--rules", rules().toString());
        assertTrue(complaints().contains("tourism-japan-2024.expected.csv:"), complaints());
    }

    @Test
    void damagedWeightsAreToldWithTheirLine() throws IOException {
        Path rules = rules();
        Path file = rules.resolve("linker/role.tsv");
        List<String> lines = Files.readAllLines(file);
        Files.write(file, lines.subList(0, lines.size() - 5));
        put("a.txt", "Sales rose 5 percent.");
        assertEquals(
                2, gleaner("", "extract", at("a.txt"), "--names", "off", "--rules", at("rules")));
        assertTrue(complaints().contains("role.tsv"), complaints());
        Files.delete(file);
        assertEquals(
                2, gleaner("", "extract", at("a.txt"), "--names", "off", "--rules", at("rules")));
        assertTrue(complaints().contains("role.tsv"), complaints());
        assertTrue(complaints().contains("no figure can be linked"), complaints());
    }
}
