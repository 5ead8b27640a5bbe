package io.gleaner.time;

import java.util.Optional;

/** From one time to another: January to November, 2009 to last year. */
public record Range(TimeExpression from, TimeExpression to) implements TimeExpression {
    @Override
    public Kind kind() {
        return Kind.CALENDAR;
    }

    @Override
    public Optional<Period> resolve(Anchor anchor) {
        Optional<Period> first = from.resolve(anchor);
        Optional<Period> last = to.resolve(anchor);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        // "November to March": the second lies after the first
        if (last.get().last().isBefore(first.get().first()) && to instanceof Yearly) {
            last = last.map(p -> p.plusYears(1));
        }
        return last.get().last().isBefore(first.get().first())
                ? Optional.empty()
                : Optional.of(first.get().to(last.get()));
    }

    @Override
    public String toString() {
        return from + " to " + to;
    }
}
