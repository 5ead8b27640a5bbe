package io.gleaner.input;

import io.gleaner.text.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads plain text, with or without a header, and raw crawls of pages that were saved as text. */
final class TextReader implements ArticleReader {

    @Override
    public List<String> extensions() {
        return List.of("txt", "text");
    }

    @Override
    public ReadArticle read(byte[] bytes, Origin origin) throws Unreadable {
        return read(TextBytes.decode(bytes), origin);
    }

    ReadArticle read(String decoded, Origin origin) throws Unreadable {
        Header header = Header.of(decoded);
        return new ReadArticle(article(header, decoded, origin), header.oddities());
    }

    private static Article article(Header header, String decoded, Origin origin) throws Unreadable {
        String text = decoded.substring(header.length());
        if (text.isBlank()) {
            throw new Unreadable("has a header but no text below it; there is nothing to read");
        }
        Optional<FoundDate> published = published(header, text, origin);
        return new Article(
                origin.id(),
                text,
                header.get("title"),
                header.get("publisher"),
                published.map(FoundDate::day),
                published.map(FoundDate::from).orElse(""),
                header.get("url"));
    }

    private static Optional<FoundDate> published(Header header, String text, Origin origin)
            throws Unreadable {
        Optional<String> written = header.get("published");
        if (written.isPresent()) {
            Optional<LocalDate> day = WrittenDate.in(written.get()).map(WrittenDate::day);
            if (day.isEmpty()) {
                throw new Unreadable(
                        "published: \""
                                + written.get()
                                + "\" is not a day; write it like 2025-01-17, or leave it out");
            }
            return Optional.of(new FoundDate(day.get(), "header"));
        }
        return PublicationDate.inText(text)
                .or(() -> header.get("url").flatMap(PublicationDate::inUrl))
                .or(() -> PublicationDate.inName(origin.baseName()));
    }
}
