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

    private static String base(Figure figure) {
        return figure.basePeriod().map(Object::toString).orElse("");
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
    void subjectsGoWithNumbersWhereRespectivelySaysSo() {
        assertEquals(
                List.of("Wool", "hides"),
                each(
                        f -> f.subject().orElse(""),
                        "Wool and hides rose 2 percent and 7 percent, respectively."));
    }

    @Test
    void aYearOfOriginDatesNothing() {
        assertEquals(
                List.of(""),
                each(SideBySideTest::period, "A mill built in 1911 employs 90 people."));
        assertEquals(
                List.of("2016"),
                each(SideBySideTest::period, "Carts sold in 2016 numbered 4,100."));
    }

    @Test
    void aYearOfComparisonIsTheBase() {
        assertEquals(
                List.of("2009"),
                each(SideBySideTest::base, "Rents were twice as high as in 2009."));
    }

    @Test
    void rolesThatAreSaid() {
        assertEquals(
                List.of("change down 80 weaver"),
                each(SideBySideTest::role, "The mill made 80 weavers redundant."));
        assertEquals(
                List.of("growth down 1.4 percent"),
                each(SideBySideTest::role, "Output grew by -1.4 percent."));
        assertEquals(
                List.of("change down 60 job", "change down 45 job"),
                each(SideBySideTest::role, "Harrow cut 60 jobs and Penrose 45."));
    }
}
