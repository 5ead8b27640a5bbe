package io.gleaner.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was done with each input so far, by article id. */
public final class Ledger {
    /** Nothing was read yet. */
    public static final Ledger EMPTY = new Ledger(Map.of());

    private final Map<String, Entry> entries;

    private Ledger(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /**
     * The last thing done with an input.
     *
     * @param path the file
     * @param sha256 digest of the input then
     * @param expectedSha256 digest of the expected values beside it; empty when there were none
     * @param rulesSha256 digest of the rules it was read with
     * @param program version of the program that read it
     * @param datedByName whether its day of publication was read from its name
     * @param problem why it was set aside; empty when it was read
     */
    public record Entry(
            String path,
            String sha256,
            String expectedSha256,
            String rulesSha256,
            String program,
            boolean datedByName,
            Optional<String> problem) {}

    public static Ledger of(Map<String, Entry> entries) {
        return new Ledger(new TreeMap<>(entries));
    }

    static Ledger read(Connection connection) throws SQLException {
        Map<String, Entry> entries = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(Schema.script("ledger"))) {
            while (row.next()) {
                entries.put(
                        row.getString(1),
                        new Entry(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getBoolean(7),
                                Optional.ofNullable(row.getString(8))));
            }
        }
        return new Ledger(entries);
    }

    public Optional<Entry> of(String article) {
        return Optional.ofNullable(entries.get(article));
    }

    /** All entries by article id. */
    public Map<String, Entry> entries() {
        return Collections.unmodifiableMap(entries);
    }
}
