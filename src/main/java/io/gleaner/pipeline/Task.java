package io.gleaner.pipeline;

import io.gleaner.input.InputFile;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An article to read.
 *
 * @param file the input
 * @param path how the database names it
 * @param sha256 digest of the input
 * @param expected the file of expected values beside it
 * @param expectedSha256 its digest; empty when there is none
 */
record Task(
        InputFile file,
        String path,
        String sha256,
        Optional<Path> expected,
        String expectedSha256) {

    String id() {
        return file.id();
    }
}
