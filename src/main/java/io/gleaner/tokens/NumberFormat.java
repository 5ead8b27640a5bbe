package io.gleaner.tokens;

/** How an article groups digits and marks decimals. */
public enum NumberFormat {
    /** {@code 1,234.5}; also {@code 1 234.5} and {@code 1'234.5}, which nothing else can mean. */
    POINT,
    /** {@code 1.234,5}. */
    COMMA
}
