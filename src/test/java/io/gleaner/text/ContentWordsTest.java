package io.gleaner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Wordings are alike where half of their content words are. */
class ContentWordsTest {
    private static ContentWords of(String text) {
        return ContentWords.of(text);
    }

    @Test
    void functionWordsAndEndingsDoNotCount() {
        assertEquals(of("internet users in China"), of("Users of the internet in China's"));
        assertEquals(of("companies"), of("company"));
        assertEquals(ContentWords.NONE, of("of the - '"));
    }

    @Test
    void halfOfTheWordsAreEnough() {
        assertTrue(of("the number of mobile phone users").alike(of("mobile phone users")));
        assertFalse(of("internet users").alike(of("online shoppers")));
        assertTrue(of("").alike(of("the")));
        assertFalse(of("").alike(of("users")));
    }

    @Test
    void aWordCountsAsOftenAsItStandsInBoth() {
        assertEquals(1, of("rate of rates").shared(of("rate")));
        assertEquals(2, of("rate of rates").shared(of("rates and rate")));
        assertEquals(0.8, of("jobless rate").agreement(of("jobless rate Malta")), 1e-9);
    }

    @Test
    void bothTogetherHoldAllWords() {
        assertEquals(of("jobless rate in Malta"), of("Malta").with(of("jobless rate")));
    }
}
