package io.gleaner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of threats names tests that are there. */
class ThreatsTest {
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*Test)(?:\\.(\\w+))?`");

    @Test
    void everyThreatHasATest() throws IOException {
        Map<String, Path> tests = tests();
        List<String> missing = new ArrayList<>();
        List<String> rows =
                Files.readAllLines(Path.of("src/doc/threats.md")).stream()
                        .takeWhile(line -> !line.startsWith("## "))
                        .filter(line -> line.startsWith("| "))
                        .skip(1)
                        .toList();
        assertTrue(rows.size() > 20, rows.size() + " rows");
        for (String row : rows) {
            Matcher named = NAMED.matcher(row);
            boolean any = false;
            while (named.find()) {
                any = true;
                Path file = tests.get(named.group(1));
                if (file == null
                        || named.group(2) != null
                                && !Files.readString(file)
                                        .contains("void " + named.group(2) + "(")) {
                    missing.add(named.group());
                }
            }
            if (!any) {
                missing.add(row);
            }
        }
        assertEquals(List.of(), missing);
    }

    private static Map<String, Path> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .collect(
                            Collectors.toMap(
                                    file -> file.getFileName().toString().replace(".java", ""),
                                    file -> file));
        }
    }
}
