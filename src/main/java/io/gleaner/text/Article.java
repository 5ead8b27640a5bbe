package io.gleaner.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One article or press release: its text to the letter, and what is known of where it comes from.
 *
 * @param id names it among all articles: its path under the input folder without extension, or a
 *     record's own id
 * @param text the words that every offset counts in; never trimmed or rewrapped
 * @param title its heading, where it stands outside the text
 * @param publisher who published it, as written
 * @param published the day of publication
 * @param publishedFrom where that day was read ({@code header}, {@code metadata}, {@code text},
 *     {@code url}, {@code name}, {@code option}); empty when there is none
 * @param url its address
 */
public record Article(
        String id,
        String text,
        Optional<String> title,
        Optional<String> publisher,
        Optional<LocalDate> published,
        String publishedFrom,
        Optional<String> url) {

    /** An article of which nothing is known but its words. */
    public static Article of(String id, String text) {
        return new Article(
                id,
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty());
    }

    public Article publishedOn(LocalDate day, String from) {
        return new Article(id, text, title, publisher, Optional.of(day), from, url);
    }

    public Article titled(String heading) {
        return new Article(
                id, text, Optional.of(heading), publisher, published, publishedFrom, url);
    }

    public Article publishedBy(String name) {
        return new Article(id, text, title, Optional.of(name), published, publishedFrom, url);
    }
}
