package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;

/** What a letter after a number means where it may mean several things. */
final class Letters {
    private Letters() {}

    /**
     * Whether {@code m} after a number is million and not metre: 2.7m people, profit of 3m; but a
     * tower of 30 m, 100m freestyle.
     */
    static boolean million(Sentence s, int at) {
        boolean glued = !s.token(at).spaced();
        if (s.token(at).text().equals("M") && glued) {
            return true;
        }
        if (measured(s.lower(at + 1)) || s.lower(at + 1).equals("-")) {
            return false;
        }
        for (int i = at - 3; i > at - 8 && i >= 0; i--) {
            if (length(s.lower(i))) {
                return false;
            }
        }
        Tag next = s.tag(at + 1);
        boolean counts =
                next == Tag.NOUN && s.lower(at + 1).endsWith("s")
                        || next == Tag.ADJ
                        || next == Tag.NOUN && s.lower(at + 1).equals("people");
        return glued ? counts || !next.nominal() : counts;
    }

    private static boolean measured(String lower) {
        return switch (lower) {
            case "high",
                    "long",
                    "wide",
                    "deep",
                    "tall",
                    "thick",
                    "away",
                    "apart",
                    "above",
                    "below",
                    "sprint",
                    "race",
                    "hurdles",
                    "relay",
                    "freestyle",
                    "butterfly",
                    "backstroke",
                    "breaststroke",
                    "final",
                    "pool",
                    "run" ->
                    true;
            default -> false;
        };
    }

    private static boolean length(String lower) {
        return switch (lower) {
            case "depth",
                    "height",
                    "length",
                    "width",
                    "altitude",
                    "distance",
                    "elevation",
                    "diameter",
                    "tall",
                    "deep",
                    "waves",
                    "wave",
                    "tower",
                    "metres",
                    "meters" ->
                    true;
            default -> false;
        };
    }
}
