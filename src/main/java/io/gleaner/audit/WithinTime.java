package io.gleaner.audit;

import static io.gleaner.audit.Trial.term;

import io.gleaner.cue.Direction;
import io.gleaner.figure.trait.Role;
import io.gleaner.figure.trait.Status;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import io.gleaner.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What adds up over time is no more in a part of it than in the whole, by the table {@code
 * audit/flows.csv}: sales of eleven months are at most those of the year, which may follow from the
 * year after and its growth.
 */
final class WithinTime implements Relation {
    static final String NAME = "part of the time";
    static final String FILE = "audit/flows.csv";

    private static final List<String> HEADER = List.of("forms", "example");

    private final Forms flows;

    private WithinTime(Forms flows) {
        this.flows = flows;
    }

    static WithinTime read(RuleFiles files, Problems problems) {
        List<String> forms = new ArrayList<>();
        if (files.has(FILE)) {
            RuleTable.read(files, FILE, HEADER, problems)
                    .rows()
                    .forEach(row -> forms.addAll(row.list("forms")));
        }
        return new WithinTime(Forms.of(forms));
    }

    /** Runs every line's example: a subject that has one of its forms. */
    static void examples(RuleFiles files, Problems problems) {
        if (!files.has(FILE)) {
            return;
        }
        for (RuleTable.Row row : RuleTable.read(files, FILE, HEADER, problems).rows()) {
            if (!Forms.of(row.list("forms")).in(Topic.of(row.required("example")))) {
                row.problem("example", "has none of the forms of its line; mend either");
            }
        }
    }

    /** An amount of a time, as figures say it or as it follows from them. */
    private record Amount(List<Claim> from, Period period, Interval interval) {
        boolean isPartOf(Amount whole) {
            return whole.period.contains(period) && !period.contains(whole.period);
        }
    }

    @Override
    public List<Trial> among(Claims claims) {
        Map<String, List<Amount>> bySubject = new TreeMap<>();
        for (Claim claim : claims.all()) {
            if (isFlow(claim)) {
                List<Amount> amounts =
                        bySubject.computeIfAbsent(key(claim), key -> new ArrayList<>());
                amounts.add(new Amount(List.of(claim), claim.period().get(), claim.interval()));
                before(claim, claims).ifPresent(amounts::add);
            }
        }
        List<Trial> trials = new ArrayList<>();
        for (List<Amount> amounts : bySubject.values()) {
            for (Amount part : amounts) {
                for (Amount whole : amounts) {
                    if (part.isPartOf(whole) && part.from().size() == 1) {
                        trials.add(trial(part, whole));
                    }
                }
            }
        }
        return trials;
    }

    private boolean isFlow(Claim claim) {
        boolean total = claim.isMoney() || claim.dimension().equals("count");
        return total
                && claim.role() == Role.LEVEL
                && claim.status() == Status.REPORTED
                && claim.period().isPresent()
                && claim.value().signum() > 0
                && flows.in(claim.topic());
    }

    private static String key(Claim claim) {
        Topic bare = claim.topic().without(claim.topic().names());
        return new TreeSet<>(bare.words()) + "|" + claim.units().iterator().next();
    }

    /** The amount of the time that growth compares with. */
    private static Optional<Amount> before(Claim level, Claims claims) {
        return claims.about(level).stream()
                .filter(g -> g.role() == Role.GROWTH && g.base().isPresent() && g.isPercent())
                .filter(g -> g.direction().filter(way -> way != Direction.FLAT).isPresent())
                .findFirst()
                .map(
                        g ->
                                new Amount(
                                        List.of(level, g),
                                        g.base().get(),
                                        level.interval().over(Movement.factor(g).orElseThrow())));
    }

    private static Trial trial(Amount part, Amount whole) {
        Claim one = part.from().get(0);
        Claim other = whole.from().get(0);
        List<Trial.Term> terms = new ArrayList<>();
        terms.add(term(one, new Interval(Interval.FAR.negate(), whole.interval().high())));
        if (whole.from().size() == 1) {
            terms.add(term(other, new Interval(part.interval().low(), Interval.FAR)));
        } else {
            whole.from().forEach(claim -> terms.add(term(claim, Interval.ALL)));
        }
        boolean sure =
                one.certain()
                        && other.certain()
                        && !one.topic().namesOther(other.topic())
                        && one.topic().words().size() >= 2;
        return new Trial(NAME, "at most that of the whole time", sure, terms);
    }
}
