package io.gleaner.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The macro {@code subject_key} with the aliases of the rules in it: {@code jobless rate} and
 * {@code unemployment rate} have one key.
 */
final class SubjectKey {
    private static final String COMMENT =
            "COMMENT ON MACRO subject_key IS 'A subject without case, articles and plurals, known"
                    + " names for their aliases: two wordings of one subject have one key'";

    private SubjectKey() {}

    private record Alias(String form, String name) {}

    /** Makes the macro anew. */
    static void define(Connection connection, Map<String, List<String>> formsByName)
            throws SQLException {
        List<Alias> aliases = new ArrayList<>();
        for (Map.Entry<String, List<String>> entry : formsByName.entrySet()) {
            String name = plain(connection, entry.getKey());
            for (String form : entry.getValue()) {
                aliases.add(new Alias(plain(connection, form), name));
            }
        }
        // the longer form first: an electric car is no car
        aliases.sort(Comparator.comparing((Alias a) -> -a.form().length()));
        String key = "' ' || plain_subject(subject) || ' '";
        for (Alias alias : aliases) {
            key = "replace(" + key + ", " + word(alias.form()) + ", " + word(alias.name()) + ")";
        }
        DuckDb.execute(
                connection,
                "CREATE OR REPLACE MACRO subject_key(subject) AS plain_subject(" + key + ")");
        DuckDb.execute(connection, COMMENT);
    }

    private static String plain(Connection connection, String subject) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT plain_subject(?)")) {
            query.setString(1, subject);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static String word(String key) {
        return "' " + key.replace("'", "''") + " '";
    }
}
