package io.gleaner.app;

import java.io.InputStream;

/**
 * What a command line is typed into.
 *
 * @param terminal where results and messages go
 * @param in standard input
 * @param place where things lie
 */
record Session(Terminal terminal, InputStream in, Place place) {}
