package io.gleaner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.expected.Alignment;
import io.gleaner.expected.ExpectedFigure;
import io.gleaner.expected.Field;
import io.gleaner.expected.Miss;
import io.gleaner.expected.PredictedFigure;
import io.gleaner.expected.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class GateTest {
    private static final String FLOORS = "field,metric,floor\nfound,f1,80.0\nunit,accuracy,50.0\n";

    /** Two expected figures, both found, one with the wrong unit; one figure too many. */
    private static Alignment alignment() {
        return Alignment.of(
                List.of(expected(1, 0, "km"), expected(2, 10, "km")),
                List.of(predicted(1, 0, "km"), predicted(2, 10, "mi"), predicted(3, 20, "km")));
    }

    private static ExpectedFigure expected(int id, int at, String unit) {
        return new ExpectedFigure(
                id + 1,
                id,
                "q" + id,
                at,
                at + 5,
                BigDecimal.ONE,
                Optional.empty(),
                Map.of(Field.UNIT, unit));
    }

    private static PredictedFigure predicted(int id, int at, String unit) {
        return new PredictedFigure(
                id,
                "q\n" + id,
                at,
                at + 5,
                Optional.of(BigDecimal.ONE),
                Optional.empty(),
                Map.of(Field.UNIT, unit));
    }

    private static Score score() {
        return Score.of(List.of(alignment()));
    }

    @Test
    void aScoreAtItsFloorsPasses() {
        assertEquals(List.of(), Gate.parse("floors.csv", FLOORS).broken(score()));
    }

    @Test
    void aBrokenFloorIsToldWithItsLine() {
        Gate gate = Gate.parse("floors.csv", FLOORS.replace("80.0", "80.1"));
        assertEquals(
                List.of(
                        "floors.csv:2: found f1: 80.0 is below the floor of 80.1; mend what got"
                                + " worse, or lower the floor on purpose"),
                gate.broken(score()));
    }

    @Test
    void floorsRiseAndFallOnlyOnPurpose() {
        Gate gate = Gate.parse("floors.csv", FLOORS.replace("80.0", "90.0").replace("50", "10"));
        String raised = gate.updated(score(), false);
        assertTrue(raised.contains("\nfound,f1,90.0\n"), raised);
        assertTrue(raised.contains("\nunit,accuracy,50.0\n"), raised);
        assertTrue(raised.contains("\nexpected,count,2\n"), raised);
        assertTrue(gate.updated(score(), true).contains("\nfound,f1,80.0\n"));
        Gate again = Gate.parse("floors.csv", gate.updated(score(), true));
        assertEquals(List.of(), again.problems());
        assertEquals(List.of(), again.broken(score()));
    }

    @Test
    void mistakesInTheFileAreTold() {
        Gate gate = Gate.parse("floors.csv", FLOORS + "colour,f1,3\nfound,f1,x\n");
        assertEquals(
                List.of(
                        "floors.csv:4: field: \"colour f1\" is no number of the score, or said"
                                + " twice",
                        "floors.csv:5: floor: \"x\" is not a number; write it in digits, like 0.5",
                        "floors.csv:5: field: \"found f1\" is no number of the score, or said"
                                + " twice"),
                gate.problems().stream().map(Object::toString).toList());
    }

    @Test
    void buildServersCanReadIt() throws Exception {
        Gate gate = Gate.parse("floors.csv", FLOORS.replace("80.0", "99"));
        CiReport report = new CiReport(gate, score());
        var document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new java.io.StringReader(report.junitXml())));
        assertEquals("2", document.getDocumentElement().getAttribute("tests"));
        assertEquals("1", document.getDocumentElement().getAttribute("failures"));
        assertEquals(
                "::error file=floors.csv,line=2::found f1: 80.0 is below the floor of 99\n",
                report.githubAnnotations());
        assertTrue(report.markdown().contains("| found f1 | 80.0 | 99 | **below** |"));
    }

    @Test
    void missesAreGroupedByClass() {
        assertEquals(
                """
                spurious  1
                  a at 20 "q 3": got "1 km"
                unit wrong  1
                  a#2 at 10 "q2": expected "km", got "mi"
                """,
                new Misses(Map.of("a", Miss.of(alignment()))).toString());
    }
}
