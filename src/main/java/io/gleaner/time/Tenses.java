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

    /** Verbs that leave it open; what stands behind them belongs to another clause. */
    private static final Set<String> NEITHER =
            Set.of("is", "are", "could", "may", "might", "can", "should", "must");

    private Tenses() {}

    /** Of the clause that a mention stands in. */
    public static Tense of(Sentence sentence, Mention<?> mention) {
        for (int i = mention.from() - 1; i >= 0; i--) {
            Tense tense = tense(sentence, i);
            if (tense != null) {
                return tense;
            }
        }
        for (int i = mention.to(); i < sentence.size(); i++) {
            Tense tense = tense(sentence, i);
            if (tense != null) {
                return tense;
            }
        }
        return Tense.OPEN;
    }

    /** What a word tells; null when it tells nothing. */
    private static Tense tense(Sentence sentence, int i) {
        String word = sentence.lower(i);
        if (FUTURE.contains(word)) {
            // was scheduled, would open: told of what is past, but of a time ahead of that
            return Tense.FUTURE;
        }
        if (PLANNED.contains(word)) {
            // the expected profit tells nothing
            return sentence.lower(i + 1).equals("to") ? Tense.FUTURE : null;
        }
        if (NEITHER.contains(word)) {
            String next = sentence.lower(i + 1);
            return PLANNED.contains(next) || FUTURE.contains(next) ? null : Tense.OPEN;
        }
        boolean past =
                PAST.contains(word)
                        || word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed");
        // larger than expected
        boolean compared =
                sentence.lower(i - 1).equals("than") || sentence.lower(i - 1).equals("-");
        return past && !compared ? Tense.PAST : null;
    }
}
