package io.gleaner.tokens;

import io.gleaner.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Where to break off what never ends: a table without lines, a list of a thousand names, noise.
 *
 * <p>Whoever reads a sentence looks from each word at the others, so that twice the words cost four
 * times the time; no sentence that a person wrote is this long.
 */
final class LongSentences {
    private static final int MOST = 200;

    /** Text this short has no more tokens than that, were every sign one. */
    private static final int SURELY_FINE = MOST;

    private LongSentences() {}

    /** The sentence itself, or the parts that it is broken into. */
    static List<Span> parts(String text, Span sentence) {
        if (sentence.length() <= SURELY_FINE) {
            return List.of(sentence);
        }
        List<Token> tokens = Scanner.scan(text, sentence.start(), sentence.end());
        if (tokens.size() <= MOST) {
            return List.of(sentence);
        }
        List<Span> parts = new ArrayList<>();
        int from = 0;
        while (from < tokens.size()) {
            int to = end(tokens, from);
            parts.add(new Span(tokens.get(from).start(), tokens.get(to - 1).end()));
            from = to;
        }
        return parts;
    }

    /**
     * The end (exclusive) of the sentence that begins at a token: the last token of all, else after
     * the last semicolon or comma that is not too far back, else before the last word.
     */
    private static int end(List<Token> tokens, int from) {
        int most = from + MOST;
        if (most >= tokens.size()) {
            return tokens.size();
        }
        int least = from + MOST / 2;
        for (String sign : List.of(";", ",")) {
            for (int i = most; i > least; i--) {
                if (tokens.get(i - 1).is(sign)) {
                    return i;
                }
            }
        }
        for (int i = most; i > least; i--) {
            if (tokens.get(i).isWord() && tokens.get(i).spaced()) {
                return i;
            }
        }
        return most;
    }
}
