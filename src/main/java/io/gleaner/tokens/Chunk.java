package io.gleaner.tokens;

/**
 * A group of neighbouring words around one noun or verb.
 *
 * @param from first token
 * @param to after its last token
 */
public record Chunk(int from, int to) {}
