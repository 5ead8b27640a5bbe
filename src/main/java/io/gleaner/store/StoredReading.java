package io.gleaner.store;

import io.gleaner.figure.Alternative;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a figure of a database file was read.
 *
 * @param line the figure in a line, as {@code explain} prints it
 * @param sentence the sentence that it stands in
 * @param quote the words that it was read from
 * @param rules what read it, the first of them its number
 * @param confidence how sure it is; empty where an older version read it
 * @param choices what its fields may be, the likeliest of a field first
 */
public record StoredReading(
        String line,
        String sentence,
        String quote,
        String rules,
        OptionalDouble confidence,
        List<Alternative> choices) {

    /**
     * Reads one; empty when no such figure is stored.
     *
     * @throws StoreException when the file cannot be used
     */
    public static Optional<StoredReading> of(Path database, String article, int id) {
        Table figure = Query.run(database, Schema.script("stored_reading"), article, id);
        if (figure.rows().isEmpty()) {
            return Optional.empty();
        }
        List<Alternative> choices =
                Query.run(database, Schema.script("stored_choices"), article, id).rows().stream()
                        .map(StoredReading::choice)
                        .sorted(Comparator.comparing(Alternative::field))
                        .toList();
        List<Object> row = figure.rows().get(0);
        return Optional.of(
                new StoredReading(
                        (String) row.get(0),
                        (String) row.get(1),
                        (String) row.get(2),
                        (String) row.get(3),
                        row.get(4) == null
                                ? OptionalDouble.empty()
                                : OptionalDouble.of((Double) row.get(4)),
                        choices));
    }

    private static Alternative choice(List<Object> row) {
        String reasons = (String) row.get(3);
        return new Alternative(
                Alternative.Field.valueOf(((String) row.get(0)).toUpperCase(Locale.ROOT)),
                (String) row.get(1),
                (Double) row.get(2),
                reasons.isEmpty() ? List.of() : List.of(reasons));
    }
}
