package io.gleaner.figure.measured;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.figure.Gleaner;
import io.gleaner.figure.Knowledge;
import io.gleaner.rules.RuleFiles;
import io.gleaner.text.Article;
import io.gleaner.tokens.Models;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElidedUnitsTest {
    private final Gleaner gleaner =
            new Gleaner(Knowledge.load(RuleFiles.bundled(), Models.withoutNames()));

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Deaths fell to 10.93 million in 2024. | death",
                "The population of the valley reached 1.4 million. | person",
                "Nonfarm payrolls grew by 52,000 in May. | job",
                "Voters in the valley numbered 310,000. | voter",
                "Oman exports 223,000 barrels a day, Kuwait 135,000. | bbl/day bbl/day",
                "The index stood at 135.6 in May, up from 132.2 a year earlier. | index point index point",
                "Those 65 or older numbered 220,000. | year person",
                "In the north those aged 70 and over numbered 220,000. | year person",
                "Firms shed 276,000 jobs. That was more than earlier forecasts of 247,000. | job job",
                "Prices fell in fifteen Member States. | Member State",
                "Profits reached 12 million in 2024. | ``",
                "Exports came to 3.5 in May. | ``",
            })
    void aBareNumberHasTheUnitThatTheSentenceLeavesUnsaid(String sentence, String units) {
        List<String> read =
                gleaner.glean(Article.of("a", sentence)).stream()
                        .map(figure -> figure.quantity().unit().code())
                        .toList();
        assertEquals(units, String.join(" ", read));
    }
}
