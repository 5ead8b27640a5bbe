package io.gleaner.tokens;

import io.gleaner.text.Span;

/**
 * A meaning and the tokens of one sentence that say it.
 *
 * @param value what is meant
 * @param from index of its first token in the sentence
 * @param to index after its last token
 * @param span where those tokens stand in the article
 * @param rule name of the rule that read it
 */
public record Mention<T>(T value, int from, int to, Span span, String rule) {

    public static <T> Mention<T> of(T value, Sentence sentence, int from, int to, String rule) {
        return new Mention<>(value, from, to, sentence.span(from, to), rule);
    }

    public boolean overlaps(Mention<?> other) {
        return from < other.to && other.from < to;
    }

    public boolean contains(Mention<?> other) {
        return from <= other.from && other.to <= to;
    }

    public boolean covers(int token) {
        return from <= token && token < to;
    }

    public int length() {
        return to - from;
    }

    public <U> Mention<U> with(U other) {
        return new Mention<>(other, from, to, span, rule);
    }
}
