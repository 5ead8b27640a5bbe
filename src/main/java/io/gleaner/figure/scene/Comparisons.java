package io.gleaner.figure.scene;

import io.gleaner.figure.trait.Role;
import io.gleaner.time.Grain;
import io.gleaner.time.Period;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an article compares with: once it has compared with the year before, or the month before, it
 * goes on doing so without saying it. Growths, rates and amounts have each their own custom: prices
 * grow over a year, and their rate slows over a month.
 */
public final class Comparisons {
    private static final double AGREED = 0.6;
    private static final int YEAR = 12;

    private enum Kind {
        /** Prices rose 2.5 percent. */
        GROWTH,
        /** The rate slowed by 0.6 points, from 5 percent; halved, of a rate. */
        RATE,
        /** Gained 69 million users. */
        CHANGE,
        /** From 11.1 million. */
        VALUE
    }

    private final Map<Kind, Map<Integer, Integer>> seen = new EnumMap<>(Kind.class);
    private Period lastHeld;
    private Period lastBase;

    /** A figure was compared with an earlier time. */
    public void compared(Draft d, Period held, Period base) {
        lastHeld = held;
        lastBase = base;
        seen.computeIfAbsent(d.is(Role.GROWTH) ? Kind.GROWTH : kind(d), k -> new HashMap<>())
                .merge(months(held, base), 1, Integer::sum);
    }

    /** Over the same period: what the figure before was compared with. */
    public Optional<Period> same(Period held) {
        return held.equals(lastHeld) ? Optional.of(lastBase) : Optional.empty();
    }

    /** The time that a figure of such a kind is compared with where none is told. */
    public Optional<Period> usual(Draft d, Period held) {
        if (held.grain() == Grain.DAY && held.first().equals(held.last())) {
            return Optional.empty();
        }
        Optional<Integer> months = Optional.empty();
        for (Kind kind : alike(kind(d))) {
            if (months.isEmpty()) {

                months = months(kind, kind(d), held);
            }
        }
        if (months.isEmpty() && held.monthsLong() == YEAR) {
            months = Optional.of(YEAR);
        }
        // a year is not measured on three months before
        int least = held.monthsLong() == YEAR ? YEAR : 1;
        return months.filter(m -> m >= least).map(m -> held.plusMonths(-m));
    }

    /** The kinds whose custom tells, the nearest first. */
    private static List<Kind> alike(Kind kind) {
        return switch (kind) {
            case GROWTH -> List.of(Kind.GROWTH);
            case RATE -> List.of(Kind.RATE, Kind.CHANGE);
            case CHANGE -> List.of(Kind.CHANGE, Kind.VALUE);
            case VALUE -> List.of(Kind.VALUE, Kind.CHANGE, Kind.GROWTH);
        };
    }

    private Optional<Integer> months(Kind kind, Kind asked, Period held) {
        Map<Integer, Integer> counts = seen.getOrDefault(kind, Map.of());
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(
                        e ->
                                e.getKey() > 0
                                        && e.getValue() >= least(asked, e.getKey(), held)
                                        && e.getValue() >= AGREED * total)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What was said once of a month may have been said because it is unusual. */
    private static int least(Kind kind, int months, Period held) {
        boolean month = held.monthsLong() == 1;
        return month && (kind == Kind.CHANGE || kind == Kind.GROWTH && months != YEAR) ? 2 : 1;
    }

    private static Kind kind(Draft d) {
        if (d.is(Role.GROWTH)) {
            // a rate more than halved, from 5.2 percent
            boolean rate =
                    d.about != null
                            && d.scene.drafts.stream()
                                    .anyMatch(
                                            o ->
                                                    o.is(Role.PREVIOUS)
                                                            && o.about == d.about
                                                            && o.isPercent());
            return rate ? Kind.RATE : Kind.GROWTH;
        }
        if (d.isRatio()) {
            return Kind.RATE;
        }
        return d.moves() ? Kind.CHANGE : Kind.VALUE;
    }

    /** Months from one span to another as long; 0 for another length. */
    private static int months(Period held, Period base) {
        int months =
                (held.last().getYear() - base.last().getYear()) * YEAR
                        + held.last().getMonthValue()
                        - base.last().getMonthValue();
        return held.plusMonths(-months).equals(base) ? months : 0;
    }
}
