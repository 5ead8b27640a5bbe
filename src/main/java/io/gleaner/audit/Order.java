package io.gleaner.audit;

import static io.gleaner.audit.Trial.term;

import io.gleaner.cue.Direction;
import io.gleaner.figure.trait.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A range runs upwards, and what fell is lower than it was: {@code fell from 5.2 to 4.9}. */
final class Order implements Relation {
    static final String NAME = "level against previous";
    private final Verbs verbs;

    Order(Verbs verbs) {
        this.verbs = verbs;
    }

    @Override
    public List<Trial> among(Claims claims) {
        List<Trial> trials = new ArrayList<>();
        for (Claim before : claims.all()) {
            Optional<Claim> level =
                    claims.target(before)
                            .filter(l -> before.role() == Role.PREVIOUS && l.sameUnit(before))
                            .filter(l -> l.role() == Role.LEVEL || l.role() == Role.SHARE);
            level.flatMap(l -> way(before, l, claims).map(way -> trial(l, before, way)))
                    .ifPresent(trials::add);
        }
        return trials;
    }

    /** Which way it went: as the verb says, or the only change between the two. */
    private Optional<Direction> way(Claim before, Claim level, Claims claims) {
        Optional<Direction> verb = verbs.between(before, level);
        return verb.isPresent() ? verb : changed(before, level, claims);
    }

    /** Where a level has one previous value and one change, or one and its percentage. */
    private static Optional<Direction> changed(Claim before, Claim level, Claims claims) {
        List<Claim> about = claims.about(level);
        List<Claim> moves = about.stream().filter(Order::isMove).toList();
        boolean single =
                about.stream().filter(c -> c.role() == Role.PREVIOUS).count() == 1
                        && moves.stream().map(Claim::direction).distinct().count() == 1
                        && moves.stream().map(Claim::base).distinct().count() == 1;
        boolean told =
                single
                        && before.isTogether(level)
                        && (before.checked() || before.at() < level.at())
                        && moves.stream().allMatch(level::isTogether)
                        && moves.stream().anyMatch(c -> c.role() == Role.CHANGE)
                        && !Claims.apart(before.period(), moves.get(0).base());
        return told
                ? moves.get(0).direction().filter(way -> way != Direction.FLAT)
                : Optional.empty();
    }

    private static boolean isMove(Claim claim) {
        return claim.role() == Role.CHANGE || claim.role() == Role.GROWTH;
    }

    /** Where only the last of what rounding leaves open is alike: a fall to 6.9 from 6.8. */
    private static boolean touching(Interval low, Interval high) {
        return low.low().compareTo(high.high()) == 0 && low.low().compareTo(low.high()) < 0;
    }

    private static Trial trial(Claim level, Claim before, Direction way) {
        boolean up = way == Direction.UP;
        Interval low = up ? before.interval() : level.interval();
        Interval high = up ? level.interval() : before.interval();
        BigDecimal step =
                touching(low, high)
                        ? low.high().subtract(low.low()).scaleByPowerOfTen(-3)
                        : BigDecimal.ZERO;
        Interval above = new Interval(low.low().add(step), Interval.FAR);
        Interval below = new Interval(Interval.FAR.negate(), high.high().subtract(step));
        Interval levels = up ? above : below;
        Interval befores = up ? below : above;
        return new Trial(
                NAME,
                up ? "a rise" : "a fall",
                !Caveats.isSigned(before) && !Caveats.isSigned(level),
                List.of(term(level, levels), term(before, befores)));
    }
}
