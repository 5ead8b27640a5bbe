package io.gleaner.figure.scene;

import io.gleaner.tokens.Tag;
import java.util.Set;

/** Looks at the words around a quantity. */
public final class Words {
    private static final Set<String> TRANSPARENT =
            Set.of(
                    "a",
                    "an",
                    "the",
                    "some",
                    "another",
                    "additional",
                    "further",
                    "record",
                    "net",
                    "total",
                    "just",
                    "only",
                    "about",
                    "around",
                    "seasonally",
                    "adjusted",
                    "average",
                    "combined",
                    "whopping",
                    "mere",
                    "full",
                    "-",
                    "than",
                    "greater",
                    "expected",
                    "by-the");

    private Words() {}

    /**
     * The token before a quantity that says how it belongs to the sentence: articles and adjectives
     * skipped.
     */
    public static int leftOf(Draft draft) {
        Scene scene = draft.scene;
        int i = expected(scene, draft.from() - 1);
        int floor = Math.max(-1, draft.from() - 7);
        while (i > floor
                && !scene.inNumber(i)
                && (article(scene.lower(i))
                        || scene.tag(i) == Tag.DET
                        || scene.tag(i) == Tag.ADJ
                        || scene.tag(i) == Tag.ADV && scene.changeEndingAt(i + 1).isEmpty())
                && scene.changeEndingAt(i + 1).isEmpty()) {
            i--;
        }
        return ranged(scene, i) ? i - 4 : i;
    }

    /** In the range of, in the region of: about. */
    private static boolean ranged(Scene scene, int of) {
        boolean range =
                switch (scene.lower(of - 1)) {
                    case "range", "region", "neighbourhood", "neighborhood", "order" -> true;
                    default -> false;
                };
        String in = scene.lower(of - 3);
        return range
                && scene.lower(of).equals("of")
                && scene.lower(of - 2).equals("the")
                && (in.equals("in") || in.equals("on"));
    }

    /**
     * The token behind a quantity, its noun, and what brackets add to it: 55 percent (2 million)
     * <em>of</em>.
     */
    public static int behind(Draft draft) {
        Scene scene = draft.scene;
        int i = draft.end();
        if (scene.clauses.of(draft.from()).bracketed()) {
            int close = scene.clauses.of(draft.from()).to();
            return scene.lower(close).equals(")") ? close + 1 : i;
        }
        if (!scene.lower(i).equals("(")) {
            return i;
        }
        boolean numbers = false;
        for (int k = i + 1; k < scene.sentence.size(); k++) {
            if (scene.lower(k).equals(")")) {
                return numbers ? k + 1 : i;
            }
            numbers |= scene.inNumber(k) || scene.sentence.token(k).isNumber();
        }
        return i;
    }

    /** Whether nothing but bars stands in a stretch: two cells of a table are neighbours. */
    public static boolean barred(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!scene.lower(i).equals("|")) {
                return false;
            }
        }
        return from < to;
    }

    /** A greater-than-expected 0.6 percent: the comparison is beside the point. */
    private static int expected(Scene scene, int token) {
        String word = scene.lower(token);
        boolean measured =
                word.equals("expected")
                        || word.equals("forecast")
                        || word.equals("anticipated")
                        || word.equals("usual")
                        || word.equals("predicted");
        if (measured || word.endsWith("-expected")) {
            for (int i = token; i > Math.max(0, token - 6); i--) {
                if (scene.lower(i).equals("than")) {
                    int at = i - 1;
                    while (scene.lower(at).equals("-")) {
                        at--;
                    }
                    return at - 1;
                }
            }
        }
        return token;
    }

    /** The token before the noun group that "of" belongs to. */
    public static int headBefore(Scene scene, int of) {
        int i = of - 1;
        while (i > of - 6
                && (scene.tag(i).nominal() || scene.tag(i) == Tag.ADJ || scene.tag(i) == Tag.DET)) {
            i--;
        }
        return i;
    }

    private static boolean article(String word) {
        return TRANSPARENT.contains(word);
    }
}
