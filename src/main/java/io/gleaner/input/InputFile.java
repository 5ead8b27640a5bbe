package io.gleaner.input;

import java.nio.file.Path;

/**
 * A file that should hold an article.
 *
 * @param path where it is
 * @param id names its article: its path under the input folder, with slashes, without extension
 * @param name the same path with its extension, as messages and tables show it
 */
public record InputFile(Path path, String id, String name) {

    /** A file that is named by itself, not found in a folder. */
    public static InputFile of(Path path) {
        Path name = path.getFileName();
        return new InputFile(
                path,
                new Origin("", name == null ? "" : name.toString()).baseName(),
                path.toString());
    }
}
