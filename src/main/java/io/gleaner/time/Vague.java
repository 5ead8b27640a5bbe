package io.gleaner.time;

import java.util.Optional;

/**
 * Now, recently, soon: a time that no calendar tells.
 *
 * @param direction -1 past, 0 present, 1 future
 */
public record Vague(int direction) implements TimeExpression {
    @Override
    public Kind kind() {
        return Kind.VAGUE;
    }

    @Override
    public Optional<Period> resolve(Anchor anchor) {
        return Optional.empty();
    }

    @Override
    public String toString() {
        return direction < 0 ? "PAST_REF" : direction > 0 ? "FUTURE_REF" : "PRESENT_REF";
    }
}
