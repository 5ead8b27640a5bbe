package io.gleaner.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.rules.RuleFiles;
import io.gleaner.text.Article;
import io.gleaner.tokens.Models;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What words leave no doubt of: lists side by side, times of origin and of comparison, roles. */
class SideBySideTest {
    private final Gleaner gleaner =
            new Gleaner(Knowledge.load(RuleFiles.bundled(), Models.withoutNames()));

    private List<String> each(Function<Figure, String> part, String text) {
        return gleaner.glean(Article.of("a", text)).stream().map(part).toList();
    }

    private static String period(Figure figure) {
        return figure.period().map(p -> p.period().toString()).orElse("");
    }

    private static String role(Figure figure) {
        String direction = figure.direction().map(d -> " " + d).orElse("");
        return figure.role() + direction + " " + figure.quantity();
    }

    @Test
    void timesGoWithNumbersOneByOne() {
        assertEquals(
                List.of("2019", "2020"),
                each(SideBySideTest::period, "The mill sold 60 and 75 carts in 2019 and 2020."));
        assertEquals(
                List.of("2018", "2018", "2021", "2021"),
                each(
                        SideBySideTest::period,
                        "Tin exports fell from 900 t worth $12 million in 2018"
                                + " to 700 t worth $9 million in 2021."));
    }

    @Test
    void aSignedFallIsToldAsAFall() {
        assertEquals(
                List.of("growth down 1.4 percent"),
                each(SideBySideTest::role, "Output grew by -1.4 percent."));
    }
}
