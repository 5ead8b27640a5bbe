package io.gleaner.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.rules.RuleFiles;
import io.gleaner.text.Article;
import io.gleaner.tokens.Models;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A figure in a table holds for the time at the head of its column. */
class ColumnsTest {
    private final Gleaner gleaner =
            new Gleaner(Knowledge.load(RuleFiles.bundled(), Models.withoutNames()));

    private List<String> periods(String... lines) {
        Article article =
                Article.of("table", String.join("\n", lines))
                        .publishedOn(LocalDate.of(2014, 3, 1), "header");
        return gleaner.glean(article).stream()
                .map(f -> f.period().map(dated -> dated.period().toString()).orElse("-"))
                .toList();
    }

    @Test
    void theRowsNameIsTheirSubject() {
        String rows =
                "| 1 | $5 million | Ann Lee | Steel | 1 | $4 million |-"
                        + " | 2 | $3 million | Bo Dahl | Boats | 3 | $2 million |-";
        List<String> subjects =
                gleaner.glean(Article.of("table", rows)).stream()
                        .filter(f -> f.quantity().unit().isMoney())
                        .map(f -> f.subject().orElse("-"))
                        .toList();
        assertEquals(List.of("Ann Lee", "Ann Lee", "Bo Dahl", "Bo Dahl"), subjects);
    }

    @Test
    void betweenBars() {
        assertEquals(
                List.of("2012", "2013", "2012", "2013"),
                periods(
                        "| Region | 2012 | 2013 |",
                        "|--------|------|------|",
                        "| Europe | $5 million | $6 million |",
                        "| Asia | $40 million | $50 million |"));
    }

    @Test
    void betweenTabs() {
        assertEquals(
                List.of("2013-Q1", "2012-Q1"),
                periods("Region\tQ1 2013\tQ1 2012", "Europe\t$5 million\t$6 million"));
    }

    @Test
    void numbersOfNeighbouringCellsAreTwo() {
        assertEquals(List.of("2013", "2012"), periods("Region\t2013\t2012", "Europe\t40\t123"));
    }

    @Test
    void betweenWideSpaces() {
        assertEquals(
                List.of("2012", "2013"),
                periods("Region      2012        2013", "Europe      $5 million   $6 million"));
    }

    @Test
    void theRowTellsTheMonthAndTheColumnTheYear() {
        assertEquals(
                List.of("2012-01", "2013-01"),
                periods("| Month | 2012 | 2013 |", "| January | $5 million | $6 million |"));
    }

    @Test
    void aColumnWithoutATimeIsOfNow() {
        assertEquals(
                List.of("2013", "-"),
                periods("Region\t2013\tPrice", "Europe\t$5 million\t$6 million"));
    }

    @Test
    void aHeadMayNameWhatItMeasures() {
        assertEquals(
                List.of("2012", "2013", "2014-Q1"),
                periods(
                        "| Region | Sales 2012 | 2013 sales | Q1 2014 orders |",
                        "| Europe | $5 million | $6 million | $7 million |"));
    }

    @Test
    void aYearMayBeGluedToTheNameOfAColumn() {
        assertEquals(
                List.of("-", "2013"),
                periods(
                        "{| class=\"wikitable\" |- ! Name ! Wealth ! 2013Wealth |- | Ann | $5 million | $6 million |}"));
    }

    @Test
    void whatAColumnIsComparedWithIsNoTimeOfIt() {
        assertEquals(
                List.of("2013", "-"),
                periods("| Region | 2013 | Change from 2012 |", "| Europe | $5 million | 3% |"));
    }

    @Test
    void aYearBeforeTheBarsIsTheRows() {
        assertEquals(
                List.of("2012", "2012"),
                periods("! Year ! Wool ! Milk", "|2012 |$5 million |$6 million"));
    }

    @Test
    void theTableEndsWhereTextGoesOn() {
        assertEquals(
                List.of("2012", "2013", "-"),
                periods(
                        "| Region | 2012 | 2013 |",
                        "| Europe | $5 million | $6 million |",
                        "",
                        "The fare is 2 dollars."));
    }

    private List<String> figures(String... lines) {
        return gleaner.glean(Article.of("table", String.join("\n", lines))).stream()
                .map(f -> f.quantity() + " " + f.subject().orElse("-"))
                .toList();
    }

    private List<String> quantities(String... lines) {
        return gleaner.glean(Article.of("table", String.join("\n", lines))).stream()
                .map(f -> f.quantity().toString())
                .toList();
    }

    @Test
    void aHeadTellsWhatItsColumnCounts() {
        assertEquals(
                List.of("8200 vote Ann Lowe Votes", "4 seat Ann Lowe Seats"),
                figures("| Name | Votes | Seats |", "| Ann Lowe | 8,200 | 4 |"));
    }

    @Test
    void aTableOfAWikiRunTogether() {
        assertEquals(
                List.of(
                        "8200 vote Ann Lowe Votes",
                        "62 percent Ann Lowe Votes",
                        "4 seat Ann Lowe Seats (Est.)",
                        "13226 vote Total Votes",
                        "100 percent Total Votes",
                        "9 seat Total Seats (Est.)"),
                figures(
                        "{| class=\"wikitable\" style=\"color:red;\" |--- ! Name ! Votes ! % !"
                                + " Seats (Est.) |- | Ann Lowe || 8,200 || 62% || 4 |- ! Total ||"
                                + " 13,226 || 100% || 9 |}"));
    }

    @Test
    void aTableOfAWikiThatHoldsTextIsReadAsText() {
        assertEquals(
                List.of("30 ferry", "12 mast"),
                quantities(
                        "{| align=\"right\" | | The harbour bought 30 ferries. "
                                + "It needs them badly. ".repeat(14)
                                + "The yard built 12 masts. |}"));
    }

    @Test
    void aTableOfAWikiOnLines() {
        assertEquals(
                List.of("8200 vote Ann Lowe Votes"),
                figures("{|", "! Name", "! Votes", "|-", "| Ann Lowe", "| 8,200", "|}"));
    }

    @Test
    void ranksAreNoFigures() {
        assertEquals(
                List.of("3000000 GBP Ann Lowe Value"),
                figures("| Rank | Value | Name |", "| 1 | \u00A33 million | Ann Lowe |"));
    }
}
