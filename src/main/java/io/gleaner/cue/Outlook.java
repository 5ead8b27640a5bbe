package io.gleaner.cue;

/** What a word says of how firm a number is. */
public enum Outlook {
    ESTIMATE,
    FORECAST,
    TARGET
}
