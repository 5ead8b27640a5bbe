package io.gleaner.benchmark;

import io.gleaner.cue.Direction;
import io.gleaner.figure.Figure;
import io.gleaner.figure.Role;
import io.gleaner.tokens.Sentence;
import java.util.Optional;

/** The test set's sign of a quantity: {@code =} {@code ~} {@code >} {@code <} up down. */
final class NewsQuantChange {
    private NewsQuantChange() {}

    static String of(Sentence s, NewsQuantSaid said) {
        Optional<Figure> moved =
                said.figure().filter(f -> f.role() == Role.CHANGE || f.role() == Role.GROWTH);
        Optional<Direction> direction = moved.flatMap(Figure::direction);
        if (direction.isPresent() && direction.get() != Direction.FLAT) {
            return direction.get().toString();
        }
        return bound(said);
    }

    static String ofMove(Sentence s, NewsQuantSaid first, NewsQuantSaid second) {
        return bound(first);
    }

    private static String bound(NewsQuantSaid said) {
        return switch (said.quantity().bound()) {
            case EXACT -> "=";
            case ABOUT -> "~";
            case OVER, AT_LEAST -> ">";
            case UNDER, AT_MOST -> "<";
        };
    }
}
