package io.gleaner.pipeline;

import io.gleaner.input.InputFile;

/**
 * An article to read.
 *
 * @param file the input
 * @param path how the database names it
 * @param sha256 digest of the input
 * @param expected what people read in it
 */
record Task(InputFile file, String path, String sha256, Expectation expected) {

    String id() {
        return file.id();
    }
}
