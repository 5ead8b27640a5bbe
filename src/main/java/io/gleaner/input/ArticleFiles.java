package io.gleaner.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/**
 * Reads files of every known format, an article a file.
 *
 * @param mostBytes a larger file is set aside: it is no article
 */
public record ArticleFiles(long mostBytes) {
    public static final long DEFAULT_MOST_BYTES = 10_000_000;

    private static final List<ArticleReader> READERS = List.of(new TextReader(), new HtmlReader());

    static boolean reads(String extension) {
        return READERS.stream().anyMatch(reader -> reader.extensions().contains(extension));
    }

    /** {@code .txt or .html}. */
    static String kinds() {
        return String.join(
                " or ", READERS.stream().map(reader -> "." + reader.extensions().get(0)).toList());
    }

    static String extension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * The bytes of a file.
     *
     * @throws Unreadable when it is too large or cannot be read
     */
    public byte[] bytes(InputFile file) throws Unreadable {
        try (InputStream in = Files.newInputStream(file.path())) {
            return bytes(in);
        } catch (IOException e) {
            throw new Unreadable(Inputs.reason(e));
        }
    }

    /**
     * All bytes of a stream.
     *
     * @throws Unreadable when there are too many
     */
    public byte[] bytes(InputStream in) throws IOException, Unreadable {
        byte[] bytes = in.readNBytes((int) Math.min(mostBytes + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > mostBytes) {
            throw new Unreadable(
                    "is larger than "
                            + mostBytes / 1_000_000
                            + " MB, which no article is; split it, or allow more with --max-size");
        }
        return bytes;
    }

    /**
     * The article that a file holds.
     *
     * @throws Unreadable when there is none
     */
    public ReadArticle read(InputFile file) throws Unreadable {
        return read(file, bytes(file));
    }

    /**
     * The article that a file's bytes hold.
     *
     * @throws Unreadable when there is none
     */
    public ReadArticle read(InputFile file, byte[] bytes) throws Unreadable {
        String fileName = file.path().getFileName().toString();
        return read(new Origin(file.id(), fileName), bytes);
    }

    /**
     * The article that bytes from anywhere hold: a web page where they look like one, else text.
     *
     * @throws Unreadable when there is none
     */
    public ReadArticle read(Origin origin, byte[] bytes) throws Unreadable {
        String extension = extension(origin.fileName());
        for (ArticleReader reader : READERS) {
            if (reader.extensions().contains(extension)) {
                return reader.read(bytes, origin);
            }
        }
        return (looksLikeAPage(bytes) ? new HtmlReader() : new TextReader()).read(bytes, origin);
    }

    private static boolean looksLikeAPage(byte[] bytes) {
        String start =
                new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1)
                        .strip()
                        .toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html");
    }
}
