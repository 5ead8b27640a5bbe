package io.gleaner.figure.measured;

import io.gleaner.figure.scene.Draft;
import io.gleaner.quantity.Unit;
import java.util.Locale;
import java.util.Optional;

/**
 * Gives a bare number in a table the unit that heads its column.
 *
 * <pre>
 * head = "%" | noun [ "(" … ")" ]        Votes, Delegates (Est.), Share (%)
 * </pre>
 */
final class ColumnUnits {
    private ColumnUnits() {}

    static Optional<Unit> of(Draft d) {
        return d.scene
                .story
                .columns
                .head(d.scene.sentence, d.from())
                .flatMap(head -> unit(d, head));
    }

    private static Optional<Unit> unit(Draft d, String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.contains("%") || lower.startsWith("percent") || lower.startsWith("per cent")) {
            return Optional.of(new Unit("percent", "percent", "ratio"));
        }
        return ElidedUnits.ofSubject(d.scene, lower);
    }
}
