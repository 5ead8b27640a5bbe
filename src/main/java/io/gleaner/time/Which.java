package io.gleaner.time;

/** Which one of those that come again: last March, this March, next March, or just March. */
enum Which {
    ANY,
    LAST,
    THIS,
    NEXT
}
