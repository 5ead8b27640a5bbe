package io.gleaner.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReaderTest {
    private final Reader reader = new Reader(Models.withoutNames());

    private List<String> sentences(String text) {
        return reader.sentences(text, ReadingContext.PLAIN).stream().map(Sentence::text).toList();
    }

    @Test
    void aSentenceNeverRunsOverTheEndOfAParagraph() {
        assertEquals(
                List.of("Prices rise in May", "Prices rose 3 percent.", "Rents fell."),
                sentences("Prices rise in May\n\nPrices rose 3 percent. Rents fell.\n"));
    }

    @Test
    void linesWrappedByHandAreOneSentence() {
        assertEquals(
                1,
                sentences(
                                "The number of people in work rose by 35,000 between the first"
                                        + " quarter and\nthe second, to 33.2 million.")
                        .size());
    }

    @Test
    void narrowLinesWrappedByHandAreSentences() {
        assertEquals(
                List.of(
                        "Shops sell more in spring",
                        "Retail sales in Norway rose by\n4.2 percent in April, the highest\nrate"
                                + " since 2019, the office of\nstatistics said on Monday.",
                        "Sales\nof food fell by 35,000 tonnes to\n1.2 million tonnes."),
                sentences(
                        "Shops sell more in spring\nRetail sales in Norway rose by\n4.2 percent in"
                                + " April, the highest\nrate since 2019, the office of\nstatistics said"
                                + " on Monday. Sales\nof food fell by 35,000 tonnes to\n1.2 million"
                                + " tonnes.\n"));
        assertEquals(
                List.of(
                        "Sales rose by 3 percent in all of\n  the north, and by 4 percent in\n  the"
                                + " south.",
                        "Rents fell."),
                sentences(
                        "- Sales rose by 3 percent in all of\n  the north, and by 4 percent in\n "
                                + " the south.\n- Rents fell.\n"));
    }

    @Test
    void narrowListsHeadingsAndTablesStayLines() {
        for (String lines :
                List.of(
                        "cars sold in the north of Norway 300\nvans sold in the south of Norway"
                                + " 400\nbuses sold in the west of Norway 20",
                        "Norway Sells More Cars Than Denmark\nThe Number of Vans Falls Once More",
                        "Sales rose in the north of Norway.\nRents fell in the south of Norway.",
                        "Region\tCars\tVans\tBuses in all of 2024\nnorth\t300\t400\t20 and 3"
                                + " more of them.",
                        "Cars in the north of Norway: 300\nvans in the south of Norway: 400")) {
            assertEquals(lines.lines().toList(), sentences(lines));
        }
    }

    @Test
    void marksOfListsAndHeadingsStayOutside() {
        assertEquals(
                List.of("Key points", "Sales rose.", "Profits fell."),
                sentences("## Key points\n- Sales rose.\n- Profits fell.\n"));
    }

    @Test
    void abbreviationsEndNoSentence() {
        assertEquals(
                1, sentences("The U.S. Bureau of Labor Statistics reported No. 4 of them.").size());
    }

    @Test
    void everySentenceStandsWhereItsSpanSays() {
        String text =
                "Prices rose\u00a03\u202f%. \uD83D\uDC4D \u201CGood,\u201D she said.\r\nNext.";
        for (Sentence sentence : reader.sentences(text, ReadingContext.PLAIN)) {
            for (Token token : sentence.tokens()) {
                assertEquals(token.text(), io.gleaner.text.CleanText.of(token.span().of(text)));
            }
        }
    }
}
