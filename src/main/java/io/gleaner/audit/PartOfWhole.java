package io.gleaner.audit;

import static io.gleaner.audit.Trial.term;

import io.gleaner.figure.trait.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A share, its part and its whole: {@code 49.5 percent of 1.1 billion users are 548 million}. */
final class PartOfWhole implements Relation {
    static final String NAME = "share x whole = part";
    static final String AT_MOST = "part within its whole";

    @Override
    public List<Trial> among(Claims claims) {
        Wholes wholes = new Wholes(claims);
        List<Trial> trials = new ArrayList<>();
        for (Claim share : claims.all()) {
            atMost(share, claims).ifPresent(trials::add);
            Optional<Claim> part = part(share, claims);
            part.flatMap(p -> wholes.of(share, p))
                    .map(whole -> trial(share, part.get(), whole))
                    .ifPresent(trial -> trials.add(trial.unlessMet(claims.beside(share))));
        }
        return trials;
    }

    /** The figure of the part, in the whole's unit. */
    static Optional<Claim> part(Claim share, Claims claims) {
        if (share.role() != Role.SHARE || !share.isPercent()) {
            return Optional.empty();
        }
        return claims.target(share)
                .filter(part -> !part.isRatio() && !part.units().contains("year"))
                // one person of a household is no amount
                .filter(part -> part.value().compareTo(BigDecimal.ONE) != 0)
                .filter(part -> !part.topic().sameButNames(share.shareOf()))
                .filter(part -> part.role() == Role.LEVEL || part.role() == Role.CHANGE)
                .filter(part -> !Claims.apart(part.period(), share.period()));
    }

    /** A part in the unit of its whole: 3.58 billion of the 3.9 billion came from shares. */
    private static Optional<Trial> atMost(Claim part, Claims claims) {
        if (part.role() != Role.SHARE || part.isRatio()) {
            return Optional.empty();
        }
        return claims.target(part)
                .filter(whole -> whole.role() == Role.LEVEL && whole.sameUnit(part))
                .filter(whole -> !Claims.apart(whole.period(), part.period()))
                .map(
                        whole ->
                                new Trial(
                                        AT_MOST,
                                        "no more than",
                                        !Caveats.isSigned(part) && part.isTogether(whole),
                                        List.of(
                                                term(part, upTo(whole.interval().high())),
                                                term(whole, from(part.interval().low())))));
    }

    private static Interval upTo(BigDecimal most) {
        return new Interval(Interval.FAR.negate(), most);
    }

    private static Interval from(BigDecimal least) {
        return new Interval(least, Interval.FAR);
    }

    private static Trial trial(Claim share, Claim part, Wholes.Whole whole) {
        Interval rate = share.interval().hundredth();
        Interval all = whole.claim().interval();
        return new Trial(
                NAME,
                "part / whole",
                whole.sure(),
                List.of(
                        term(share, part.interval().over(all).hundredfold()),
                        term(part, all.times(rate)),
                        term(whole.claim(), part.interval().over(rate))));
    }
}
