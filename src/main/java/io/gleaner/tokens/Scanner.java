package io.gleaner.tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into words, runs of digits and signs.
 *
 * <p>Of our own, because figures need it: {@code $48.2m} is three tokens, {@code USD34.6} two,
 * {@code 1,234.5} one, and digits are never parted from their separators. Elsewhere it cuts as the
 * part-of-speech model was trained: {@code don't} is {@code do n't}, {@code China's} is {@code
 * China 's}, hyphens stand alone. A plain loop over characters.
 */
public final class Scanner {
    private final String text;
    private final int end;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Scanner(String text, int from, int to) {
        this.text = text;
        this.at = from;
        this.end = to;
    }

    /** The tokens of a whole text, offsets from 0. */
    public static List<Token> scan(String text) {
        return scan(text, 0, text.length());
    }

    /** The tokens of a cleaned text from one offset to another, offsets counted in the text. */
    public static List<Token> scan(String text, int from, int to) {
        Scanner scanner = new Scanner(text, from, to);
        scanner.run();
        return scanner.tokens;
    }

    private void run() {
        boolean spaced = true;
        while (at < end) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                spaced = true;
                at++;
                continue;
            }
            int start = at;
            if (isDigit(c)) {
                number();
                add(start, at, Shape.NUMBER, spaced);
            } else if (Character.isLetter(c)) {
                word(spaced);
            } else if (Character.isHighSurrogate(c)
                    && at + 1 < end
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at += 2;
                add(start, at, Shape.SYMBOL, spaced);
            } else if (c == '\'' && clitic(start, spaced)) {
                spaced = false;
                continue;
            } else {
                at++;
                add(start, at, Shape.SYMBOL, spaced);
            }
            spaced = false;
        }
    }

    /** An apostrophe parts thousands, 1'000; but not the year from its quarter, Q4'23. */
    private boolean threeDigits(int from) {
        int to = from;
        while (to < end && to < from + 4 && isDigit(text.charAt(to))) {
            to++;
        }
        return to == from + 3;
    }

    /** number = digits { [ "," | "." | "'" ] digits }; the apostrophe before three of them. */
    private void number() {
        while (at < end) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                at++;
            } else if ((c == ',' || c == '.' || c == '\'' && threeDigits(at + 1))
                    && at + 1 < end
                    && isDigit(text.charAt(at + 1))) {
                at += 2;
            } else {
                return;
            }
        }
    }

    /**
     * word = letters { "'" letters | "." letters }, its clitic ({@code 's}, {@code n't}) apart. A
     * full stop belongs to it in {@code U.S.} and after a single capital.
     */
    private void word(boolean spaced) {
        int start = at;
        boolean dotted = false;
        while (at < end) {
            char c = text.charAt(at);
            if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                at++;
            } else if (c == '.'
                    && at + 1 < end
                    && Character.isLetter(text.charAt(at + 1))
                    && singleLetterBefore(start)) {
                dotted = true;
                at++;
            } else {
                break;
            }
        }
        if (dotted && at < end && text.charAt(at) == '.' && singleLetterBefore(start)) {
            at++;
        }
        // negation: do | n't
        if (at + 1 < end
                && text.charAt(at) == '\''
                && (text.charAt(at + 1) == 't' || text.charAt(at + 1) == 'T')
                && Character.toLowerCase(text.charAt(at - 1)) == 'n'
                && at - 1 > start
                && (at + 2 == end || !Character.isLetter(text.charAt(at + 2)))) {
            add(start, at - 1, Shape.WORD, spaced);
            add(at - 1, at + 2, Shape.WORD, false);
            at += 2;
            return;
        }
        // O'Brien, d'Ivoire: an apostrophe between letters that is no clitic
        if (at + 2 < end
                && text.charAt(at) == '\''
                && at - start <= 2
                && Character.isLetter(text.charAt(at + 1))
                && Character.isLetter(text.charAt(at + 2))
                && cliticLength(at) == 0) {
            at++;
            while (at < end && Character.isLetter(text.charAt(at))) {
                at++;
            }
        }
        add(start, at, Shape.WORD, spaced);
    }

    private boolean singleLetterBefore(int start) {
        return at - start == 1 || at - 2 >= start && text.charAt(at - 2) == '.';
    }

    private boolean clitic(int start, boolean spaced) {
        int length = spaced ? 0 : cliticLength(start);
        if (length == 0) {
            return false;
        }
        at = start + length;
        add(start, at, Shape.WORD, false);
        return true;
    }

    /**
     * Length of {@code 's}, {@code 're}, {@code 've}, {@code 'll}, {@code 'd}, {@code 'm} here,
     * else 0.
     */
    private int cliticLength(int apostrophe) {
        int to = apostrophe + 1;
        while (to < end && Character.isLetter(text.charAt(to))) {
            to++;
        }
        String letters = text.substring(apostrophe + 1, to).toLowerCase(Locale.ROOT);
        return switch (letters) {
            case "s", "d", "m", "re", "ve", "ll" -> to - apostrophe;
            default -> 0;
        };
    }

    private void add(int from, int to, Shape shape, boolean spaced) {
        String word = text.substring(from, to);
        String lower = shape == Shape.WORD ? word.toLowerCase(Locale.ROOT) : word;
        tokens.add(new Token(word, lower, from, to, shape, spaced));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\uFEFF';
    }
}
