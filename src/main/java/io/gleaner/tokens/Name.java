package io.gleaner.tokens;

/** A proper name, by kind. */
public enum Name {
    PERSON,
    ORGANIZATION,
    LOCATION
}
