package io.gleaner.text;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a text is English, told by the small words that no English text does without.
 *
 * <p>The program reads English alone, so that nothing more need be known: {@code en} where it is
 * beyond doubt, and else no answer.
 */
public final class Language {
    /** Of English prose a third of the words and more are among these; of tables a tenth. */
    private static final Set<String> SMALL =
            Set.of(
                    "the", "of", "and", "to", "a", "in", "that", "is", "was", "for", "on", "with",
                    "as", "by", "at", "from", "its", "it", "this", "were", "are", "be", "has",
                    "had", "have", "an", "which", "than", "or", "but", "not", "said", "will",
                    "would", "their", "they", "been");

    private static final int ENOUGH = 12;
    private static final int LONGEST_LOOK = 20_000;

    private Language() {}

    /** {@code en}, or nothing. */
    public static String of(String text) {
        int words = 0;
        int small = 0;
        int end = Math.min(text.length(), LONGEST_LOOK);
        int at = 0;
        while (at < end) {
            int to = at;
            while (to < end && Character.isLetter(text.charAt(to))) {
                to++;
            }
            if (to > at) {
                words++;
                small += SMALL.contains(text.substring(at, to).toLowerCase(Locale.ROOT)) ? 1 : 0;
            }
            at = to + 1;
        }
        return small > 0 && 100L * small / words >= ENOUGH ? "en" : "";
    }
}
