package io.gleaner.audit;

import static io.gleaner.audit.Trial.term;

import io.gleaner.cue.Direction;
import io.gleaner.figure.trait.Role;
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
            level.flatMap(l -> verbs.between(before, l).map(way -> trial(l, before, way)))
                    .ifPresent(trials::add);
        }
        return trials;
    }

    private static Trial trial(Claim level, Claim before, Direction way) {
        boolean up = way == Direction.UP;
        Interval levels =
                up
                        ? new Interval(before.interval().low(), Interval.FAR)
                        : new Interval(Interval.FAR.negate(), before.interval().high());
        Interval befores =
                up
                        ? new Interval(Interval.FAR.negate(), level.interval().high())
                        : new Interval(level.interval().low(), Interval.FAR);
        return new Trial(
                NAME,
                up ? "a rise" : "a fall",
                !Caveats.isSigned(before) && !Caveats.isSigned(level),
                List.of(term(level, levels), term(before, befores)));
    }
}
