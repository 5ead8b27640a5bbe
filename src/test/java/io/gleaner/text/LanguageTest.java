package io.gleaner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** English is told where it is beyond doubt. */
class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sales of the company rose by 5 percent in 2024, it said. | en",
                "The price of oil fell to 70 dollars a barrel on Monday. | en",
                "Der Umsatz stieg im Jahr 2024 um 5 Prozent auf 3 Millionen Euro. | ''",
                "Le chiffre d'affaires a progressé de 5 % en 2024, à 3 millions d'euros. | ''",
                "Las ventas subieron un 5 por ciento en 2024, según la empresa. | ''",
                "2024年销售额增长5%。 | ''",
                "12 34 56 | ''",
                "'' | ''"
            })
    void theLanguageOf(String text, String language) {
        assertEquals(language, Language.of(text));
    }
}
