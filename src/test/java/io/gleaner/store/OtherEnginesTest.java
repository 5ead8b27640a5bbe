package io.gleaner.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The published file can be read by older and newer DuckDB, its views too.
 *
 * <p>Their drivers are fetched by {@code mvn -P drivers generate-test-resources}.
 */
class OtherEnginesTest {
    private static final Path DRIVERS = Path.of("target", "drivers");

    @TempDir Path folder;

    @Test
    void readTheTablesAndViews() throws Exception {
        assumeTrue(Files.isDirectory(DRIVERS), "skipped: no " + DRIVERS);
        TestStore.in(folder).load(Samples.entry("a", "12 users and 7 ☃ 😀 5"));
        for (Path driver : drivers()) {
            try (OtherProcess process =
                    OtherProcess.startWith(
                            classPath(driver),
                            Reading.class,
                            folder.resolve("gleaner.duckdb").toString())) {
                assertEquals("3 3 0 0 0 3", process.line(), driver.toString());
                assertEquals(0, process.waitFor());
            }
        }
    }

    private static List<Path> drivers() throws IOException {
        try (Stream<Path> files = Files.list(DRIVERS)) {
            return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static String classPath(Path driver) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> !entry.contains("duckdb_jdbc"))
                        .collect(Collectors.joining(File.pathSeparator))
                + File.pathSeparator
                + driver;
    }

    /** A program that knows nothing of this one but its file. */
    static final class Reading {
        private Reading() {}

        public static void main(String[] arguments) throws Exception {
            Properties readOnly = new Properties();
            readOnly.setProperty("duckdb.read_only", "true");
            StringBuilder counts = new StringBuilder();
            try (Connection connection =
                            DriverManager.getConnection("jdbc:duckdb:" + arguments[0], readOnly);
                    Statement statement = connection.createStatement()) {
                for (String from :
                        List.of(
                                "figures_wide",
                                "series",
                                "validation",
                                "accuracy",
                                "exchange_rates",
                                "figures f JOIN articles a USING (article) WHERE substring(text,"
                                        + " char_start+1, char_end-char_start) = quote")) {
                    try (ResultSet row = statement.executeQuery("SELECT count(*) FROM " + from)) {
                        row.next();
                        counts.append(counts.isEmpty() ? "" : " ").append(row.getLong(1));
                    }
                }
            }
            System.out.println(counts);
        }
    }
}
