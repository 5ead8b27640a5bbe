package io.gleaner.figure.story;

import io.gleaner.time.Period;
import io.gleaner.time.Tense;
import io.gleaner.time.TimeExpression;
import io.gleaner.time.TimeExpression.Kind;
import io.gleaner.tokens.Mention;
import java.util.Optional;

/**
 * A time that a sentence tells.
 *
 * @param scene the sentence
 * @param mention what was read, and where
 * @param tense of the clause around it
 * @param period what it means by itself; empty where that hangs on another time
 */
public record Time(
        Scene scene, Mention<TimeExpression> mention, Tense tense, Optional<Period> period) {

    public Kind kind() {
        return mention.value().kind();
    }

    /** Whether a figure may hold for it as it stands. */
    public boolean isDated() {
        return kind() == Kind.CALENDAR && period.isPresent();
    }

    public int from() {
        return mention.from();
    }

    public int to() {
        return mention.to();
    }

    /** The sort of expression, as features tell it. */
    public String type() {
        return mention.value().getClass().getSimpleName();
    }
}
