package io.gleaner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DollarsTest {
    private static final String FILE = "publisher/dollars.csv";

    @Test
    void everyExampleTellsItsDollar() {
        Problems problems = new Problems();
        Dollars.read(RuleFiles.bundled(), problems);
        assertEquals(List.of(), problems.sorted());
    }

    @Test
    void anExampleThatTellsAnotherDollarIsAProblem() {
        Problems problems = new Problems();
        Dollars.read(
                RuleFiles.of(
                        Map.of(
                                FILE,
                                "code,names,exchanges,example\n"
                                        + "CAD,Canada,TSX,Canada and Canada's Fiji spent $3.\n"
                                        + "FJD,Fiji,,Fiji's Canada and Canada spent $3.\n"
                                        + "NZD,New Zealand,,Wellington spent $3.\n")),
                problems);
        assertEquals(
                List.of(
                        FILE
                                + ":3: example: \"Fiji's Canada and Canada spent $3.\" tells CAD;"
                                + " mend the line or its example",
                        FILE
                                + ":4: example: \"Wellington spent $3.\" tells no dollar; mend the"
                                + " line or its example"),
                problems.sorted().stream().map(Object::toString).toList());
    }

    @Test
    void anArticleIsAboutTheCountryThatItNamesMostAndEarly() {
        Dollars dollars = Dollars.read(RuleFiles.bundled(), new Problems());
        assertEquals(
                Optional.of("CAD"),
                dollars.of("", "Canada grew. Canada and Fiji spent $3 million."));
        assertEquals(Optional.empty(), dollars.of("", "Mills in Canada spent $3 million."));
        assertEquals(Optional.empty(), dollars.of("Canada and Fiji spend $3 million", ""));
        assertEquals(
                Optional.empty(),
                dollars.of("", "It grew. ".repeat(40) + "Canada and Canada spent $3 million."));
    }

    @Test
    void aShortTextIsAboutThePlaceItBeginsWith() {
        Dollars dollars = Dollars.read(RuleFiles.bundled(), new Problems());
        assertEquals(Optional.of("CAD"), dollars.of("", "Canada spent $3 million."));
        assertEquals(Optional.of("SGD"), dollars.of("", "Singapore's mills spent $3 million."));
        assertEquals(Optional.empty(), dollars.of("", "Canadair spent $3 million."));
    }

    @Test
    void theExchangeOfACompanyDecides() {
        Dollars dollars = Dollars.read(RuleFiles.bundled(), new Problems());
        assertEquals(
                Optional.of("USD"),
                dollars.of("Taiwan mill grows", "Taiwan's Mill Inc. (NASDAQ: MILL) paid $3."));
        assertEquals(Optional.of("AUD"), dollars.of("", "Mill Ltd (ASX: MIL) raised $3."));
    }
}
