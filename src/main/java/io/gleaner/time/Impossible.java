package io.gleaner.time;

import java.util.Optional;

/**
 * A date that no calendar has: 29 February 2015.
 *
 * @param reason why not
 */
public record Impossible(String reason) implements TimeExpression {
    @Override
    public Kind kind() {
        return Kind.CALENDAR;
    }

    @Override
    public Optional<Period> resolve(Anchor anchor) {
        return Optional.empty();
    }

    @Override
    public Optional<String> impossible() {
        return Optional.of(reason);
    }

    @Override
    public String toString() {
        return "impossible: " + reason;
    }
}
