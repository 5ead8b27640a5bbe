package io.gleaner.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.text.Article;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Plain text with a header, without one, and as a crawl left it. */
class TextReaderTest {

    private static Article read(String file) throws Unreadable {
        return read(file, "article.txt");
    }

    private static Article read(String file, String name) throws Unreadable {
        return whole(file, name).article();
    }

    private static ReadArticle whole(String file, String name) throws Unreadable {
        return new TextReader()
                .read(file.getBytes(StandardCharsets.UTF_8), new Origin("article", name));
    }

    @Test
    void aHeaderIsTakenOffAndNothingElse() throws Unreadable {
        Article article =
                read(
                        "title: Exports: up again\npublisher: Customs Office\npublished: 2024-03-04\n"
                                + "url: https://example.org/x\n\n\n Exports rose. \r\n");
        assertEquals("\n Exports rose. \r\n", article.text());
        assertEquals(Optional.of("Exports: up again"), article.title());
        assertEquals(Optional.of("Customs Office"), article.publisher());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 4)), article.published());
        assertEquals("header", article.publishedFrom());
        assertEquals(Optional.of("https://example.org/x"), article.url());
    }

    @Test
    void aHeaderMayHoldLessAndEndItsLinesAsWindowsDoes() throws Unreadable {
        Article article = read("\uFEFFTitle: Exports\r\n\r\nExports rose.");
        assertEquals("Exports rose.", article.text());
        assertEquals(Optional.of("Exports"), article.title());
    }

    @Test
    void whatOnlyLooksLikeAHeaderIsText() throws Unreadable {
        for (String text :
                new String[] {
                    "\ntitle: not at the very top\n\nExports rose.",
                    "author: no such line\n\nExports rose.",
                    "title: nothing follows",
                    "Exports rose: by 5 percent\n\nImports fell."
                }) {
            assertEquals(text, read(text).text());
        }
    }

    @Test
    void anOddHeaderIsReadAsFarAsItGoesAndToldOf() throws Unreadable {
        assertOdd("title: Exports\nExports rose.", "2: no empty line stands between");
        assertOdd(
                "title: Exports\nauthor: A. Writer\n\nExports rose.",
                "2: \"author\" is nothing that a header tells: the line is left out");
        assertOdd(
                "Source: a paper\nTitle: Exports\n\nExports rose.",
                "1: \"Source\" is nothing that a header tells: the line is left out");
        assertOdd(
                "title: Exports\ntitle: Imports\n\nExports rose.",
                "2: \"title\" stands here again: the first one counts");
    }

    private static void assertOdd(String file, String told) throws Unreadable {
        ReadArticle read = whole(file, "a.txt");
        assertEquals("Exports rose.", read.article().text());
        assertEquals(Optional.of("Exports"), read.article().title());
        List<String> oddities = read.oddities("a.txt");
        assertEquals(1, oddities.size(), oddities.toString());
        assertTrue(oddities.get(0).startsWith("a.txt:" + told), oddities.get(0));
    }

    @Test
    void aLineWithAnotherKeyIsTextWhereNoEmptyLineStandsBelow() throws Unreadable {
        String text = "Revenue: up to 5 million dollars\nOutlook: good\nThe town has 300 shops.";
        ReadArticle read = whole("title: Sales\npublished: 2024-03-01\n" + text, "a.txt");
        assertEquals(text, read.article().text());
        assertEquals(Optional.of("Sales"), read.article().title());
        assertEquals(1, read.oddities().size());
        assertTrue(
                read.oddities("a.txt").get(0).startsWith("a.txt:3: no empty line stands between"));
        assertEquals("Outlook: good", read("title: Sales\nOutlook: good").text());
    }

    @Test
    void aLineThatMeasuresIsTextWhateverStandsBelow() throws Unreadable {
        for (String line :
                new String[] {"Revenue: 5 million dollars", "Growth: 3.2%", "Price: \u20ac 400"}) {
            String text = line + "\n\nThe town has shops.";
            assertEquals(text, read("title: Sales\n" + text).text());
            String top = line + "\ntitle: Sales\n\nThe town has shops.";
            assertEquals(top, read(top).text());
        }
        for (String line :
                new String[] {"date: 10 Feb 2025, 4:05 pm", "id: 12345", "tags: G20, 5G"}) {
            String file = "title: Sales\n" + line + "\n\nThe town has shops.";
            assertEquals("The town has shops.", read(file).text(), line);
        }
    }

    @Test
    void nothingIsOddAboutAGoodHeaderAndNone() throws Unreadable {
        for (String file :
                new String[] {
                    "title: Exports\npublished: 10 Feb 2025\n\nExports rose: by 5 percent.",
                    "Exports rose.\ntitle: x",
                    "Note: exports rose.\n\ntitle: x"
                }) {
            assertEquals(List.of(), whole(file, "a.txt").oddities());
        }
    }

    @Test
    void aHeaderWithAnotherDayThanACalendarHasIsRefused() {
        Unreadable e =
                assertThrows(Unreadable.class, () -> read("published: soon\n\nExports rose."));
        assertEquals(
                "published: \"soon\" is not a day; write it like 2025-01-17, or leave it out",
                e.reason());
        assertThrows(Unreadable.class, () -> read("title: no text\n\n \n"));
    }

    @Test
    void theDayIsFoundInWhatACrawlLeft() throws Unreadable {
        assertDay(2024, 2, 9, " date 2024-02-09 en English\nBusiness\n\nExports rose in 2023.");
        assertDay(
                2024,
                2,
                9,
                "Exports rise\nBy: A. Writer\nPublished: February 9, 2024 at 4:05 am EST\n\nText.");
        assertDay(
                2024,
                2,
                9,
                "Exports rise\n\nFriday, 9 February 2024\n\nExports rose on 1 January 2020.");
        assertDay(2024, 2, 9, "By A. Writer | Feb. 9th, 2024\nExports rose.");
        assertDay(
                2024, 2, 9, "LONDON, Feb 9, 2024 (Newswire) - Exports rose by 3 percent in 2023.");
        assertDay(
                2024,
                2,
                9,
                "Updated: 10 February 2024\nPosted on 09/02/2024\nPosted 2024-02-09\nText.");
    }

    @Test
    void aDayOfTheStoryIsNotTheDayOfPublication() throws Unreadable {
        for (String text :
                new String[] {
                    "On 9 February 2024 exports rose by 3 percent.",
                    "Exports rose from January 1, 2024.",
                    "Posted on 03/04/2024\nThird of April or fourth of March.",
                    "Released products sold 3 million by 9 February 2024.",
                    "EXPORTS UP\nExports rose."
                }) {
            assertEquals(Optional.empty(), read(text).published(), text);
        }
    }

    @Test
    void theAddressAndTheNameTellItLast() throws Unreadable {
        Article byUrl = read("url: https://example.org/2024/02/09/exports\n\nExports rose.");
        assertEquals(Optional.of(LocalDate.of(2024, 2, 9)), byUrl.published());
        assertEquals("url", byUrl.publishedFrom());
        Article byName = read("Exports rose.", "20240209-exports.txt");
        assertEquals(Optional.of(LocalDate.of(2024, 2, 9)), byName.published());
        assertEquals("name", byName.publishedFrom());
        assertEquals("", read("Exports rose.", "exports-2024.txt").publishedFrom());
    }

    private static void assertDay(int year, int month, int day, String text) throws Unreadable {
        Article article = read(text);
        assertEquals(Optional.of(LocalDate.of(year, month, day)), article.published(), text);
        assertEquals("text", article.publishedFrom());
        assertEquals(text, article.text());
    }
}
