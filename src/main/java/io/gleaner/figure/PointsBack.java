package io.gleaner.figure;

import io.gleaner.subject.Phrase;
import io.gleaner.tokens.Sentence;
import java.util.Set;

/**
 * Noun phrases that name nothing by themselves and stand for the subject before: the figure, the
 * total.
 */
final class PointsBack {
    private static final Set<String> HEADS =
            Set.of(
                    "figure",
                    "total",
                    "number",
                    "rate",
                    "amount",
                    "sum",
                    "tally",
                    "count",
                    "share",
                    "proportion",
                    "result",
                    "level",
                    "value",
                    "increase",
                    "decrease",
                    "rise",
                    "fall",
                    "gain",
                    "decline",
                    "growth",
                    "drop",
                    "change",
                    "former",
                    "latter");

    private PointsBack() {}

    static boolean is(Sentence s, Phrase phrase) {
        int from = phrase.from();
        String first = s.lower(from);
        boolean article =
                first.equals("the")
                        || first.equals("this")
                        || first.equals("that")
                        || first.equals("these");
        int length = phrase.to() - from;
        return article && length == 2 && HEADS.contains(s.lower(phrase.to() - 1));
    }
}
