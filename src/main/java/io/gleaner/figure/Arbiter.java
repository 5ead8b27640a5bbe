package io.gleaner.figure;

import io.gleaner.cue.CueWords;
import io.gleaner.figure.story.Columns;
import io.gleaner.quantity.Quantity;
import io.gleaner.time.TimeExpression;
import io.gleaner.time.TimeExpression.Kind;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import java.util.List;

/**
 * Sees to it that one stretch of text has one meaning: a number, or a time; and that what only
 * looks like a figure stays out.
 */
final class Arbiter {
    private Arbiter() {}

    /** The quantities that no time claims. */
    static List<Mention<Quantity>> quantities(
            Sentence sentence,
            List<Mention<Quantity>> quantities,
            List<Mention<TimeExpression>> times,
            CueWords words,
            Columns columns) {
        return quantities.stream()
                .filter(q -> stays(sentence, q, times, words))
                .filter(q -> !columns.ranks(sentence, q.from()))
                .toList();
    }

    private static boolean stays(
            Sentence s, Mention<Quantity> q, List<Mention<TimeExpression>> times, CueWords words) {
        if (Marginalia.is(s, q, words)) {
            return false;
        }
        boolean length = Durations.is(q);
        if (length && Durations.ofThing(s, q, words)) {
            return true;
        }
        for (Mention<TimeExpression> time : times) {
            // barrels a day: the day belongs to the rate
            if (!time.overlaps(q) || q.contains(time) && time.from() > q.from()) {
                continue;
            }
            if (time.value().kind() != Kind.DURATION) {
                return false;
            }
        }
        return !length || Durations.measures(s, q, words);
    }
}
