package io.gleaner.figure.source;

import io.gleaner.figure.scene.Scene;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;

/**
 * Finds where what stands between a speaker and a verb of saying begins.
 *
 * <pre>
 * insertion = "," { "a" … "," | participle … "," | "who" … "," } "," said
 * </pre>
 */
final class Insertions {
    /** How long what is inserted between a speaker and a verb may be, in tokens. */
    private static final int INSERTED = 28;

    private final Scene scene;
    private final Sentence s;

    Insertions(Scene scene) {
        this.scene = scene;
        this.s = scene.sentence;
    }

    /**
     * The comma that opens what the one given closes, if no verb and no figure but an age stands
     * between. What begins with "a", a participle or "and" is itself part of what is inserted.
     */
    int apposition(int close) {
        for (int i = close - 1; i > Math.max(0, close - INSERTED); i--) {
            if (s.lower(i).equals(",")) {
                if (!adds(i)) {
                    return i;
                }
            }
            boolean figure = scene.inNumber(i) && close - i > 4;
            if (relative(i)) {
                continue;
            }
            if (figure || s.tag(i) == Tag.AUX || s.lower(i).equals("\"")) {
                return 0;
            }
        }
        return 0;
    }

    /** Berg, <em>who has led the town,</em> said. */
    private boolean relative(int token) {
        for (int i = token; i > Math.max(0, token - INSERTED); i--) {
            if (s.lower(i).equals(",")) {
                String word = s.lower(i + 1);
                return word.equals("who") || word.equals("which") || word.equals("whose");
            }
        }
        return false;
    }

    private boolean adds(int close) {
        int open = close - 1;
        while (open > 0 && !s.lower(open).equals(",")) {
            open--;
        }
        String word = s.lower(open + 1);
        return open > 0
                && (word.equals("a")
                        || word.equals("an")
                        || s.tag(open + 1) == Tag.VERB
                        || s.tag(open + 1) == Tag.CCONJ);
    }
}
