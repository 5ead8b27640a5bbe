package io.gleaner.tokens;

import io.gleaner.text.Span;

/**
 * A word, a run of digits or a sign.
 *
 * @param text as in the cleaned text
 * @param lower the same in lower case, whatever the locale
 * @param start where it begins in the article's text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param shape what it is made of
 * @param spaced whether something that is no token (a space, a line end, the text's start) stands
 *     before it; {@code false} means glued to the token before
 */
public record Token(String text, String lower, int start, int end, Shape shape, boolean spaced) {

    public Span span() {
        return new Span(start, end);
    }

    public boolean is(String lowerCase) {
        return lower.equals(lowerCase);
    }

    public boolean isNumber() {
        return shape == Shape.NUMBER;
    }

    public boolean isWord() {
        return shape == Shape.WORD;
    }

    /** Begins with a capital letter. */
    public boolean capitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    @Override
    public String toString() {
        return text;
    }
}
