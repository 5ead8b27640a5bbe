package io.gleaner.time;

import java.util.Optional;

/** A part of a time that must itself be resolved: late last year, November of that year. */
public record PartOf(Piece piece, TimeExpression whole) implements TimeExpression {
    /** The part, where it is told roughly: early, late. */
    public Optional<Portion> portion() {
        return piece instanceof Portion portion ? Optional.of(portion) : Optional.empty();
    }

    @Override
    public Kind kind() {
        return whole.kind() == Kind.COMPARISON ? Kind.COMPARISON : Kind.CALENDAR;
    }

    @Override
    public Optional<Period> resolve(Anchor anchor) {
        return whole.resolve(anchor).flatMap(piece::of);
    }

    @Override
    public Optional<Period> base(Period held, Anchor anchor) {
        return whole.base(held, anchor).flatMap(piece::of);
    }

    @Override
    public boolean ahead() {
        return whole.ahead();
    }

    @Override
    public Optional<String> impossible() {
        return whole.impossible();
    }

    @Override
    public String toString() {
        return piece + " of " + whole;
    }
}
