package io.gleaner.figure.source;

/**
 * Who says something.
 *
 * @param name in the article's words
 * @param from where the words that name it begin in its sentence
 * @param lasting whether the sentences that follow can go on reporting it: bodies and their
 *     statistics do, people are quoted
 */
record Speaker(String name, int from, boolean lasting) {}
