package io.gleaner.audit;

import io.gleaner.figure.trait.Role;
import io.gleaner.quantity.BaseUnits;
import io.gleaner.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One measure in two units of its dimension: {@code 100 km (62 miles)}, {@code 35 degrees Celsius
 * (95 degrees Fahrenheit)}.
 *
 * <p>Writers round a second time when they convert: a tenth is open, and a degree of what is no
 * change. Units that have two sizes under one name say nothing.
 */
final class Measures implements Relation {
    static final String NAME = "one measure in two units";

    private static final MathContext DIGITS = new MathContext(20);
    private static final BigDecimal SLACK = new BigDecimal("0.1");

    /** Gallons, pints and bushels of one country are not those of another. */
    private static final Set<String> SEVERAL =
            Set.of("gal", "galUK", "pt", "ptUK", "qt", "gill", "cup", "floz", "bu", "cwt", "stone");

    private final BaseUnits bases;

    Measures(BaseUnits bases) {
        this.bases = bases;
    }

    @Override
    public List<Trial> among(Claims claims) {
        List<Trial> trials = new ArrayList<>();
        for (Claim to : claims.all()) {
            if (to.role() == Role.CONVERSION) {
                claims.target(to).flatMap(from -> trial(from, to)).ifPresent(trials::add);
            }
        }
        return trials;
    }

    private Optional<Trial> trial(Claim from, Claim to) {
        if (from.isMoney() || from.sameUnit(to) || !from.dimension().equals(to.dimension())) {
            return Optional.empty();
        }
        boolean change = from.role() == Role.CHANGE;
        Optional<Scale> one = scale(from, change);
        Optional<Scale> other = scale(to, change);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        boolean sure = !hasSeveral(from) && !hasSeveral(to) && !isFirstOfTwo(to);
        return Optional.of(
                new Trial(
                        NAME,
                        "the measure",
                        sure,
                        List.of(
                                term(to, other.get(), from, one.get()),
                                term(from, one.get(), to, other.get()))));
    }

    private static Trial.Term term(Claim claim, Scale scale, Claim other, Scale others) {
        Interval implied = scale.ofBase(others.toBase(other.interval()));
        // a temperature near nought would leave nothing open
        BigDecimal least = scale.isShifted() ? BigDecimal.ONE : BigDecimal.ZERO;
        BigDecimal reach = claim.value().abs().multiply(SLACK).max(least);
        return Trial.term(
                claim, new Interval(implied.low().subtract(reach), implied.high().add(reach)));
    }

    /** {@code 166 and 200 miles (267 and 322 km)}: each converts its own. */
    private static boolean isFirstOfTwo(Claim to) {
        int end = Math.min(to.sentence().length(), to.place() + to.quote().length());
        String behind = to.sentence().substring(end);
        return List.of(" and ", " to ", " or ").stream()
                .anyMatch(
                        join ->
                                behind.startsWith(join)
                                        && behind.length() > join.length()
                                        && Character.isDigit(behind.charAt(join.length())));
    }

    private static boolean hasSeveral(Claim claim) {
        return claim.units().stream().anyMatch(SEVERAL::contains);
    }

    /** A unit against the base unit of its dimension: so many times it, from another nought. */
    private record Scale(BigDecimal factor, BigDecimal shift) {
        Interval toBase(Interval measure) {
            return measure.scaled(factor).plus(Interval.exactly(shift));
        }

        Interval ofBase(Interval base) {
            return base.minus(Interval.exactly(shift)).over(Interval.exactly(factor));
        }

        boolean isShifted() {
            return shift.signum() != 0;
        }
    }

    private Optional<Scale> scale(Claim claim, boolean change) {
        String code = claim.units().iterator().next();
        Unit unit = new Unit(code, code, claim.dimension());
        Optional<BaseUnits.Base> nought = base(unit, BigDecimal.ZERO, change);
        Optional<BaseUnits.Base> one = base(unit, BigDecimal.ONE, change);
        if (nought.isEmpty() || one.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal factor = one.get().value().subtract(nought.get().value(), DIGITS);
        return factor.signum() == 0
                ? Optional.empty()
                : Optional.of(new Scale(factor, nought.get().value()));
    }

    private Optional<BaseUnits.Base> base(Unit unit, BigDecimal value, boolean change) {
        return change ? bases.convertChange(unit, value) : bases.convert(unit, value);
    }
}
