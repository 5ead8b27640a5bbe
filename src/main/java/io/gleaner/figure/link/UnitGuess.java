package io.gleaner.figure.link;

import io.gleaner.quantity.Unit;

/**
 * A unit that a figure may have.
 *
 * @param how where it was found: {@code own} where the number names it
 */
public record UnitGuess(Unit unit, String how) {
    @Override
    public String toString() {
        return unit.code();
    }
}
