package io.gleaner.pipeline;

import io.gleaner.expected.ExpectedFigures;
import io.gleaner.expected.ExpectedTable;
import io.gleaner.input.InputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * What people read in an article: in a table that tells of it, else in the file beside it.
 *
 * @param sha256 digest of what they wrote; empty when they wrote nothing
 * @param figures finds it in the article's text
 */
record Expectation(String sha256, Function<String, ExpectedFigures> figures) {
    static final Expectation NONE = new Expectation("", text -> ExpectedFigures.NONE);

    static Expectation of(InputFile article, Optional<ExpectedTable> table) throws IOException {
        String said = table.map(t -> t.said(article.id())).orElse("");
        if (!said.isEmpty()) {
            return new Expectation(
                    Digest.of(said.getBytes(StandardCharsets.UTF_8)),
                    text -> table.orElseThrow().of(article.id(), text));
        }
        Path beside = beside(article.path());
        return Files.exists(beside)
                ? new Expectation(
                        Digest.of(Files.readAllBytes(beside)),
                        text -> ExpectedFigures.read(beside, text))
                : NONE;
    }

    private static Path beside(Path article) {
        String name = article.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return article.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".expected.csv");
    }
}
