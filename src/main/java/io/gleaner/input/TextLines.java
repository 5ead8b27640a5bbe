package io.gleaner.input;

import io.gleaner.text.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Articles that are a line each; an article's id is the number of its line, from 1. */
public final class TextLines {
    private final BufferedReader in;
    private int number;

    public TextLines(InputStream in) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** The next line that is not blank; empty after the last. */
    public Optional<Article> next() throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!text.isBlank()) {
                return Optional.of(Article.of(String.valueOf(number), TextBytes.clean(text)));
            }
        }
        return Optional.empty();
    }
}
