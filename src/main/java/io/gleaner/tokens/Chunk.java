package io.gleaner.tokens;

/**
 * A group of neighbouring words around one noun or verb.
 *
 * @param kind noun or verb group
 * @param from first token
 * @param to after its last token
 * @param head the token that it is about: the last noun, the last verb
 */
public record Chunk(Kind kind, int from, int to, int head) {
    public enum Kind {
        NOUN,
        VERB
    }

    public boolean covers(int token) {
        return from <= token && token < to;
    }
}
