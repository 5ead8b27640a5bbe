package io.gleaner.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.figure.Figure;
import io.gleaner.figure.Gleaner;
import io.gleaner.figure.Knowledge;
import io.gleaner.rules.RuleFiles;
import io.gleaner.text.Article;
import io.gleaner.tokens.Models;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The column {@code value_text}: the number as its article writes it, without bound and unit. */
class NumberAsWrittenTest {
    private final Gleaner gleaner =
            new Gleaner(Knowledge.load(RuleFiles.bundled(), Models.withoutNames()));

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "About 2,140 people came. | 2,140",
                "Sales rose to more than $42.5 billion. | 42.5 billion",
                "It needs between 3 and 5 million people. | 3 and 5 million",
                "Output changed by \u22125 percent. | \u22125",
                "Nine in 10 people agree. | Nine in 10",
                "It cost 3 dollars and 50 cents. | 3 dollars and 50",
                "Exports reached 1\u00a0234\u00a0567 euros. | 1\u00a0234\u00a0567",
                "The firm posted $(1.2) million. | (1.2) million",
            })
    void aNumberStandsAsWritten(String sentence, String text) {
        Figure figure = gleaner.glean(Article.of("a", sentence)).get(0);
        Object cell =
                FigureRow.of(figure, BaseUnit.NONE)
                        .cells()
                        .get(FigureRow.COLUMNS.indexOf("value_text"));
        assertEquals(text, cell);
    }
}
