package io.gleaner.subject;

/**
 * A noun phrase: its noun with all that makes it definite.
 *
 * @param from first token
 * @param to after the last token
 */
public record Phrase(int from, int to) {
    public boolean isEmpty() {
        return from >= to;
    }
}
