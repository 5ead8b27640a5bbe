package io.gleaner.tokens;

/** What a token is made of. */
public enum Shape {
    /** Digits, with the separators inside them: {@code 1,234.5}. */
    NUMBER,
    /** Letters, with apostrophes and full stops inside them: {@code U.S.}, {@code n't}. */
    WORD,
    /** Anything else, one character each: {@code $}, {@code %}, {@code (}. */
    SYMBOL
}
