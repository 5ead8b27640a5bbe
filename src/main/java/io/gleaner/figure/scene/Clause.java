package io.gleaner.figure.scene;

import io.gleaner.subject.Phrase;
import java.util.Optional;

/**
 * A stretch of a sentence between commas, brackets or conjunctions.
 *
 * @param index its number in the sentence
 * @param from first token
 * @param to after the last token
 * @param bracketed whether it stands in brackets
 * @param verb first token of its main verb group; -1 when it has none
 * @param subject the noun phrase before its verb, or all it has
 * @param pronoun first token of a pronoun that stands for the subject; -1 when there is none
 */
public record Clause(
        int index,
        int from,
        int to,
        boolean bracketed,
        int verb,
        Optional<Phrase> subject,
        int pronoun) {
    public boolean covers(int token) {
        return from <= token && token < to;
    }

    public boolean hasVerb() {
        return verb >= 0;
    }
}
