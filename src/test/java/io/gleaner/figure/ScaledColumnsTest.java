package io.gleaner.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.rules.RuleFiles;
import io.gleaner.text.Article;
import io.gleaner.tokens.Models;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A bare number in a table is as many thousands or millions as the head of its column says. */
class ScaledColumnsTest {
    private final Gleaner gleaner =
            new Gleaner(Knowledge.load(RuleFiles.bundled(), Models.withoutNames()));

    private List<String> quantities(String... lines) {
        return gleaner.glean(Article.of("table", String.join("\n", lines))).stream()
                .map(f -> f.quantity().toString())
                .toList();
    }

    @Test
    void millionsOfMoney() {
        assertEquals(
                List.of("1234500000 GBP", "10 percent"),
                quantities(
                        "| Segment | Revenue (£m) | Margin (%) |", "| Shops | 1,234.5 | 10.0 |"));
    }

    @Test
    void billionsBehindAYear() {
        assertEquals(
                List.of("1200000000 EUR", "1100000000 EUR"),
                quantities("| Item | 2023 €bn | 2022 €bn |", "| Revenue | 1.2 | 1.1 |"));
    }

    @Test
    void thousandsOfThings() {
        assertEquals(
                List.of("1200000 visitor"),
                quantities("| Region | Visitors ('000) |", "| North | 1,200 |"));
        assertEquals(
                List.of("812000 person"),
                quantities("| Town | Population (000s) |", "| Aston | 812 |"));
    }

    @Test
    void whatNamesItsOwnUnitIsLeftAlone() {
        assertEquals(
                List.of("5000000 USD"), quantities("| Item | Sales (£m) |", "| A | $5 million |"));
        assertEquals(List.of("40 seat"), quantities("| Town | Seats |", "| Aston | 40 |"));
    }
}
