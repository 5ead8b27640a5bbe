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
