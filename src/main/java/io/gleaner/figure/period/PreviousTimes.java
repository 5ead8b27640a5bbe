package io.gleaner.figure.period;

import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Wording;
import io.gleaner.figure.trait.Dated;
import io.gleaner.time.CalendarUnit;
import io.gleaner.time.Period;
import io.gleaner.time.Referring;
import io.gleaner.time.Relative;
import io.gleaner.time.Shifted;
import io.gleaner.time.Tense;
import io.gleaner.time.TimeExpression;
import io.gleaner.time.TimeExpression.Kind;
import io.gleaner.tokens.Mention;
import java.math.BigDecimal;
import java.util.Optional;

/** Finds the time of values compared with: from 5.2 percent in May, 1.3 million a year earlier. */
final class PreviousTimes {
    /** Percentage points that a rate may move by in a month or a quarter. */
    private static final BigDecimal STEP = BigDecimal.ONE;

    private final Scene scene;
    private final TimeUses uses;
    private final Holding holding;
    private final Dating dating;

    PreviousTimes(Scene scene, TimeUses uses, Holding holding, Dating dating) {
        this.scene = scene;
        this.uses = uses;
        this.holding = holding;
        this.dating = dating;
    }

    /** A value compared with has its own time: from 5.2 percent in May. */
    void own(Draft d) {
        Optional<Dated> then = holding.then(d);
        if (then.isPresent()) {
            Period time = then.get().period();
            d.period =
                    yearly(d)
                            ? new Dated(Period.year(time.first().getYear()), "clause")
                            : then.get();
            return;
        }
        Optional<Period> held = held(d);
        Optional<Mention<TimeExpression>> own = uses.owned(d);
        if (own.isPresent() && date(d, own.get(), held)) {
            return;
        }
        if (uses.revised(d)) {
            return;
        }
        Optional<Period> begin = begun(d);
        if (begin.isPresent()) {
            d.period = new Dated(begin.get(), "sentence");
            return;
        }
        Clause clause = scene.clauses.of(d.from());
        for (Mention<TimeExpression> time : uses.bases) {
            if ((clause.covers(time.from()) || time.from() > d.end()) && date(d, time, held)) {
                return;
            }
        }
    }

    private Optional<Period> held(Draft d) {
        if (d.about != null && d.about.period != null) {
            return Optional.of(d.about.period.period());
        }
        return scene.running();
    }

    private boolean date(Draft d, Mention<TimeExpression> time, Optional<Period> held) {
        Optional<Period> period =
                time.value().kind() == Kind.COMPARISON
                                || time.value() instanceof Shifted
                                || time.value() instanceof Relative year
                                        && year.unit() == CalendarUnit.YEAR
                        ? held.flatMap(h -> dating.before(time, h))
                        : dating.resolved(time, Tense.PAST, true);
        boolean counted = time.value() instanceof Relative || time.value() instanceof Shifted;
        if (held.isEmpty() && counted) {
            // now six, up from four last year, from four a year ago
            period = dating.resolved(time, Tense.PAST, true);
        }
        if (period.isPresent() && period.equals(held) && time.value() instanceof Referring) {
            period = held.flatMap(scene.frame.comparisons()::same);
        }
        // in March, up from last month's 8 percent: the month before March
        if (period.isPresent()
                && period.equals(held)
                && time.value() instanceof Relative last
                && last.offset() < 0) {
            period = held.map(h -> last.unit().plus(h, last.offset()));
        }
        period.ifPresent(p -> d.period = new Dated(dating.narrowed(d, time, p), "clause"));
        period.ifPresent(p -> d.time = time);
        return period.isPresent();
    }

    /** Than at the end of 2023, when the annual loss had been 2 million: that of the whole year. */
    private boolean yearly(Draft d) {
        Clause clause = scene.clauses.of(d.from());
        if (d.wording != Wording.WHEN) {
            return false;
        }
        for (int i = clause.from(); i < clause.verb(); i++) {
            boolean annual = scene.lower(i).equals("annual") || scene.lower(i).equals("yearly");
            if (annual && scene.changeAt(i + 1).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** From 1982 to 2012 it fell from 83 to 79 percent: what it fell from is of 1982. */
    private Optional<Period> begun(Draft d) {
        if (!scene.lower(d.from() - 1).equals("from")) {
            return Optional.empty();
        }
        for (Mention<TimeExpression> time : uses.holding) {
            Optional<Period> begin = dating.begun(time);
            if (begin.isPresent()
                    && (time.from() <= 3 || scene.clauses.of(d.from()).covers(time.from()))) {
                return begin;
            }
        }
        return Optional.empty();
    }

    /** A previous value without a time stands at the base of what moved from it. */
    void linked(Draft d) {
        if (d.period != null) {
            after(d).ifPresent(
                            held -> scene.frame.comparisons().compared(d, held, d.period.period()));
            return;
        }
        if (d.about != null && d.about.period != null && uses.revised(d)) {
            d.period = d.about.period;
            return;
        }
        if (d.about == null && uses.revised(d)) {
            d.period =
                    scene.draftBefore(d.from())
                            .filter(o -> o.quantity().unit().equals(d.quantity().unit()))
                            .map(o -> o.period)
                            .orElse(null);
            return;
        }
        for (Draft other : scene.drafts) {
            if (other.moves() && other.base != null && d.about != null && other.about == d.about) {
                d.period = new Dated(other.base, "clause");
                return;
            }
        }
        if (d.about == null || d.about.period == null) {
            return;
        }
        Period held = d.about.period.period();
        scene.frame
                .comparisons()
                .usual(d, held)
                .or(() -> rateBefore(d, held))
                .ifPresent(p -> d.period = new Dated(p, "context"));
    }

    /**
     * The rate fell to 2.4 percent in December from 2.6: those of months follow on each other. Not
     * from 8 percent at its peak, nor from 8 percent at once.
     */
    private static Optional<Period> rateBefore(Draft d, Period held) {
        int months = held.monthsLong();
        boolean rate = d.isPercent() && d.about.isPercent() && !d.about.moves();
        if (!rate || months != 1 && months != 3 || !ends(d) || !near(d, d.about)) {
            return Optional.empty();
        }
        d.rule("period:rate before");
        return Optional.of(held.plusMonths(-months));
    }

    /** Nothing behind a value says whose it is. */
    private static boolean ends(Draft d) {
        String next = d.scene.lower(d.end());
        return next.isEmpty() || next.matches("[.,;)]|and|but|while");
    }

    /** A step that rates make from one month to the next. */
    private static boolean near(Draft d, Draft other) {
        Optional<BigDecimal> from = d.quantity().amount().value();
        Optional<BigDecimal> to = other.quantity().amount().value();
        return from.isPresent()
                && to.isPresent()
                && from.get().subtract(to.get()).abs().compareTo(STEP) <= 0;
    }

    /** The time of the value that a previous one came before. */
    private Optional<Period> after(Draft d) {
        if (d.about != null) {
            return Optional.ofNullable(d.about.period).map(Dated::period);
        }
        return scene.drafts.stream()
                .filter(o -> o.to() <= d.from() && o.period != null)
                .filter(o -> o.quantity().unit().equals(d.quantity().unit()))
                .map(o -> o.period.period())
                .reduce((a, b) -> b);
    }
}
