package io.gleaner.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What a wording says, apart from its function words, its order and its endings.
 *
 * <p>{@code the number of mobile phone users} and {@code mobile phone users} are alike; {@code
 * internet users} and {@code online shoppers} are not. Stems are kept as hashes: two of some
 * thousand words share one by chance about never.
 */
public final class ContentWords {
    /** Of nothing at all. */
    public static final ContentWords NONE = new ContentWords(new int[0]);

    private static final Set<String> STOP =
            Set.of(
                    "a", "an", "the", "of", "in", "on", "at", "by", "for", "from", "to", "with",
                    "and", "or", "as", "its", "their", "his", "her", "our", "this", "that", "these",
                    "those", "who", "which", "it", "they");

    private final int[] stems;

    private ContentWords(int[] stems) {
        this.stems = stems;
    }

    public static ContentWords of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int[] stems = new int[8];
        int count = 0;
        int i = 0;
        while (i < lower.length()) {
            int end = run(lower, i, ContentWords::inWord);
            if (end > i) {
                int stem = stem(lower.substring(i, end));
                if (stem != 0) {
                    stems = count == stems.length ? Arrays.copyOf(stems, 2 * count) : stems;
                    stems[count++] = stem;
                }
                i = end;
            } else {
                i += Character.charCount(lower.codePointAt(i));
            }
        }
        return of(Arrays.copyOf(stems, count));
    }

    private static ContentWords of(int[] stems) {
        Arrays.sort(stems);
        return stems.length == 0 ? NONE : new ContentWords(stems);
    }

    /** The words of both. */
    public ContentWords with(ContentWords other) {
        int[] both = Arrays.copyOf(stems, stems.length + other.stems.length);
        System.arraycopy(other.stems, 0, both, stems.length, other.stems.length);
        return of(both);
    }

    public int size() {
        return stems.length;
    }

    public boolean isEmpty() {
        return stems.length == 0;
    }

    /** How many words are shared, each as often as it stands in both. */
    public int shared(ContentWords other) {
        int i = 0;
        int j = 0;
        int shared = 0;
        while (i < stems.length && j < other.stems.length) {
            if (stems[i] == other.stems[j]) {
                shared++;
                i++;
                j++;
            } else if (stems[i] < other.stems[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    /** The share of common words in both together, 0 to 1: the F1 of tokens. */
    public double agreement(ContentWords other) {
        return isEmpty() || other.isEmpty()
                ? isEmpty() && other.isEmpty() ? 1 : 0
                : 2.0 * shared(other) / (stems.length + other.stems.length);
    }

    /** Whether at least half of the content words of both together are shared. */
    public boolean alike(ContentWords other) {
        return isEmpty() || other.isEmpty()
                ? isEmpty() && other.isEmpty()
                : 4 * shared(other) >= stems.length + other.stems.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContentWords words && Arrays.equals(stems, words.stems);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(stems);
    }

    private static int run(String text, int from, IntPredicate of) {
        int i = from;
        while (i < text.length() && of.test(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    private static boolean inWord(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER
                || c == '_'
                || c == '&'
                || mark(c);
    }

    private static boolean mark(int c) {
        return c == '\'' || c == '\u2019' || c == '.' || c == '-';
    }

    /**
     * Users, user's, using and used share a stem; so do companies and company. 0 for a function
     * word and for what has no letters.
     */
    private static int stem(String written) {
        if (STOP.contains(written)) {
            return 0;
        }
        String word = withoutMarks(withoutPossessive(written));
        int length = word.codePointCount(0, word.length());
        if (word.endsWith("ies") && length > 4) {
            word = cut(word, 3) + "y";
        } else if (word.endsWith("s") && !word.endsWith("ss") && length > 3) {
            word = cut(word, 1);
        }
        word = withoutSuffix(withoutSuffix(word, "ing"), "ed");
        word =
                word.endsWith("e") && word.codePointCount(0, word.length()) > 3
                        ? cut(word, 1)
                        : word;
        return word.hashCode();
    }

    private static String withoutSuffix(String word, String suffix) {
        return word.endsWith(suffix) && word.codePointCount(0, word.length()) > suffix.length() + 2
                ? cut(word, suffix.length())
                : word;
    }

    private static String withoutPossessive(String word) {
        int end = word.endsWith("s") ? word.length() - 1 : word.length();
        boolean apostrophe =
                end > 0 && (word.charAt(end - 1) == '\'' || word.charAt(end - 1) == '\u2019');
        return apostrophe ? word.substring(0, end - 1) : word;
    }

    private static String withoutMarks(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && mark(word.charAt(from))) {
            from++;
        }
        while (to > from && mark(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to);
    }

    private static String cut(String word, int count) {
        return word.substring(0, word.length() - count);
    }
}
