package io.gleaner.pipeline;

import io.gleaner.store.ArticleEntry;
import io.gleaner.store.BaseUnit;
import io.gleaner.store.FigureCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of extracted figures: one CSV an article, under the article's own path.
 *
 * @param folder where it is
 */
record Extracted(Path folder) {

    Path csv(String id) {
        Path file = folder.resolve(id + ".csv").normalize();
        if (!file.startsWith(folder.normalize())) {
            throw new IllegalArgumentException("\"" + id + "\" leads out of " + folder);
        }
        return file;
    }

    boolean has(String id) {
        return Files.exists(csv(id));
    }

    void write(ArticleEntry entry, BaseUnit baseUnit) throws IOException {
        FigureCsv.write(csv(entry.id()), entry.reading().figures(), baseUnit);
    }

    void delete(String id) throws IOException {
        if (Files.deleteIfExists(csv(id))) {
            removeEmpty(csv(id).getParent());
        }
    }

    /** Folders that held only what was taken out. */
    private void removeEmpty(Path inner) throws IOException {
        Path at = inner;
        while (!at.equals(folder.normalize()) && isEmpty(at)) {
            Files.delete(at);
            at = at.getParent();
        }
    }

    private static boolean isEmpty(Path inner) throws IOException {
        try (var files = Files.list(inner)) {
            return files.findAny().isEmpty();
        }
    }
}
