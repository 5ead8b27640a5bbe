package io.gleaner.expected;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.expected.Calibration.Judged;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static Calibration of(Judged... figures) {
        return new Calibration(List.of(figures));
    }

    private static Judged right(double confidence) {
        return new Judged(confidence, true);
    }

    private static Judged wrong(double confidence) {
        return new Judged(confidence, false);
    }

    @Test
    void bandsHoldWhatIsAboutEquallySure() {
        assertEquals(
                """
                band        figures  confidence  right
                0.2 to 0.3        1       0.250  0.000
                0.9 to 1.0        3       0.950  0.667
                calibration error 0.275
                surest quarter        1 figures, from confidence 1.000, right 1.000
                surest half           2 figures, from confidence 0.950, right 1.000
                at least 0.5          3 figures, 0.750 of all, right 0.667
                at least 0.7          3 figures, 0.750 of all, right 0.667
                at least 0.9          3 figures, 0.750 of all, right 0.667
                area under the curve 1.000, distinct values 4
                """,
                of(wrong(0.25), right(1), right(0.95), wrong(0.9)).toString());
    }

    @Test
    void aTieAtTheCutCountsByItsShare() {
        Calibration tied = of(right(0.9), right(0.5), wrong(0.5), wrong(0.5), wrong(0.1));
        // round(2.5) is 2, to even: one of 0.9, and one of three that tie
        assertEquals(2, tied.surest(0.5).orElseThrow().figures());
        assertEquals((1 + 1 / 3.0) / 2, tied.surest(0.5).orElseThrow().right(), 1e-12);
        assertEquals(Optional.empty(), of(right(0.9)).surest(0.25));
    }

    @Test
    void theAreaIsHowOftenARightFigureIsSurer() {
        assertEquals(OptionalDouble.of(1), of(right(0.8), wrong(0.3)).area());
        assertEquals(OptionalDouble.of(0), of(wrong(0.8), right(0.3)).area());
        assertEquals(OptionalDouble.of(0.5), of(wrong(0.8), right(0.8)).area());
        assertEquals(OptionalDouble.empty(), of(right(0.8), right(0.3)).area());
    }

    @Test
    void whoIsRightAsOftenAsHeSaysErrsByNothing() {
        assertEquals(0, of(right(0.5), wrong(0.5)).error(), 1e-12);
        assertEquals(0.5, of(wrong(0.5), wrong(0.5)).error(), 1e-12);
        assertEquals("no figures with a confidence\n", of().toString());
    }

    @Test
    void theShortLineTellsTheWhole() {
        assertEquals(
                "confidence   calibration error 0.250, right in the surest half 1.000, area under"
                        + " the curve 1.000\n",
                of(right(0.8), wrong(0.3)).line());
    }

    @Test
    void aFigureIsRightWhenItsFactIs() {
        ExpectedFigure expected =
                new ExpectedFigure(
                        2,
                        1,
                        "5",
                        0,
                        5,
                        BigDecimal.ONE,
                        Optional.empty(),
                        Map.of(Field.UNIT, "km", Field.PERIOD, "2024"));
        List<Judged> judged = new ArrayList<>();
        for (Map<Field, String> cells :
                List.of(
                        Map.of(Field.UNIT, "km", Field.PERIOD, "2024"),
                        Map.of(Field.UNIT, "km", Field.PERIOD, "2023"),
                        Map.of(Field.UNIT, "mi", Field.PERIOD, "2024"))) {
            PredictedFigure predicted =
                    new PredictedFigure(
                            1,
                            "5",
                            0,
                            5,
                            Optional.of(BigDecimal.ONE),
                            Optional.empty(),
                            cells,
                            OptionalDouble.of(0.6));
            Alignment aligned = Alignment.of(List.of(expected), List.of(predicted));
            judged.addAll(Calibration.of(List.of(aligned)).figures());
        }
        assertEquals(List.of(right(0.6), wrong(0.6), wrong(0.6)), judged);
    }
}
