package io.gleaner.input;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a web page tells of its article outside the text: in meta elements, in linked data, in its
 * time elements.
 *
 * @param title its heading
 * @param publisher the site's name
 * @param published the day of publication
 * @param url its canonical address
 */
record PageMetadata(
        Optional<String> title,
        Optional<String> publisher,
        Optional<FoundDate> published,
        Optional<String> url) {
    /** Names of meta elements that hold the day, surest first. */
    private static final List<String> DATES =
            List.of(
                    "article:published_time",
                    "og:published_time",
                    "og:article:published_time",
                    "datepublished",
                    "citation_publication_date",
                    "dcterms.created",
                    "dcterms.issued",
                    "dcterms.date",
                    "dc.date.issued",
                    "dc.date.created",
                    "dc.date",
                    "parsely-pub-date",
                    "sailthru.date",
                    "publish-date",
                    "publishdate",
                    "publish_date",
                    "publication_date",
                    "pubdate",
                    "article.published",
                    "release_date",
                    "date");

    /** Names of those that hold the day of a change: better than none. */
    private static final List<String> CHANGED =
            List.of(
                    "article:modified_time",
                    "og:updated_time",
                    "dcterms.modified",
                    "last-modified");

    static PageMetadata of(Document page) {
        LinkedData data = LinkedData.of(page);
        return new PageMetadata(
                title(page, data), publisher(page, data), published(page, data), url(page));
    }

    private static Optional<String> title(Document page, LinkedData data) {
        return meta(page, "og:title")
                .or(data::headline)
                .or(() -> meta(page, "twitter:title"))
                .or(() -> onlyHeading(page))
                .or(() -> text(page.title()))
                .map(title -> withoutSite(title, publisher(page, data)));
    }

    private static Optional<String> onlyHeading(Document page) {
        List<Element> headings = page.select("h1");
        return headings.size() == 1 ? text(headings.get(0).text()) : Optional.empty();
    }

    /** {@code Exports fall - The Daily} without what stands behind the last separator. */
    private static String withoutSite(String title, Optional<String> site) {
        for (String separator : List.of(" | ", " - ", " \u2013 ", " \u2014 ", " :: ")) {
            int at = title.lastIndexOf(separator);
            if (at > 0
                    && site.filter(
                                    name ->
                                            name.equalsIgnoreCase(
                                                    title.substring(at + separator.length())
                                                            .strip()))
                            .isPresent()) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }

    private static Optional<String> publisher(Document page, LinkedData data) {
        return meta(page, "og:site_name")
                .or(data::publisher)
                .or(() -> meta(page, "dc.publisher"))
                .or(() -> meta(page, "dcterms.publisher"))
                .or(() -> meta(page, "publisher"))
                .or(() -> meta(page, "application-name"));
    }

    private static Optional<FoundDate> published(Document page, LinkedData data) {
        Stream<String> metas = DATES.stream().flatMap(name -> meta(page, name).stream());
        Stream<String> named =
                page.select("meta[content]").stream()
                        .filter(meta -> tellsPublication(meta.attr("name") + meta.attr("property")))
                        .map(meta -> meta.attr("content"));
        Stream<String> changed = CHANGED.stream().flatMap(name -> meta(page, name).stream());
        Stream<String> marked =
                page.select("[itemprop=datePublished]").stream().map(PageMetadata::dateOf);
        Stream<String> times =
                page.select("time[pubdate], article time[datetime], header time[datetime]").stream()
                        .map(PageMetadata::dateOf);
        Stream<String> anyTime =
                page.select("time[datetime]").stream().limit(1).map(PageMetadata::dateOf);
        return Stream.of(metas, data.published().stream(), marked, times, named, anyTime, changed)
                .flatMap(written -> written)
                .flatMap(written -> day(written).stream())
                .findFirst()
                .map(day -> new FoundDate(day, "metadata"));
    }

    /** {@code cXenseParse:recs:publishtime}: names that no list has. */
    private static boolean tellsPublication(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("publi") && (lower.contains("date") || lower.contains("time"));
    }

    /** A written day, or seconds or milliseconds since 1970. */
    private static Optional<LocalDate> day(String written) {
        String digits = written.strip();
        if (digits.matches("1[0-9]{9}([0-9]{3})?")) {
            long seconds = Long.parseLong(digits.substring(0, 10));
            return Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
        }
        return WrittenDate.in(written).map(WrittenDate::day);
    }

    private static String dateOf(Element element) {
        for (String attribute : List.of("content", "datetime")) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute);
            }
        }
        return element.text();
    }

    private static Optional<String> url(Document page) {
        return Optional.ofNullable(page.selectFirst("link[rel=canonical][href]"))
                .map(link -> link.attr("href"))
                .filter(href -> href.startsWith("http"))
                .or(() -> meta(page, "og:url"));
    }

    private static Optional<String> meta(Document page, String name) {
        return page.select("meta[content]").stream()
                .filter(
                        meta ->
                                meta.attr("property").equalsIgnoreCase(name)
                                        || meta.attr("name").equalsIgnoreCase(name)
                                        || meta.attr("itemprop").equalsIgnoreCase(name))
                .flatMap(meta -> text(meta.attr("content")).stream())
                .findFirst();
    }

    private static Optional<String> text(String words) {
        return Optional.of(words.strip()).filter(stripped -> !stripped.isEmpty());
    }
}
