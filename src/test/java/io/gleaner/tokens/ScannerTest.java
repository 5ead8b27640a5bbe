package io.gleaner.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScannerTest {

    @ParameterizedTest(name = "{0} is cut into {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$48.2m | $ 48.2 m",
                "USD34.6 million | USD 34.6 million",
                "1,234.5, and 2. | 1,234.5 , and 2 .",
                "China's users | China 's users",
                "don't can't | do n't ca n't",
                "the U.S. economy | the U.S. economy",
                "J. Smith | J . Smith",
                "O'Brien | O'Brien",
                "year-on-year | year - on - year",
                "5kW/h | 5 kW / h",
                "2012\u201313 | 2012 \u2013 13",
                "1\u00a0234 | 1 234",
                "firms' | firms '",
                "5G 3D | 5 G 3 D",
                "a\uD83D\uDC4Db | a \uD83D\uDC4D b",
            })
    void digitsStayWholeAndWordsAreCutAsTheTaggerKnowsThem(String text, String tokens) {
        assertEquals(
                tokens,
                Scanner.scan(text).stream().map(Token::text).collect(Collectors.joining(" ")));
    }
}
