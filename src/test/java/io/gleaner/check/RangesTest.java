package io.gleaner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gleaner.cue.Direction;
import io.gleaner.figure.Confidence;
import io.gleaner.figure.Evidence;
import io.gleaner.figure.Figure;
import io.gleaner.figure.trait.Role;
import io.gleaner.figure.trait.Status;
import io.gleaner.quantity.Amount;
import io.gleaner.quantity.Bound;
import io.gleaner.quantity.Quantity;
import io.gleaner.quantity.Unit;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RangesTest {
    private static final RuleFiles BUNDLED = RuleFiles.bundled();

    private static List<String> found(Amount amount, Unit unit, Role role, String subject) {
        Problems problems = new Problems();
        Ranges ranges = Ranges.read(BUNDLED, problems);
        assertEquals(true, problems.isEmpty());
        Figure figure =
                new Figure(
                        "a",
                        1,
                        new Evidence(0, new Span(0, 3), 0, 3, "120"),
                        Quantity.of(amount, Bound.EXACT, unit),
                        role,
                        role == Role.GROWTH ? Optional.of(Direction.DOWN) : Optional.empty(),
                        OptionalInt.empty(),
                        Optional.of(subject),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Status.REPORTED,
                        List.of(),
                        Confidence.FULL,
                        List.of());
        return ranges.check(List.of(figure)).stream()
                .map(f -> f.severity() + " " + f.message())
                .toList();
    }

    private static Amount amount(String value) {
        return Amount.of(new BigDecimal(value));
    }

    @Test
    void everyLineFindsItsOwnExample() {
        assertEquals(List.of(), Ranges.examples(BUNDLED));
    }

    @Test
    void whatCannotBeIsFound() {
        assertEquals(
                List.of("error share beyond its whole: \"120\" is 120, outside 0..100"),
                found(amount("120"), Unit.PERCENT, Role.SHARE, "users"));
        assertEquals(
                List.of("error share beyond its whole: \"120\" is 120, outside 0..100"),
                found(
                        Amount.of(BigDecimal.TEN, new BigDecimal("120")),
                        Unit.PERCENT,
                        Role.SHARE,
                        "users"));
        assertEquals(
                List.of("error negative count: \"120\" is -3, outside 0.."),
                found(amount("-3"), Unit.counted("user"), Role.LEVEL, "users"));
        assertEquals(
                List.of("error fall beyond everything: \"120\" is 130, outside ..100"),
                found(amount("130"), Unit.PERCENT, Role.GROWTH, "sales"));
    }

    @Test
    void whatCanBeIsNot() {
        assertEquals(List.of(), found(amount("100"), Unit.PERCENT, Role.SHARE, "users"));
        assertEquals(List.of(), found(amount("120"), Unit.PERCENT, Role.LEVEL, "GDP"));
        assertEquals(
                List.of(),
                found(amount("-3"), new Unit("USD", "US dollar", "money"), Role.LEVEL, "profit"));
    }

    @Test
    void anExampleThatItsLineDoesNotFindIsAProblem() {
        RuleFiles files =
                BUNDLED.with(
                        Ranges.FILE,
                        "name,units,dimensions,roles,directions,subjects,least,most,severity,example\n"
                                + "x,percent,,share,,,0,100,error,90 percent share\n"
                                + "y,percent,,raise,,,,,grave,many\n");
        assertEquals(
                List.of(
                        "check/ranges.csv:2: example: \"90 percent share\" is not found; mend the"
                                + " line or it",
                        "check/ranges.csv:3: example: is not of the form \"120 percent share\"",
                        "check/ranges.csv:3: least: neither least nor most is said; the line finds"
                                + " nothing",
                        "check/ranges.csv:3: roles: \"raise\" is none that figures have",
                        "check/ranges.csv:3: severity: \"grave\" is none of error, warning, note"),
                Ranges.examples(files).stream().map(Object::toString).sorted().toList());
    }
}
