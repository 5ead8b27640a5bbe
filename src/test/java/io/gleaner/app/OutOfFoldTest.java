package io.gleaner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What is right in articles that were not learned from stays within a point of what was reached
 * when {@code out-of-fold.csv} was last written. Takes minutes; only where the articles are.
 */
class OutOfFoldTest extends TypedCommands {
    private static final Path GOLD =
            Path.of(System.getProperty("gleaner.shared", "../shared"))
                    .toAbsolutePath()
                    .resolve("gold/train");
    private static final Path REACHED = Path.of("src/test/resources/out-of-fold.csv");
    private static final Pattern LAST_NUMBER = Pattern.compile("(?:F1)? +([0-9.]+)(?: +said.*)?$");
    private static final double WITHIN = 1;

    @Test
    void staysWithinAPoint() throws IOException {
        assumeTrue(Files.isDirectory(GOLD), "skipped: no " + GOLD);
        List<String> reached = Files.readAllLines(REACHED);
        assertEquals(0, gleaner("", "train", GOLD.toString()), complaints());
        Map<String, Double> now = measures();
        for (String line : reached.subList(1, reached.size())) {
            String[] cells = line.split(",");
            double then = Double.parseDouble(cells[1]);
            assertTrue(now.get(cells[0]) >= then - WITHIN, () -> line + " is now " + now);
        }
    }

    /** The last number of each line of the report, which is F1 or an accuracy. */
    private Map<String, Double> measures() {
        Map<String, Double> all = new LinkedHashMap<>();
        for (String line : printed().lines().toList()) {
            Matcher number = LAST_NUMBER.matcher(line);
            if (line.matches("[a-z_]+ .*") && number.find()) {
                all.putIfAbsent(
                        line.substring(0, line.indexOf(' ')), Double.valueOf(number.group(1)));
            }
        }
        return all;
    }
}
