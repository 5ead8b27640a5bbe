package io.gleaner.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.quantity.Bound;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals hold whatever their operands may be; written numbers leave open what they round. */
class IntervalTest {
    private static final BigDecimal SLACK = new BigDecimal("1e-18");

    @Property
    void operationsHoldTheResultsOfAllNumbersWithin(
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(3) BigDecimal a,
            @ForAll @BigRange(min = "0", max = "10") @Scale(3) BigDecimal reach,
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(3) BigDecimal b,
            @ForAll @BigRange(min = "0", max = "10") @Scale(3) BigDecimal otherReach,
            @ForAll @BigRange(min = "-1", max = "1") @Scale(2) BigDecimal within) {
        Interval one = Interval.around(a, reach);
        Interval other = Interval.around(b, otherReach);
        BigDecimal x = a.add(reach.multiply(within));
        BigDecimal y = b.add(otherReach.multiply(within));
        assertTrue(one.plus(other).holds(x.add(y)));
        assertTrue(one.minus(other).holds(x.subtract(y)));
        assertTrue(one.times(other).holds(x.multiply(y)));
        if (y.signum() != 0) {
            BigDecimal quotient = x.divide(y, MathContext.DECIMAL128);
            Interval all = one.over(other);
            BigDecimal slack = SLACK.multiply(quotient.abs().add(BigDecimal.ONE));
            assertTrue(
                    new Interval(all.low().subtract(slack), all.high().add(slack)).holds(quotient));
        }
    }

    @Property
    void theGapIsNoughtWhereTheyMeet(
            @ForAll @BigRange(min = "-100", max = "100") @Scale(1) BigDecimal a,
            @ForAll @BigRange(min = "-100", max = "100") @Scale(1) BigDecimal b,
            @ForAll @BigRange(min = "0", max = "50") @Scale(1) BigDecimal reach) {
        Interval one = Interval.around(a, reach);
        Interval other = Interval.exactly(b);
        assertEquals(one.meets(other), one.gap(other).signum() == 0);
        assertEquals(one.meets(other), other.meets(one));
        assertTrue(one.with(other).holds(one) && one.with(other).holds(b));
    }

    @Property
    void aWrittenNumberHoldsItself(
            @ForAll @BigRange(min = "0.1", max = "999") @Scale(1) BigDecimal number,
            @ForAll Bound bound) {
        String quote = number.toPlainString() + " million";
        BigDecimal value = number.movePointRight(6);
        Interval interval = Written.interval(quote, value, Optional.empty(), bound, false);
        assertTrue(interval.holds(value), quote + " " + bound + " " + interval);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.1 billion | 1100000000 | = | 1050000000..1150000000",
                "42.5 | 42.5 | = | 42.45..42.55",
                "42.50 | 42.5 | = | 42.495..42.505",
                "20 billion yuan | 20000000000 | = | 19500000000..20500000000",
                "12,000 | 12000 | = | 11500..12500",
                "216,000 | 216000 | = | 215500..216500",
                "20,000 | 20000 | = | 19000..21000",
                "half | 50 | = | 45..55",
                "nearly 60 percent | 60 | ~ | 55..60",
                "about 766 million | 766000000 | ~ | 765000000..767000000",
                "around 40% | 40 | ~ | 35..45",
                "over 1 billion | 1000000000 | > | 1000000000..2000000000",
                "more than 76 percent | 76 | > | 76..78",
                "at least 5 tonnes | 5 | >= | 5..",
                "up to 5 tonnes | 5 | <= | ..5",
                "1.234,5 km | 1234.5 | = | 1234.45..1234.55",
                "three percent | 3 | = | 2.5..3.5",
                "2,10,267 crore | 2102670000000 | = | 2102670000000..2102680000000"
            })
    void theWayItIsWrittenTellsHowExactItIs(
            String quote, BigDecimal value, String sign, String interval) {
        Bound bound = Bound.ofSign(sign).orElseThrow();
        assertEquals(
                interval,
                Written.interval(quote, value, Optional.empty(), bound, false).toString());
    }

    @ParameterizedTest
    @CsvSource({"three,3,3", "29,29,29", "two dozen,24,24"})
    void smallCountsAreExact(String quote, BigDecimal value, String interval) {
        assertEquals(
                interval,
                Written.interval(quote, value, Optional.empty(), Bound.EXACT, true).toString());
    }
}
