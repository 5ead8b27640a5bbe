package io.gleaner.tokens;

/** Universal parts of speech. */
public enum Tag {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    public boolean nominal() {
        return this == NOUN || this == PROPN;
    }
}
