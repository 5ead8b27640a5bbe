package io.gleaner.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.text.Article;
import io.gleaner.tokens.NumberFormat;
import io.gleaner.tokens.ReadingContext;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextsTest {
    private final Contexts contexts = Contexts.read(RuleFiles.bundled(), new Problems());

    private ReadingContext context(String title, String text) {
        return contexts.of(Article.of("a", text).titled(title));
    }

    @Test
    void aBareDollarIsThatOfTheCountryTheArticleIsAbout() {
        ReadingContext canada =
                context("Canada's pension fund grows", "The fund earned $3.9 billion for Canada.");
        assertEquals("CAD", canada.dollar());
        assertEquals("text", canada.dollarFrom());
    }

    @Test
    void aDollarIsAmericanWhereNoCountryStandsOut() {
        ReadingContext nowhere = context("Prices rise", "A barrel costs $80.");
        assertEquals("USD", nowhere.dollar());
        assertEquals("default", nowhere.dollarFrom());
    }

    @Test
    void aCountryThatIsOnlyOneOfManyInTheTextDecidesNothing() {
        ReadingContext japan =
                context(
                        "Japan sets tourism record",
                        "Japan welcomed more visitors than ever, its tourism agency said in Tokyo"
                                + " on Wednesday. They left 8 trillion yen, or $52 billion, in the"
                                + " country, which was more than in any year before that since the"
                                + " count began in the sixties of the last century. Taiwan sent 6"
                                + " million; Taiwan was third.");
        assertEquals("USD", japan.dollar());
    }

    @Test
    void thePublishersDollarComesFirst() {
        ReadingContext abs =
                contexts.of(
                        Article.of("a", "American and Canadian firms earned $3 billion in Canada.")
                                .publishedBy("Australian Bureau of Statistics"));
        assertEquals("AUD", abs.dollar());
        assertEquals("publisher", abs.dollarFrom());
    }

    @Test
    void aReportAboutACompanyCountsInItsFiscalYears() {
        ReadingContext report =
                context("Microsoft opens fiscal 2025 with growth", "Revenue rose in the quarter.");
        assertEquals(Month.JUNE, report.publisher().fiscalYearEnd());
    }

    @ParameterizedTest(name = "\"{0}\" marks decimals by a {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Sales of 3,5 million and 1.234,5 tonnes | COMMA",
                "Sales of 3.5 million and 1,234.5 tonnes | POINT",
                "1.234.567 people in 12,5 regions | COMMA",
                "1,234,567 people | POINT",
                "No number at all | POINT",
                "Version 1.2.3 sold 4.000 copies | POINT",
            })
    void theMajorityOfItsNumbersTellsHowAnArticleWritesThem(String text, NumberFormat format) {
        assertEquals(format, Contexts.numbers(text));
    }
}
