package io.gleaner.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.gleaner.text.Article;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A web page gives its article's text and tells when and by whom it was published. */
class HtmlReaderTest {
    private static final String PROSE =
            "<p>Exports rose by 5 percent in March, the customs office said, after two months of"
                    + " decline in which ports were closed by storms.</p>\n"
                    + "<p>Imports were worth \u20AC3 billion, a little less than a year before, when"
                    + " prices of oil had been higher.</p>";

    private static final String TEXT =
            "Exports rose by 5 percent in March, the customs office said, after two months of"
                    + " decline in which ports were closed by storms.\n\n"
                    + "Imports were worth \u20AC3 billion, a little less than a year before, when"
                    + " prices of oil had been higher.";

    private static Article read(String page) throws Unreadable {
        return new HtmlReader()
                .read(page.getBytes(StandardCharsets.UTF_8), new Origin("page", "page.html"))
                .article();
    }

    @Test
    void theTextStandsAloneWhateverSurroundsIt() throws Unreadable {
        Article article =
                read(
                        "<html><head><title>Exports rise | The Port</title>"
                                + "<meta property='og:site_name' content='The Port'></head><body>"
                                + "<header><h2>The Port</h2><p>All the news of the harbour, every day, for 120 years.</p></header>"
                                + "<nav><ul><li><a href='/'>Home</a></li><li><a href='/b'>Ships 24 hours</a></li></ul></nav>"
                                + "<div id='main'><h1>Exports rise</h1><div class='share-bar'>Share 120 times</div>"
                                + PROSE
                                + "<script>var figures = 120;</script></div>"
                                + "<div class='related'><h3>Related</h3><p>Ten ships that sailed for more than a hundred years without a break or a repair.</p></div>"
                                + "<div class='comments'><p>I have seen a hundred ships in this harbour and none of them was on time.</p></div>"
                                + "<footer><p>Copyright 2024, The Port, Harbour Street 12, all rights reserved.</p></footer>"
                                + "</body></html>");
        assertEquals(TEXT, article.text());
        assertEquals(Optional.of("Exports rise"), article.title());
        assertEquals(Optional.of("The Port"), article.publisher());
    }

    @Test
    void headingsItemsAndRowsStandOnLinesOfTheirOwn() throws Unreadable {
        Article article =
                read(
                        "<body><article>"
                                + PROSE
                                + "<h2>By country</h2><ul><li>France: 3 percent</li><li><p>Spain: 4 percent</p></li></ul>"
                                + "<table><tr><th>Country</th><th>Exports</th></tr><tr><td>Italy</td><td><p>2.5 million</p></td></tr></table>"
                                + "<p>Figures are<br>provisional.</p></article></body>");
        assertEquals(
                TEXT
                        + "\n\nBy country\n\n- France: 3 percent\n- Spain: 4 percent\n\n"
                        + "Country | Exports\nItaly | 2.5 million\n\nFigures are provisional.",
                article.text());
    }

    @Test
    void theDayIsReadFromMetadataInItsOwnTimeZone() throws Unreadable {
        for (String head :
                new String[] {
                    "<meta property='article:published_time' content='2024-04-09T23:30:00-08:00'>",
                    "<meta name='DC.date.issued' content='2024-04-09'>",
                    "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\"},{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-04-09T01:00:00+09:00\"}]}</script>",
                    "<script type='application/ld+json'>{broken</script><meta itemprop='datePublished' content='9 April 2024'>"
                }) {
            Article article =
                    read("<html><head>" + head + "</head><body>" + PROSE + "</body></html>");
            assertEquals(Optional.of(LocalDate.of(2024, 4, 9)), article.published(), head);
            assertEquals("metadata", article.publishedFrom());
        }
    }

    @Test
    void elseTheDayIsReadFromATimeElementTheAddressOrTheByline() throws Unreadable {
        Article byTime =
                read(
                        "<body><article><time datetime='2024-04-09T10:00'>9 Apr</time>"
                                + PROSE
                                + "</article>");
        assertEquals("metadata", byTime.publishedFrom());
        Article byUrl =
                read(
                        "<head><link rel='canonical' href='https://e.org/2024/04/09/x'></head><body>"
                                + PROSE);
        assertEquals("url", byUrl.publishedFrom());
        Article byLine = read("<body><div class='byline'>Published: 9 April 2024</div>\n" + PROSE);
        assertEquals("text", byLine.publishedFrom());
        for (Article article : new Article[] {byTime, byUrl, byLine}) {
            assertEquals(Optional.of(LocalDate.of(2024, 4, 9)), article.published());
            assertEquals(TEXT, article.text());
        }
        assertEquals("", read("<body>" + PROSE).publishedFrom());
    }

    @Test
    void theCharacterSetOfThePageIsHeard() throws Unreadable {
        String page =
                "<html><head><meta charset='windows-1252'></head><body>" + PROSE + "</body></html>";
        Article article =
                new HtmlReader()
                        .read(
                                page.getBytes(Charset.forName("windows-1252")),
                                new Origin("page", "page.html"))
                        .article();
        assertEquals(TEXT, article.text());
    }

