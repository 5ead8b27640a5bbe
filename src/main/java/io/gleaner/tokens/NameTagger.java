package io.gleaner.tokens;

import java.util.List;

/** Finds people, organisations and places in a sentence. */
public interface NameTagger {
    /** Finds none: reading by rules alone. */
    NameTagger NONE = sentence -> List.of();

    List<Mention<Name>> names(Sentence sentence);
}
