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
        if (!isInside(id)) {
            throw new IllegalArgumentException("\"" + id + "\" leads out of " + folder);
        }
        return file(id);
    }

    private Path file(String id) {
        return folder.resolve(id + ".csv").normalize();
    }

    private boolean isInside(String id) {
        return file(id).startsWith(folder.normalize());
    }

    boolean has(String id) {
        return Files.exists(csv(id));
    }

    void write(ArticleEntry entry, BaseUnit baseUnit) throws IOException {
        FigureCsv.write(csv(entry.id()), entry.reading().figures(), baseUnit);
    }

    /** The figures of an article that got another id; every row tells it. */
    void rename(String id, String newId) throws IOException {
        FigureCsv.rename(csv(id), csv(newId), newId);
        delete(id);
    }

    /** An input that cannot be read may be called by a path from elsewhere; it has no CSV file. */
    void delete(String id) throws IOException {
        if (isInside(id) && Files.deleteIfExists(csv(id))) {
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
