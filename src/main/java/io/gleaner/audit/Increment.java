package io.gleaner.audit;

import io.gleaner.figure.Finding;
import io.gleaner.figure.trait.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A change that is told of what stands before it: {@code Trade rose 5 percent to 43 trillion. The
 * increment alone was 2 trillion.} Which of the amounts before it is meant is open; one of them has
 * to fit.
 */
final class Increment implements Relation {
    static final String NAME = "an increment of what was told";

    private static final Set<String> INCREMENTS =
            Set.of("increment", "increase", "rise", "gain", "decline", "decrease", "drop", "fall");

    @Override
    public List<Trial> among(Claims claims) {
        List<Trial> trials = new ArrayList<>();
        for (Claim change : claims.all()) {
            if (isBare(change)) {
                List<Trial> tried = of(change, claims);
                Optional<Trial> fitting =
                        tried.stream()
                                .filter(t -> t.verdict() == Finding.Verdict.CONSISTENT)
                                .findFirst();
                fitting.or(() -> tried.stream().findFirst()).ifPresent(trials::add);
            }
        }
        return trials;
    }

    private static boolean isBare(Claim change) {
        return change.role() == Role.CHANGE
                && change.about().isEmpty()
                && !change.isRatio()
                && !change.topic().isEmpty()
                && INCREMENTS.containsAll(change.topic().words());
    }

    /** With every amount before it that grew; the largest first. */
    private static List<Trial> of(Claim change, Claims claims) {
        List<Trial> trials = new ArrayList<>();
        claims.beside(change).stream()
                .filter(level -> level.role() == Role.LEVEL && level.sameUnit(change))
                .filter(level -> level.at() < change.at() && !level.isFarFrom(change))
                .filter(level -> Claims.sameTime(level.period(), change.period()).orElse(false))
                .sorted((one, other) -> other.value().compareTo(one.value()))
                .forEach(
                        level ->
                                claims.about(level).stream()
                                        .filter(g -> isGrowth(g, change))
                                        .forEach(g -> trials.add(trial(change, g, level))));
        return trials;
    }

    private static boolean isGrowth(Claim growth, Claim change) {
        return growth.role() == Role.GROWTH
                && growth.isPercent()
                && growth.direction().equals(change.direction())
                && Claims.sameTime(growth.base(), change.base()).orElse(false);
    }

    private static Trial trial(Claim change, Claim growth, Claim level) {
        Trial both = Movement.both(level, change, growth, true);
        List<Trial.Term> terms = new ArrayList<>(both.terms());
        terms.sort((one, other) -> one.claim() == change ? -1 : other.claim() == change ? 1 : 0);
        return new Trial(NAME, "growth of the level", both.sure(), terms);
    }
}
