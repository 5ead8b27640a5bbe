package io.gleaner.tokens;

import java.util.List;

/** Gives each token of a sentence its part of speech. */
public interface Tagger {
    List<Tag> tag(List<Token> tokens);
}
