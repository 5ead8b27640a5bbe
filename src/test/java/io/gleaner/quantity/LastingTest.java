package io.gleaner.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.tokens.Models;
import io.gleaner.tokens.Reader;
import io.gleaner.tokens.ReadingContext;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lengths of time that are measures by the words beside them. */
class LastingTest {
    private final Reader reader = new Reader(Models.withoutNames());
    private final QuantityFinder finder = QuantityFinder.read(RuleFiles.bundled(), new Problems());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mill was let for two months.",
                "The trip will take up to 3 hours.",
                "The ship came in 3 hours late.",
                "She brings 20 years of experience.",
                "The judge gave a sentence of 26 months.",
                "The mill took a six month loan.",
            })
    void measures(String text) {
        assertEquals(List.of("quantity/length"), rules(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was the worst fall for five years.",
                "Prices have fallen for five months.",
                "It sold most in the first 30 days of trading.",
                "Rents doubled in ten years.",
                "It hit a 52 week high.",
            })
    void areOnlyTimes(String text) {
        assertEquals(
                0, rules(text).stream().filter(rule -> rule.equals("quantity/length")).count());
    }

    private List<String> rules(String text) {
        return finder.find(reader.sentence(text, ReadingContext.PLAIN)).stream()
                .map(mention -> mention.rule())
                .toList();
    }
}
