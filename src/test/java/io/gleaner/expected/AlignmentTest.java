package io.gleaner.expected;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static ExpectedFigure expected(int id, int start, int end, String value) {
        return new ExpectedFigure(
                id + 1,
                id,
                "q" + id,
                start,
                end,
                new BigDecimal(value),
                Optional.empty(),
                Map.of(Field.UNIT, "km", Field.BOUND, "=", Field.ROLE, "level"));
    }

    private static PredictedFigure predicted(int id, int start, int end, String value) {
        return new PredictedFigure(
                id,
                "p" + id,
                start,
                end,
                Optional.of(new BigDecimal(value)),
                Optional.empty(),
                Map.of(Field.UNIT, "km", Field.BOUND, "=", Field.ROLE, "level"));
    }

    private static List<String> kinds(ExpectedFigure e, PredictedFigure p) {
        return Miss.of(Alignment.of(List.of(e), List.of(p))).stream().map(Miss::kind).toList();
    }

    @Test
    void theRightValueWinsOverTheLargerOverlap() {
        Alignment aligned =
                Alignment.of(
                        List.of(expected(1, 0, 10, "5")),
                        List.of(predicted(1, 0, 10, "50"), predicted(2, 0, 6, "5")));
        assertEquals(2, aligned.pairs().get(0).predicted().id());
        assertTrue(aligned.pairs().get(0).fact());
        assertEquals(List.of(1), aligned.spurious().stream().map(PredictedFigure::id).toList());
    }

    @Test
    void quotesThatOverlapTooLittleAreStrangers() {
        Alignment aligned =
                Alignment.of(List.of(expected(1, 0, 10, "5")), List.of(predicted(1, 7, 12, "5")));
        assertEquals(List.of(), aligned.pairs());
        assertEquals(
                List.of("missed", "spurious"), Miss.of(aligned).stream().map(Miss::kind).toList());
    }

    @Test
    void numbersAreTheSameButForRounding() {
        assertTrue(same("66.6667", "66.67"));
        assertFalse(same("66.6667", "66.7"));
        assertFalse(same("66.67", "66.6667"));
        assertTrue(same("1000000000000", "1000000000001"));
        assertFalse(same("1000000", "1000001"));
        assertFalse(Alignment.sameNumber(Optional.of(BigDecimal.ONE), Optional.empty()));
        assertTrue(Alignment.sameNumber(Optional.empty(), Optional.empty()));
    }

    private static boolean same(String expected, String predicted) {
        return Alignment.sameNumber(
                Optional.of(new BigDecimal(expected)), Optional.of(new BigDecimal(predicted)));
    }

    @Test
    void wrongValuesAreTold() {
        ExpectedFigure e = expected(1, 0, 10, "5200000");
        assertEquals(List.of("scale"), kinds(e, predicted(1, 0, 10, "5.2")));
        assertEquals(List.of("sign"), kinds(e, predicted(1, 0, 10, "-5200000")));
        assertEquals(List.of("wrong value"), kinds(e, predicted(1, 0, 10, "5300000")));
    }

    @Test
    void wordingsAreRightWhenHalfTheirWordsAre() {
        assertTrue(Field.SUBJECT.right("number of mobile users", "the mobile user's"));
        assertTrue(Field.SUBJECT.right("exports|sales abroad", "sales"));
        assertFalse(Field.SUBJECT.right("internet users", "online shopping audiences"));
        assertFalse(Field.SUBJECT.right("internet users", ""));
        assertTrue(Field.SUBJECT.right("internet users|", ""));
        assertTrue(Field.SUBJECT.right("the", "of"));
    }

    @Test
    void periodsAreRightWhenTheirDaysAre() {
        assertTrue(Field.PERIOD.right("2024-Q4", "2024-10/2024-12"));
        assertTrue(Field.PERIOD.right("2024-12|2024-Q4", "2024-10-01/2024-12-31"));
        assertFalse(Field.PERIOD.right("2024", "2024-12"));
        assertFalse(Field.UNIT.right("USD", "usd"));
    }

    @Test
    void aboutIsComparedByWhatItPointsTo() {
        ExpectedFigure whole = expected(1, 0, 5, "10");
        ExpectedFigure part =
                new ExpectedFigure(
                        3, 2, "", 6, 9, BigDecimal.ONE, Optional.empty(), Map.of(Field.ABOUT, "1"));
        PredictedFigure found =
                new PredictedFigure(
                        8,
                        "",
                        6,
                        9,
                        Optional.of(BigDecimal.ONE),
                        Optional.empty(),
                        Map.of(Field.ABOUT, "7"));
        Alignment aligned =
                Alignment.of(List.of(whole, part), List.of(predicted(7, 0, 5, "10"), found));
        assertTrue(aligned.pairs().get(1).right(Field.ABOUT));
        assertEquals("1", aligned.pairs().get(1).said().get(Field.ABOUT));
    }

    @Test
    void subjectsAreTooLongOrTooShort() {
        assertEquals("subject too long", subjectMiss("users", "new users of many video sites"));
        assertEquals("subject too short", subjectMiss("users of many video sites today", "users"));
        assertEquals("subject wrong", subjectMiss("users", "exports"));
        assertEquals("subject missing", subjectMiss("users", ""));
    }

    private static String subjectMiss(String wanted, String got) {
        ExpectedFigure e =
                new ExpectedFigure(
                        2,
                        1,
                        "",
                        0,
                        5,
                        BigDecimal.ONE,
                        Optional.empty(),
                        Map.of(Field.SUBJECT, wanted));
        PredictedFigure p =
                new PredictedFigure(
                        1,
                        "",
                        0,
                        5,
                        Optional.of(BigDecimal.ONE),
                        Optional.empty(),
                        Map.of(Field.SUBJECT, got));
        return kinds(e, p).get(0);
    }

    @Test
    void roundingIsThatOfTheDefinition() {
        assertEquals("  6.2", Ratio.rounded(6.25));
        assertEquals("100.0", Ratio.rounded(100));
        assertEquals("  0.0", Ratio.rounded(0));
    }
}
