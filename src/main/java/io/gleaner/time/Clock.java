package io.gleaner.time;

import java.util.Optional;

/**
 * A time of day, which no figure holds for: 6:40 p.m.
 *
 * @param text as told
 */
public record Clock(String text) implements TimeExpression {
    @Override
    public Kind kind() {
        return Kind.CLOCK;
    }

    @Override
    public Optional<Period> resolve(Anchor anchor) {
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "clock " + text;
    }
}
