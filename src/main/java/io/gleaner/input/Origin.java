package io.gleaner.input;

/**
 * Where the bytes of an article come from.
 *
 * @param id names the article among all others
 * @param fileName the file's own name, with its extension; empty for text from elsewhere
 */
public record Origin(String id, String fileName) {

    /** The name without folders and without its last extension. */
    public String baseName() {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
