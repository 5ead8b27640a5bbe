package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Shape;
import io.gleaner.tokens.Token;

/** Signs of plus and minus before a number, glued to it or in words. */
final class Signs {
    private Signs() {}

    /** 1 for plus, -1 for minus, 0 for no sign before a token. */
    static int before(Sentence s, int at) {
        if (at == 0 || s.token(at).spaced()) {
            return word(s, at);
        }
        Token sign = s.token(at - 1);
        if (sign.shape() != Shape.SYMBOL) {
            return 0;
        }
        boolean free = at == 1 || sign.spaced() || opens(s.lower(at - 2));
        return switch (sign.lower()) {
            case "-", "\u2212" -> free ? -1 : word(s, at);
            case "\u2013" -> free && at > 1 ? -1 : 0;
            case "+" -> free ? 1 : 0;
            default -> 0;
        };
    }

    /** Whether a token is a sign of plus or minus. */
    static boolean is(String lower) {
        return switch (lower) {
            case "-", "+", "\u2212", "\u2013" -> true;
            default -> false;
        };
    }

    private static int word(Sentence s, int at) {
        int before = at > 0 && s.lower(at - 1).equals("-") ? at - 2 : at - 1;
        if (s.lower(before - 1).equals("or") && s.lower(before - 2).equals("plus")) {
            return 0;
        }
        return s.lower(before).equals("minus") || s.lower(before).equals("negative") ? -1 : 0;
    }

    private static boolean opens(String lower) {
        return switch (lower) {
            case "(", "[", "\"", "~", "<", ">", "=" -> true;
            default -> false;
        };
    }

    /** Gives a number the sign before it, before its currency, or between the two. */
    static void read(Sentence s, Draft draft) {
        int at = draft.number.from();
        int sign = before(s, at);
        if (sign == 0 && draft.from < at) {
            sign = before(s, draft.from);
            at = draft.from;
        }
        if (sign == 0) {
            return;
        }
        draft.signed = true;
        int from = at - 1;
        boolean word = s.lower(from).equals("-") && !s.token(from).spaced() && from > 0;
        if (word && s.token(from - 1).isWord()) {
            from--;
        }
        draft.from = Math.min(draft.from, from);
        if (sign < 0) {
            draft.number = draft.number.negated(draft.number.from());
        }
    }
}
