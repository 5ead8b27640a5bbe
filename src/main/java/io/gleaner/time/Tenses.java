package io.gleaner.time;

import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import java.util.Set;

/**
 * Tells the tense of the clause around a time, by its auxiliaries: "will", "is expected to",
 * "rose".
 *
 * <p>A rough reading without parts of speech: the nearest word that tells, looking back to the
 * clause's begin first and then ahead.
 */
public final class Tenses {
    private static final Set<String> FUTURE =
            Set.of(
                    "will",
                    "'ll",
                    "shall",
                    "upcoming",
                    "would",
                    "until",
                    "deadline",
                    "scheduled",
                    "slated");

    /** Followed by "to". */
    private static final Set<String> PLANNED =
            Set.of(
                    "expects",
                    "expected",
                    "plans",
                    "planned",
                    "due",
                    "forecast",
                    "hopes",
                    "aims",
                    "intends",
                    "set",
                    "projected",
                    "plan",
                    "expect",
                    "going",
                    "about",
                    "likely");

    private static final Set<String> PAST =
            Set.of(
                    "was", "were", "had", "did", "has", "have", "been", "rose", "fell", "grew",
                    "said", "made", "sold", "went", "won", "lost", "took", "came", "became",
                    "began", "gave", "held", "hit", "left", "met", "saw", "told", "stood", "since",
                    "ago", "brought", "bought", "built", "paid", "ran", "sent", "spent", "shrank",
                    "slid", "sank", "shot", "struck", "wrote", "led", "kept", "found", "got",
                    "knew", "put");

    private Tenses() {}

    /** Of the clause that a mention stands in. */
    public static Tense of(Sentence sentence, Mention<?> mention) {
        for (int i = mention.from() - 1; i >= 0; i--) {
            Tense tense = tense(sentence, i);
            if (tense != Tense.OPEN) {
                return tense;
            }
        }
        for (int i = mention.to(); i < sentence.size(); i++) {
            Tense tense = tense(sentence, i);
            if (tense != Tense.OPEN) {
                return tense;
            }
        }
        return Tense.OPEN;
    }

    private static Tense tense(Sentence sentence, int i) {
        String word = sentence.lower(i);
        if (FUTURE.contains(word)) {
            // was expected, had planned: told of what is past, but of a time ahead of that
            return Tense.FUTURE;
        }
        if (PLANNED.contains(word) && sentence.lower(i + 1).equals("to")) {
            return Tense.FUTURE;
        }
        boolean past =
                PAST.contains(word)
                        || word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed");
        // larger than expected
        return past && !sentence.lower(i - 1).equals("than") && !sentence.lower(i - 1).equals("-")
                ? Tense.PAST
                : Tense.OPEN;
    }
}
