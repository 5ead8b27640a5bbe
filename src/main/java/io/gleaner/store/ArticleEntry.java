package io.gleaner.store;

import io.gleaner.expected.ExpectedFigure;
import io.gleaner.figure.Reading;
import java.util.List;

/**
 * An article as it was read, with what the store keeps beside it.
 *
 * @param reading the article, its sentences and figures
 * @param path the file that it was read from
 * @param sha256 digest of the input
 * @param language the language it is written in, {@code en}
 * @param expected what a person read in it; empty when nobody did
 * @param expectedSha256 digest of the file of expected values; empty when there is none
 */
public record ArticleEntry(
        Reading reading,
        String path,
        String sha256,
        String language,
        List<ExpectedFigure> expected,
        String expectedSha256) {

    /** An article without expected values. */
    public static ArticleEntry of(Reading reading, String path, String sha256, String language) {
        return new ArticleEntry(reading, path, sha256, language, List.of(), "");
    }

    public String id() {
        return reading.article().id();
    }
}
