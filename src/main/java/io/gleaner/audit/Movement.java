package io.gleaner.audit;

import static io.gleaner.audit.Trial.term;

import io.gleaner.cue.Direction;
import io.gleaner.figure.Finding;
import io.gleaner.figure.trait.Role;
import io.gleaner.time.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A level, what it was before, and by how much it moved: any three of them check each other.
 *
 * <pre>
 * level - change = previous           2.4% is 0.2 points more than 2.2%
 * previous x (1 + growth) = level     25.07 million and 47.1% more make 36.87 million
 * change / (level - change) = growth  $2.75 down to $78.36 is 3.4%
 * </pre>
 */
final class Movement implements Relation {
    static final String CHANGE = "level - change = previous";
    static final String GROWTH = "previous x (1 + growth) = level";
    static final String BOTH = "growth against change";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Interval ONE = Interval.exactly(BigDecimal.ONE);

    @Override
    public List<Trial> among(Claims claims) {
        List<Trial> trials = new ArrayList<>();
        for (Claim level : claims.all()) {
            if (level.role() == Role.LEVEL
                    || level.role() == Role.SHARE
                    || level.role() == Role.CONVERSION) {
                List<Claim> together =
                        claims.beside(level).stream().filter(level::isTogether).toList();
                List<Trial> tried = new ArrayList<>();
                List<Claim> about = new ArrayList<>(claims.about(level));
                distant(level, about, claims).forEach(about::add);
                among(level, about, tried);
                tried.forEach(trial -> trials.add(trial.unlessMet(together)));
            }
        }
        return trials;
    }

    /** Figures of the level's kind that its changes are told as the distance to. */
    private static List<Claim> distant(Claim level, List<Claim> about, Claims claims) {
        return claims.beside(level).stream()
                .filter(other -> other.role() == Role.LEVEL && !about.contains(other))
                .filter(other -> about.stream().anyMatch(c -> isChangeTo(c, other)))
                .toList();
    }

    private static boolean isChangeTo(Claim change, Claim other) {
        return change.role() == Role.CHANGE && change.isDistanceTo(other);
    }

    private static void among(Claim level, List<Claim> about, List<Trial> trials) {
        List<Claim> previous = new ArrayList<>(of(Role.PREVIOUS, about, level));
        previous.addAll(
                of(Role.LEVEL, about, level).stream()
                        .filter(p -> about.stream().anyMatch(c -> isChangeTo(c, p)))
                        .toList());
        List<Claim> changes = of(Role.CHANGE, about, level);
        List<Claim> growths = of(Role.GROWTH, about, level);
        for (Claim change : changes) {
            trials.addAll(
                    settled(
                            tried(
                                    told(change, previous),
                                    changes,
                                    before -> match(before, change),
                                    (before, sure) ->
                                            change(
                                                    level,
                                                    before,
                                                    change,
                                                    sure
                                                            && tells(level, before)
                                                            && tells(level, change)))));
        }
        for (Claim growth : growths) {
            trials.addAll(
                    settled(
                            tried(
                                    of(Role.PREVIOUS, about, level),
                                    growths,
                                    before -> match(before.period(), growth.base()),
                                    (before, sure) ->
                                            growth(
                                                    level,
                                                    before,
                                                    growth,
                                                    sure
                                                            && tells(level, before)
                                                            && tells(level, growth)))));
            trials.addAll(
                    settled(
                            tried(
                                    changes,
                                    growths,
                                    change -> ofOneMove(change, growth, previous),
                                    (change, sure) ->
                                            both(
                                                    level,
                                                    change,
                                                    growth,
                                                    sure
                                                            && tells(level, change)
                                                            && tells(level, growth)))));
        }
    }

    /** Whether a change and a growth compare with one time. */
    private static Optional<Boolean> ofOneMove(Claim change, Claim growth, List<Claim> previous) {
        if (change.isNextTo(growth)) {
            return Optional.of(true);
        }
        Optional<Claim> to = previous.stream().filter(p -> isChangeTo(change, p)).findFirst();
        return match(to.isPresent() ? to.get().period() : change.base(), growth.base());
    }

    /** The previous values that a change is the distance to; all where it is that of none. */
    private static List<Claim> told(Claim change, List<Claim> previous) {
        List<Claim> told = previous.stream().filter(p -> isChangeTo(change, p)).toList();
        return told.isEmpty()
                ? previous.stream().filter(p -> p.role() == Role.PREVIOUS).toList()
                : told;
    }

    /** Tries one figure with each that it may go with; surely with the only one of a time. */
    private static List<Trial> tried(
            List<Claim> others,
            List<Claim> rivals,
            Function<Claim, Optional<Boolean>> match,
            BiFunction<Claim, Boolean, Trial> trial) {
        List<Trial> trials = new ArrayList<>();
        for (Claim other : others) {
            Optional<Boolean> same = match.apply(other);
            boolean only = others.size() == 1 && rivals.size() == 1;
            if (same.orElse(true)) {
                trials.add(trial.apply(other, same.orElse(only)));
            }
        }
        return trials;
    }

    /** Where one fits, the others are of another time. */
    private static List<Trial> settled(List<Trial> trials) {
        List<Trial> fitting =
                trials.stream()
                        .filter(trial -> trial.verdict() == Finding.Verdict.CONSISTENT)
                        .toList();
        return fitting.isEmpty() ? trials : fitting;
    }

