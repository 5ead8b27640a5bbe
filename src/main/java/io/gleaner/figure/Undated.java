package io.gleaner.figure;

import io.gleaner.figure.story.Datum;
import io.gleaner.figure.story.Time;
import io.gleaner.time.TimeExpression.Kind;
import java.util.Optional;

/** Says why a figure has no period though its sentence tells a time. */
final class Undated {
    private Undated() {}

    /** {@code no period: there is no 02-29 in 2015}. */
    static Optional<String> reason(Datum datum) {
        for (Time time : datum.scene().times()) {
            Optional<String> impossible = time.mention().value().impossible();
            if (impossible.isPresent()) {
                return Optional.of("no period: " + impossible.get());
            }
            boolean open = time.kind() == Kind.CALENDAR && time.period().isEmpty();
            if (open && datum.scene().story().published().isEmpty()) {
                return Optional.of("no period: no day of publication to count from");
            }
            if (open || time.kind() == Kind.COMPARISON) {
                return Optional.of("no period: no time to count from");
            }
        }
        return Optional.empty();
    }
}
