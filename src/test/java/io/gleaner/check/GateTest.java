package io.gleaner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.expected.Alignment;
import io.gleaner.expected.ExpectedFigure;
import io.gleaner.expected.Field;
import io.gleaner.expected.Miss;
import io.gleaner.expected.PredictedFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
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

    private static Reached reached() {
        return Reached.of(List.of(alignment()));
    }

    @Test
    void aScoreAtItsFloorsPasses() {
        assertEquals(List.of(), Gate.parse("floors.csv", FLOORS).broken(reached()));
    }

    @Test
    void aBrokenFloorIsToldWithItsLine() {
        Gate gate = Gate.parse("floors.csv", FLOORS.replace("80.0", "80.1"));
        assertEquals(
                List.of(
                        "floors.csv:2: found f1: 80.0 is below the floor of 80.1; mend what got"
                                + " worse, or lower the floor on purpose"),
                gate.broken(reached()));
    }

    @Test
    void floorsRiseAndFallOnlyOnPurpose() {
        Gate gate = Gate.parse("floors.csv", FLOORS.replace("80.0", "90.0").replace("50", "10"));
        String raised = gate.updated(reached(), false);
        assertTrue(raised.contains("\nfound,f1,90.0\n"), raised);
        assertTrue(raised.contains("\nunit,accuracy,50.0\n"), raised);
        assertTrue(raised.contains("\nexpected,count,2\n"), raised);
        assertTrue(gate.updated(reached(), true).contains("\nfound,f1,80.0\n"));
        Gate again = Gate.parse("floors.csv", gate.updated(reached(), true));
        assertEquals(List.of(), again.problems());
        assertEquals(List.of(), again.broken(reached()));
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
        CiReport report = new CiReport(gate, reached());
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

    /** Three figures read, two of them expected, one of these right; so sure of each. */
    private static Alignment sure(double first, double second, double third) {
        return Alignment.of(
                alignment().expected(),
                List.of(
                        sure(alignment().predicted().get(0), first),
                        sure(alignment().predicted().get(1), second),
                        sure(alignment().predicted().get(2), third)));
    }

    private static PredictedFigure sure(PredictedFigure figure, double confidence) {
        return new PredictedFigure(
                figure.id(),
                figure.quote(),
                figure.charStart(),
                figure.charEnd(),
                figure.value(),
                figure.high(),
                figure.cells(),
                OptionalDouble.of(confidence));
    }

    @Test
    void anErrorHasACeilingAndTheSurestHaveAFloor() {
        Gate gate =
                Gate.parse(
                        "floors.csv",
                        "field,metric,floor\n"
                                + "confidence,calibration_error,0.2\n"
                                + "confidence,surest_half,0.4\n"
                                + "confidence,area,0.9\n");
        assertEquals(List.of(), gate.problems());
        assertEquals(List.of(), gate.broken(Reached.of(List.of(sure(0.9, 0.1, 0.1)))));
        assertEquals(
                List.of(
                        "floors.csv:2: confidence calibration_error: 0.633 is above the ceiling of"
                                + " 0.2; mend what got worse, or raise the ceiling on purpose",
                        "floors.csv:3: confidence surest_half: 0.000 is below the floor of 0.4;"
                                + " mend what got worse, or lower the floor on purpose",
                        "floors.csv:4: confidence area: 0.000 is below the floor of 0.9; mend what"
                                + " got worse, or lower the floor on purpose"),
                gate.broken(Reached.of(List.of(sure(0.1, 0.5, 0.5)))));
    }

    @Test
    void aCeilingSinksAndIsRaisedOnPurpose() {
        Gate gate =
                Gate.parse("floors.csv", "field,metric,floor\nconfidence,calibration_error,0.2\n");
        Reached better = Reached.of(List.of(sure(0.9, 0.1, 0.1)));
        Reached worse = Reached.of(List.of(sure(0.1, 0.5, 0.5)));
        assertTrue(gate.updated(better, false).contains("\nconfidence,calibration_error,0.100\n"));
        assertTrue(gate.updated(worse, false).contains("\nconfidence,calibration_error,0.2\n"));
        assertFalse(gate.updated(worse, true).contains("\nconfidence,calibration_error,0.2\n"));
    }

    @Test
    void figuresThatAreAllEquallySureGetNoNewFloorsButMustReachTheOldOnes() {
        Reached same = Reached.of(List.of(sure(1, 1, 1)));
        assertFalse(Gate.open("floors.csv").updated(same, false).contains("confidence"));
        Gate gate = Gate.parse("floors.csv", "field,metric,floor\nconfidence,area,0.7\n");
        assertEquals(1, gate.broken(same).size());
        assertTrue(gate.updated(same, false).contains("\nconfidence,area,0.7\n"));
    }

    /** Article a is the Office's, and half of it is right; b is another's, with nothing right. */
    private static Reached byPublisher() {
        Alignment nothing = Alignment.of(alignment().expected(), List.of());
        return Reached.of(
                Map.of("a", alignment(), "b", nothing),
                Map.of("a", "Statistics Office, Kyiv", "b", "Herald"));
    }

    private static final String PUBLISHERS =
            "field,metric,floor,publisher\n"
                    + "found,recall,50,\n"
                    + "found,recall,100,\"statistics office, Kyiv\"\n"
                    + "found,recall,10,Herald\n"
                    + "found,recall,10,Nobody\n";

    @Test
    void aPublisherHasFloorsOfItsOwn() {
        Gate gate = Gate.parse("floors.csv", PUBLISHERS);
        assertEquals(List.of(), gate.problems());
        assertEquals(
                List.of(
                        "floors.csv:4: found recall of \"Herald\": 0.0 is below the floor of 10;"
                                + " mend what got worse, or lower the floor on purpose",
                        "floors.csv:5: found recall of \"Nobody\": no article of this publisher"
                                + " was checked; mend the name, or take the line out"),
                gate.broken(byPublisher()));
        String page = new CiReport(gate, byPublisher()).markdown();
        assertTrue(page.contains("| found recall | 50.0 | 50 | |"), page);
        assertTrue(page.contains("| found recall of \"Herald\" | 0.0 | 10 | **below** |"), page);
    }

    @Test
    void floorsOfPublishersAreKeptAndRaised() {
        Gate gate = Gate.parse("floors.csv", PUBLISHERS.replace("100", "70"));
        String raised = gate.updated(byPublisher(), false);
        assertTrue(raised.startsWith("field,metric,floor,publisher\nexpected,count,4,\n"), raised);
        assertTrue(
                raised.endsWith(
                        "found,recall,100.0,\"statistics office, Kyiv\"\n"
                                + "found,recall,10,Herald\n"
                                + "found,recall,10,Nobody\n"),
                raised);
        assertEquals(List.of(), Gate.parse("floors.csv", raised).problems());
    }

    @Test
    void aPublishersFloorIsSaidOnce() {
        Gate gate = Gate.parse("floors.csv", PUBLISHERS + "found,recall,11,herald\n");
        assertEquals(1, gate.problems().size());
        assertEquals(6, gate.problems().get(0).line());
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
