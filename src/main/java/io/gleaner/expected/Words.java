package io.gleaner.expected;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Compares wordings by their content words: lower-cased, without function words, roughly stemmed.
 *
 * <p>{@code the number of mobile phone users} and {@code mobile phone users} are alike; {@code
 * internet users} and {@code online shoppers} are not.
 */
final class Words {
    private static final Set<String> STOP =
            Set.of(
                    "a", "an", "the", "of", "in", "on", "at", "by", "for", "from", "to", "with",
                    "and", "or", "as", "its", "their", "his", "her", "our", "this", "that", "these",
                    "those", "who", "which", "it", "they");

    private Words() {}

    /** Whether at least half of the content words of both together are shared. */
    static boolean alike(String a, String b) {
        List<String> x = content(a);
        List<String> y = content(b);
        if (x.isEmpty() || y.isEmpty()) {
            return x.equals(y);
        }
        return 4 * shared(x, y) >= x.size() + y.size();
    }

    /** How many words two lists share, each word as often as it stands in both. */
    static int shared(List<String> x, List<String> y) {
        List<String> rest = new ArrayList<>(y);
        return (int) x.stream().filter(rest::remove).count();
    }

    /** The stems of the content words, in order. */
    static List<String> content(String text) {
        List<String> stems = new ArrayList<>();
        for (String word : words(text.toLowerCase(Locale.ROOT))) {
            String stem = STOP.contains(word) ? "" : stem(word);
            if (!stem.isEmpty()) {
                stems.add(stem);
            }
        }
        return stems;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            if (inWord(c)) {
                                word.appendCodePoint(c);
                            } else if (!word.isEmpty()) {
                                words.add(word.toString());
                                word.setLength(0);
                            }
                        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
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

    /** Users, user's, using and used share a stem; so do companies and company. */
    private static String stem(String written) {
        String word = withoutMarks(withoutPossessive(written));
        int length = word.codePointCount(0, word.length());
        if (word.endsWith("ies") && length > 4) {
            word = cut(word, 3) + "y";
        } else if (word.endsWith("s") && !word.endsWith("ss") && length > 3) {
            word = cut(word, 1);
        }
        for (String suffix : List.of("ing", "ed")) {
            if (word.endsWith(suffix)
                    && word.codePointCount(0, word.length()) > suffix.length() + 2) {
                word = cut(word, suffix.length());
            }
        }
        return word.endsWith("e") && word.codePointCount(0, word.length()) > 3
                ? cut(word, 1)
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

    /** Without spaces of any kind around it, no-break ones too. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && space(text.charAt(from))) {
            from++;
        }
        while (to > from && space(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
}
