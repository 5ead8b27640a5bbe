package io.gleaner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Wherever the machine stands, and on however many threads: the same bytes. */
class SamePlaceTest extends TypedCommands {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void home() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @BeforeEach
    void articles() throws IOException {
        for (int i = 0; i < 6; i++) {
            put(
                    "raw-articles/in/" + i + ".txt",
                    "title: I\u0307stanbul\npublisher: INSTITUTE\npublished: 2024-12-31\n\n"
                            + "IN MILLIONS: sales rose 5.5 percent to $1,234.5 million last month."
                            + " Title IIII had "
                            + i
                            + ",000 users on January 1. Output in the third quarter was 3 km.\n");
        }
    }

    /** All that a run writes of its figures. */
    private String written(String out, String... options) throws IOException {
        String[] args = new String[options.length + 2];
        args[0] = "--out";
        args[1] = folder.resolve(out).toString();
        System.arraycopy(options, 0, args, 2, options.length);
        assertEquals(0, run(args), complaints());
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            all.append(Files.readString(folder.resolve(out + "/in/" + i + ".csv")));
        }
        Path database = folder.resolve(out + "/gleaner.duckdb");
        for (String sql :
                List.of(
                        "SELECT * FROM figures ORDER BY ALL",
                        "SELECT * EXCLUDE (path) FROM articles ORDER BY ALL",
                        "SELECT * FROM findings ORDER BY ALL",
                        "SELECT * FROM series")) {
            gleaner("", "sql", "--db", database.toString(), "--json", sql);
            all.append(printed());
        }
        return all.toString();
    }

    @Test
    void aRunWritesTheSameBytesEverywhere() throws IOException {
        Locale.setDefault(Locale.ENGLISH);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        String here = written("here");
        List<String> places = List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist", "de-DE");
        List<String> zones =
                List.of("Asia/Kolkata", "Pacific/Apia", "Pacific/Pago_Pago", "Europe/Berlin");
        for (int i = 0; i < places.size(); i++) {
            Locale.setDefault(Locale.forLanguageTag(places.get(i)));
            TimeZone.setDefault(TimeZone.getTimeZone(zones.get(i)));
            assertEquals(here, written("there" + i), places.get(i));
        }
    }

    @Test
    void threadsChangeNothing() throws IOException {
        assertEquals(written("one", "--jobs", "1"), written("many", "--jobs", "5"));
    }
}
