package io.gleaner.input;

import io.gleaner.text.Article;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a saved web page: its main text, and what its metadata tell. */
final class HtmlReader implements ArticleReader {
    private static final int LONGEST_HEAD = 8192;

    @Override
    public List<String> extensions() {
        return List.of("html", "htm", "xhtml");
    }

    @Override
    public ReadArticle read(byte[] bytes, Origin origin) throws Unreadable {
        Document page = Jsoup.parse(TextBytes.decode(bytes, declared(bytes)));
        PageMetadata about = PageMetadata.of(page);
        // before the text: taking the clutter out takes bylines out
        Optional<FoundDate> published =
                about.published()
                        .or(() -> about.url().flatMap(PublicationDate::inUrl))
                        .or(() -> PublicationDate.inText(lines(page)))
                        .or(() -> PublicationDate.inName(origin.baseName()));
        String text = MainText.of(page, about.title());
        if (text.isBlank()) {
            throw new Unreadable(
                    "has no article text: the page is made of links, forms or scripts; give its"
                            + " text as a .txt file");
        }
        return ReadArticle.of(
                new Article(
                        origin.id(),
                        text,
                        about.title(),
                        about.publisher(),
                        published.map(FoundDate::day),
                        published.map(FoundDate::from).orElse(""),
                        about.url()));
    }

    /** All of a page, a block a line. */
    private static String lines(Document page) {
        return PageBlocks.of(page.body()).stream()
                .map(PageBlock::text)
                .collect(Collectors.joining("\n"));
    }

    /** The character set that the page names in its first bytes. */
    private static Optional<Charset> declared(byte[] bytes) {
        String head =
                new String(
                                bytes,
                                0,
                                Math.min(bytes.length, LONGEST_HEAD),
                                StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
        int at = head.indexOf("charset=");
        if (at < 0) {
            return Optional.empty();
        }
        int from = at + "charset=".length();
        while (from < head.length() && "\"' ".indexOf(head.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < head.length()
                && (Character.isLetterOrDigit(head.charAt(to))
                        || "-_.:".indexOf(head.charAt(to)) >= 0)) {
            to++;
        }
        try {
            String name = head.substring(from, to);
            return Charset.isSupported(name)
                    ? Optional.of(Charset.forName(name))
                    : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }
}
