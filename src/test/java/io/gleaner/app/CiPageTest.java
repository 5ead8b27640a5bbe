package io.gleaner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gleaner.expected.ExpectedFigures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jobs of {@code src/doc/ci.md} are run as they stand there, with the program as it is. */
class CiPageTest {
    private static final Path PAGE = Path.of("src/doc/ci.md");
    private static final String FLOORS = "field,metric,floor\nexpected,count,1\n";

    @TempDir Path folder;

    @BeforeEach
    void project() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: there is no /bin/sh here");
        put("raw-articles/a.txt", "Sales were 3 million yuan in 2024.");
        put(
                "raw-articles/a.expected.csv",
                String.join(",", ExpectedFigures.HEADER)
                        + "\n1,3 million yuan,1,3000000,,=,CNY,level,,,Sales,,2024,,\n");
        put("raw-articles/floors.csv", FLOORS);
        put("raw-articles/sources.csv", "name,fold\na,1\nb,2\n");
        Path launcher =
                put(
                        "gleaner",
                        "#!/bin/sh\nexec '"
                                + Path.of(System.getProperty("java.home"), "bin", "java")
                                + "' -cp '"
                                + System.getProperty("java.class.path")
                                + "' io.gleaner.app.Main \"$@\"\n");
        assertTrue(launcher.toFile().setExecutable(true));
    }

    private Path put(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** The blocks of the page in one language, in order. */
    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = null;
        for (String line : Files.readAllLines(PAGE)) {
            if (block == null && line.equals("```" + language)) {
                block = new StringBuilder();
            } else if (block != null && line.equals("```")) {
                blocks.add(block.toString());
                block = null;
            } else if (block != null) {
                block.append(line).append('\n');
            }
        }
        return blocks;
    }

    /** What the steps of a workflow run, one after the other. */
    private static String steps(String workflow) {
        StringBuilder script = new StringBuilder("set -e\n");
        int depth = -1;
        for (String line : workflow.lines().toList()) {
            int indent = line.length() - line.stripLeading().length();
            if (line.strip().equals("run: |")) {
                depth = indent;
            } else if (depth >= 0 && indent > depth) {
                script.append(line.strip()).append('\n');
            } else {
                depth = -1;
            }
        }
        return script.toString();
    }

    private record Outcome(int code, String said) {}

    private Outcome sh(String script) throws Exception {
        ProcessBuilder shell = new ProcessBuilder("/bin/sh", "-c", script);
        shell.environment().put("GITHUB_STEP_SUMMARY", folder.resolve("page.md").toString());
        Process process = shell.directory(folder.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
    }

    private String good(String script) throws Exception {
        Outcome outcome = sh(script);
        assertEquals(0, outcome.code(), outcome.said());
        return outcome.said();
    }

    @Test
    void theShellJobComparesWithTheLastGoodBuild() throws Exception {
        String job = blocks("sh").get(0);
        assertFalse(good(job).contains("against"));
        assertTrue(good(job).contains("against accuracy/yesterday.jsonl: 1 article\n"));
        assertTrue(Files.readString(folder.resolve("accuracy/junit.xml")).contains("<testsuite"));
        Path kept = folder.resolve("accuracy/yesterday.jsonl");
        String before = Files.readString(kept);
        put("raw-articles/floors.csv", FLOORS.replace(",1\n", ",2\n"));
        put("raw-articles/a.txt", "In 2024, sales were 3 million yuan.");
        assertEquals(2, sh(job).code());
        put("raw-articles/a.txt", "Sales were 3 million yuan in 2024. Costs were 7 yuan.");
        assertEquals(3, sh(job).code());
        assertEquals(before, Files.readString(kept));
    }

    @Test
    void theWorkflowDoesTheSame() throws Exception {
        String job = steps(blocks("yaml").get(0));
        assertFalse(good(job).contains("against"));
        assertTrue(good(job).contains("against accuracy/yesterday.jsonl: 1 article\n"));
        assertTrue(Files.readString(folder.resolve("page.md")).contains("### Against accuracy"));
        assertTrue(Files.exists(folder.resolve("accuracy.xml")));
    }

    @Test
    void everyOtherCommandRuns() throws Exception {
        for (String block : blocks("sh").subList(1, blocks("sh").size())) {
            good("set -e\n" + block);
        }
    }

    @Test
    void theFloorsShownAreFloors() throws Exception {
        put("raw-articles/floors.csv", blocks("csv").get(0));
        Outcome outcome = sh("./gleaner check raw-articles");
        assertEquals(3, outcome.code(), outcome.said());
        assertTrue(
                outcome.said().contains("\"Statistics Office\": no article of this publisher"),
                outcome.said());
    }
}
