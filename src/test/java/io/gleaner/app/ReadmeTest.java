package io.gleaner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples of the README are run, and print what stands there. After a change on purpose,
 * {@code mvn test -Dtest=ReadmeTest -Dreadme=write} writes what they print now.
 *
 * <p>An example is a block that begins with {@code $ ./gleaner …}, perhaps behind {@code echo "…"
 * |}.
 */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final String FENCE = "```";

    @TempDir Path folder;

    @Test
    void everyExamplePrintsWhatStandsThere() throws IOException {
        copyArticles();
        String before = Files.readString(README);
        String now = rerun(before);
        if ("write".equals(System.getProperty("readme"))) {
            Files.writeString(README, now);
        } else {
            assertEquals(withoutTimes(before), withoutTimes(now));
        }
    }

    @Test
    void whatItPointsAtIsThere() throws IOException {
        String text = Files.readString(README);
        var links = java.util.regex.Pattern.compile("\\]\\(([^)#]+)\\)").matcher(text);
        while (links.find()) {
            if (!links.group(1).startsWith("http")) {
                assertTrue(Files.exists(Path.of(links.group(1))), "no " + links.group(1));
            }
        }
    }

    /** The run of the README writes into a folder of its own. */
    private void copyArticles() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("raw-articles"));
        try (Stream<Path> files = Files.list(Path.of("raw-articles"))) {
            for (Path file : files.toList()) {
                Files.copy(file, articles.resolve(file.getFileName()));
            }
        }
    }

    private String rerun(String readme) {
        StringBuilder now = new StringBuilder();
        List<String> lines = readme.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            now.append(lines.get(i)).append('\n');
            boolean example = i > 0 && lines.get(i - 1).equals(FENCE + "console");
            if (example && lines.get(i).contains("./gleaner ")) {
                now.append(output(lines.get(i)));
                while (!lines.get(i + 1).equals(FENCE)) {
                    i++;
                }
            }
        }
        return now.toString();
    }

    private String output(String example) {
        String command = example.substring("$ ".length());
        String in = "";
        if (command.startsWith("echo ")) {
            int pipe = command.lastIndexOf(" | ");
            in = words(command.substring(0, pipe)).get(1) + "\n";
            command = command.substring(pipe + " | ".length());
        }
        List<String> args = words(command);
        assertEquals("./gleaner", args.remove(0));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(out, out, false);
        Place place = Place.of(folder, Optional.of(Path.of("").toAbsolutePath()));
        int code =
                Main.run(
                        new Session(
                                terminal,
                                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                                place),
                        args.toArray(String[]::new));
        terminal.flush();
        String printed = out.toString(StandardCharsets.UTF_8);
        assertEquals(0, code, printed);
        return printed.replaceAll("(?m) +$", "");
    }

    /** A command line cut at spaces that stand in no double quotes. */
    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (char c : (command + " ").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ' ' && !quoted) {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            } else {
                word.append(c);
            }
        }
        return words;
    }

    /** How long a run took is the machine's; every other figure is the program's. */
    private static String withoutTimes(String text) {
        return text.replaceAll("in [0-9.]+ s", "in ? s");
    }
}