    @Test
    void aPageOfLinksHasNoArticle() {
        assertThrows(
                Unreadable.class,
                () ->
                        read(
                                "<body><nav><a href='/'>Home</a></nav><form><input name='q'></form></body>"));
    }

    @Test
    void deepAndHugePagesAreReadInTime() {
        String deep = "<div class='a b'>".repeat(100_000) + PROSE;
        String wide = "<p a=1 " + "x='y' ".repeat(200_000) + ">" + PROSE;
        String named = "<div class='share'>x".repeat(100_000) + PROSE;
        String huge = PROSE.repeat(40_000);
        for (String page : new String[] {deep, wide, named, huge}) {
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read("<body>" + page));
        }
    }

    private static String text(String paragraph) throws Unreadable {
        String page = "<body><article>" + PROSE + paragraph + "</article></body>";
        String read = read(page).text();
        return read.substring(TEXT.length()).strip();
    }

    @Test
    void marksOfFootnotesAreNoDigits() throws Unreadable {
        assertEquals(
                "Profit was $42 million, on sales of $310 million.",
                text(
                        "<p>Profit was $42 million<sup>1</sup>, on sales of $310"
                                + " million<sup>(2)</sup>.</p>"));
        assertEquals(
                "Fees rose 4% and 640 people left.",
                text(
                        "<p>Fees rose 4%<a href='#fn2'>[2]</a> and 640 people"
                                + "<a role='doc-noteref' href='#x'>3</a> left.</p>"));
        assertEquals("The 14th time.", text("<p>The 14<sup>th</sup> time.</p>"));
    }

    @Test
    void powersStandInTheLine() throws Unreadable {
        assertEquals(
                "It took 35 km2, 2 million m3 and 4.1 x 10^6 kWh.",
                text(
                        "<p>It took 35 km<sup>2</sup>, 2 million m<sup>3</sup> and 4.1 x"
                                + " 10<sup>6</sup> kWh.</p>"));
    }

    @Test
    void whatNobodySeesIsNotRead() throws Unreadable {
        assertEquals(
                "Ships: 1,250 called.",
                text(
                        "<p hidden>Old: 3.7.</p><div style='display: none'>Draft: 3.9.</div>"
                                + "<p style='color:red;visibility:hidden'>Test 77.</p>"
                                + "<p>Ships: <s>1,111</s> <del>9</del> 1,250 called.</p>"));
    }

    @Test
    void aPageBehindADialogIsRead() throws Unreadable {
        String page = "<div role='dialog'>842 partners</div><div aria-hidden='true'><article>";
        assertEquals(TEXT, read("<body>" + page + PROSE + "</article></div></body>").text());
    }

    @Test
    void aPageInAFormOrHiddenUntilAScriptShowsItIsRead() throws Unreadable {
        String article = "<article>" + PROSE + "</article>";
        assertEquals(TEXT, read("<body><form>" + article + "</form></body>").text());
        assertEquals(TEXT, read("<body style='display:none'>" + article + "</body>").text());
    }

    @Test
    void wordsOfAParagraphStayWhateverTheirClass() throws Unreadable {
        assertEquals(
                "The port saw 900 ships in 2024, more than ever.",
                text(
                        "<p>The port saw <a class='related-link' href='/s'>900 ships</a> in 2024,"
                                + " more<span class='sr-only'> by 77 percent</span> than"
                                + " <span style='text-decoration: line-through'>40</span>ever.</p>"));
    }

    @Test
    void aBreakWithinASentenceIsASpace() throws Unreadable {
        assertEquals(
                "Cargo reached 4.2 million tonnes.",
                text("<p>Cargo reached<br>4.2<br>mil&shy;lion tonnes.</p>"));
        assertEquals("Norhaven\n\nHarbour 4", text("<p>Norhaven<br>Harbour 4</p>"));
    }

    private static Optional<LocalDate> day(String head, String opening) throws Unreadable {
        return read("<head>" + head + "</head><body><article>" + opening + PROSE + "</article>")
                .published();
    }

    @Test
    void theDayStandsInVisibleLines() throws Unreadable {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2022, 8, 14));
        assertEquals(day, day("", "<p>14 August 2022</p>"));
        assertEquals(day, day("", "<div class='when'>14 August 2022</div>"));
        assertEquals(day, day("", "<p>By A. Reed | Published 14 August 2022, 10:15 a.m.</p>"));
        assertEquals(day, day("", "<p>NORHAVEN, Aug. 14, 2022 (Newswire) -- A good year.</p>"));
        assertEquals(Optional.empty(), day("", "<p>It sank on 14 August 2022 in a storm.</p>"));
    }

    @Test
    void theDayStandsInOddMetadata() throws Unreadable {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2022, 8, 14));
        assertEquals(day, day("<meta property='article:published_time' content='1660472100'>", ""));
        assertEquals(day, day("<meta name='x:recs:publishtime' content='2022-08-14T10:00Z'>", ""));
        assertEquals(day, day("<meta name='last-modified' content='2022-08-14'>", ""));
        assertEquals(
                day,
                day(
                        "<meta name='last-modified' content='2023-01-02'>"
                                + "<meta name='pubdate' content='2022-08-14'>",
                        ""));
    }
}
