package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;

/** Marks of footnotes right behind a number: {@code $140(a) million}, {@code 1,200[3] staff}. */
final class Footnotes {
    /** Characters of a mark. */
    private static final int LONGEST = 2;

    private Footnotes() {}

    /** After the mark that is glued to the number before a token; the token where none is. */
    static int after(Sentence s, int at) {
        int mark = at + 1;
        if (at == 0 || mark + 1 >= s.size() || s.token(at).spaced()) {
            return at;
        }
        boolean closed =
                switch (s.lower(at)) {
                    case "(" -> s.lower(mark + 1).equals(")");
                    case "[" -> s.lower(mark + 1).equals("]");
                    default -> false;
                };
        boolean small = s.token(mark).text().length() <= LONGEST;
        boolean letters = s.token(mark).isWord() && s.token(mark).text().length() == 1;
        return closed && small && (letters || s.token(mark).isNumber()) ? mark + 2 : at;
    }
}