    /** Whether a figure is surely about a level: of one sentence with it, or in its words. */
    private static boolean tells(Claim level, Claim about) {
        boolean dated = about.base().or(about::period).isPresent();
        boolean together =
                about.checked()
                        || isBeside(level, about)
                        || dated && Caveats.leansBack(about.sentence()) && !about.certain();
        boolean worded =
                about.certain() && about.topic().same(level.topic()) && !level.isTogether(about);
        boolean past =
                about.role() != Role.PREVIOUS
                        || about.period().isEmpty()
                        || !about.period().equals(level.period());
        return (together || worded) && past && !Caveats.isSigned(level) && !Caveats.isSigned(about);
    }

    /** Of one sentence, and not of two brackets in it. */
    private static boolean isBeside(Claim level, Claim about) {
        String between = level.between(about) + about.between(level);
        int closed = between.indexOf(')');
        return level.isTogether(about) && (closed < 0 || between.indexOf('(', closed) < 0);
    }

    /** Those of a role that can be reckoned with the level. */
    private static List<Claim> of(Role role, List<Claim> about, Claim level) {
        return about.stream()
                .filter(claim -> claim.role() == role)
                .filter(claim -> fits(role, claim, level))
                .filter(
                        claim ->
                                role == Role.PREVIOUS
                                        || !Claims.apart(claim.period(), level.period()))
                .toList();
    }

    private static boolean fits(Role role, Claim claim, Claim level) {
        return switch (role) {
            case GROWTH -> factor(claim).isPresent();
            case CHANGE -> level.isRatio() ? points(claim) : priced(claim, level);
            default -> claim.commensurable(level);
        };
    }

    /** In one unit; a price of something moves by plain money: 15 cents, to $34.27 an hour. */
    private static boolean priced(Claim change, Claim level) {
        return change.commensurable(level)
                || change.units().stream()
                        .anyMatch(u -> level.units().stream().anyMatch(v -> v.startsWith(u + "/")));
    }

    private static boolean points(Claim change) {
        return change.isRatio() && change.value().abs().compareTo(HUNDRED) <= 0;
    }

    private static Optional<Boolean> match(Claim before, Claim change) {
        return isChangeTo(change, before)
                ? Optional.of(true)
                : match(before.period(), change.base());
    }

    /** Whether two figures compare with one time; empty where a time is not known. */
    private static Optional<Boolean> match(Optional<Period> one, Optional<Period> other) {
        return Claims.sameTime(one, other);
    }

    private static Trial change(Claim level, Claim before, Claim change, boolean sure) {
        Interval moved = change.signed();
        Interval difference = level.interval().minus(before.interval());
        // what would have been less than nothing before was no such change: gaining over 50 percent
        boolean possible =
                level.value().signum() < 0 || level.interval().minus(moved).high().signum() >= 0;
        return new Trial(
                CHANGE,
                "level - change",
                sure && possible,
                List.of(
                        term(before, level.interval().minus(moved)),
                        term(level, before.interval().plus(moved)),
                        term(change, unsigned(change, difference))));
    }

    private static Trial growth(Claim level, Claim before, Claim growth, boolean sure) {
        Interval factor = factor(growth).orElseThrow();
        Interval quotient = level.interval().over(before.interval());
        if (level.isRatio() && growth.isPercent()) {
            // a rate that "rose 0.2 percent" may have risen by points
            Trial points = change(level, before, growth, sure);
            if (points.verdict() == Finding.Verdict.CONSISTENT) {
                return points;
            }
        }
        return new Trial(
                GROWTH,
                "previous x (1 + growth)",
                sure && Caveats.isQuotient(growth) && !Caveats.isSinceAnother(growth, before),
                List.of(
                        term(level, before.interval().times(factor)),
                        term(before, level.interval().over(factor)),
                        term(growth, asGrowth(growth, quotient))));
    }

    static Trial both(Claim level, Claim change, Claim growth, boolean sure) {
        // not by the level before: the level would be open twice in the quotient
        Interval moved = ONE.over(ONE.minus(change.signed().over(level.interval())));
        Interval factor = factor(growth).orElseThrow();
        Interval part = ONE.minus(ONE.over(factor));
        return new Trial(
                BOTH,
                "change / (level - change)",
                sure && Caveats.isQuotient(growth) && !level.isRatio(),
                List.of(
                        term(growth, asGrowth(growth, moved)),
                        term(level, change.signed().over(part)),
                        term(change, unsigned(change, level.interval().times(part)))));
    }

    /** What a growth multiplies with: 1.072 for 7.2 percent up, 2 for doubled. */
    static Optional<Interval> factor(Claim growth) {
        if (growth.isPercent()) {
            return Optional.of(ONE.plus(growth.signed().hundredth()));
        }
        boolean times =
                growth.units().contains("times")
                        && growth.direction().equals(Optional.of(Direction.UP));
        return times ? Optional.of(growth.interval()) : Optional.empty();
    }

    static Interval asGrowth(Claim growth, Interval factor) {
        return growth.isPercent() ? unsigned(growth, factor.minus(ONE).hundredfold()) : factor;
    }

    /** A movement as the figure writes it: without the sign that its direction tells. */
    private static Interval unsigned(Claim claim, Interval moved) {
        boolean down = claim.direction().equals(Optional.of(Direction.DOWN));
        if (claim.direction().isEmpty()) {
            return moved.with(moved.negated());
        }
        return down ? moved.negated() : moved;
    }
}
