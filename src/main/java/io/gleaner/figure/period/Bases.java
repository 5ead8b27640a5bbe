package io.gleaner.figure.period;

import io.gleaner.cue.CueWords;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.trait.Dated;
import io.gleaner.figure.trait.Role;
import io.gleaner.time.CalendarUnit;
import io.gleaner.time.Period;
import io.gleaner.time.Previous;
import io.gleaner.time.Referring;
import io.gleaner.time.Relative;
import io.gleaner.time.Repeating;
import io.gleaner.time.Tense;
import io.gleaner.time.TimeExpression;
import io.gleaner.time.TimeExpression.Kind;
import io.gleaner.time.TimeResolver;
import io.gleaner.tokens.Mention;
import java.util.Optional;

/** Finds the time that a movement is measured on: from a year earlier, since December. */
final class Bases {
    private static final int YEAR = 12;

    /** A time further off belongs to something else. */
    private static final int FAR = 60;

    private final Scene scene;
    private final TimeUses uses;
    private final Dating dating;
    private final TimeResolver resolver;
    private final CountedBack back;

    Bases(Scene scene, TimeUses uses, Dating dating, TimeResolver resolver) {
        this.scene = scene;
        this.uses = uses;
        this.dating = dating;
        this.resolver = resolver;
        this.back = new CountedBack(scene, uses);
    }

    void apply() {
        scene.drafts.stream().filter(Draft::moves).forEach(this::base);
        scene.drafts.stream()
                .filter(d -> d.moves() && d.base == null)
                .forEach(Bases::baseOfPrevious);
        scene.drafts.stream().filter(Draft::moves).forEach(new Customs(scene)::apply);
    }

    private void base(Draft d) {
        if (d.base == null && back.within(d)) {
            return;
        }
        if (d.base != null
                || d.period == null
                        && uses.since.isEmpty()
                        && uses.bases.stream().noneMatch(b -> b.value().kind() == Kind.CALENDAR)) {
            return;
        }
        Optional<Period> held = d.period != null ? Optional.of(d.period.period()) : scene.running();
        if (onMark(d)) {
            return;
        }
        Mention<TimeExpression> best = null;
        int least = FAR;
        boolean then = d.lookedBack;
        for (Mention<TimeExpression> time : uses.bases) {
            if (then && time.to() <= d.from() || back.rollsFor(time, d)) {
                continue;
            }
            int cost = cost(d, time);
            if (cost < least) {
                least = cost;
                best = time;
            }
        }
        if (best != null && held.isPresent() && d.is(Role.GROWTH) && rateSince(d, best)) {
            byTheYear(d, held.get());
            return;
        }
        if (best != null && back.pastYears(d, best)) {
            return;
        }
        if (best == null) {
            sinceThen(d, held);
            if (d.base == null && held.isPresent() && d.is(Role.GROWTH)) {
                byTheYear(d, held.get());
            }
            return;
        }
        Mention<TimeExpression> time = best;
        if (back.onSpan(d, time)) {
            return;
        }
        Optional<Period> base = over(time, held).or(() -> resolveBase(time, held));
        base.filter(b -> held.filter(b::equals).isEmpty())
                .or(() -> held.flatMap(scene.frame.comparisons()::same))
                .ifPresent(
                        period -> {
                            d.base = period;
                            d.rule(time.rule());
                            if (d.period == null && time.value() instanceof Relative last) {
                                // double last year's: this year
                                Period now = last.unit().plus(period, -last.offset());
                                d.period = new Dated(now, "clause");
                            }
                        });
    }

    /** Surpassed the 2019 record of 31 million by 5 million; 6 points below its peak of 9.6. */
    private boolean onMark(Draft d) {
        for (Draft other : scene.drafts) {
            boolean mark =
                    uses.owned(other).isPresent()
                                    && (other == d.about
                                            || d.cue >= 0
                                                    && other.from() > d.cue
                                                    && other.to() <= d.from())
                            || other.from() > d.end()
                                    && other.from() - d.end() <= 6
                                    && (Marks.looksBack(other)
                                            || uses.measuredOn(other)
                                                    && uses.owned(other).isPresent());
            if (mark && !other.is(Role.PREVIOUS)) {
                d.base = other.period == null ? null : other.period.period();
                d.onMark = true;
                d.rule("base:mark");
                return true;
            }
        }
        return false;
    }

    private int cost(Draft d, Mention<TimeExpression> time) {
        boolean behind = time.from() >= d.from();
        int distance = behind ? time.from() - d.end() : d.from() - time.to();
        Clause there = scene.clauses.of(time.from());
        boolean same = there.covers(d.from());
        int cost = Math.max(0, distance) + otherMoves(d, time) * 25 + (same ? 0 : 8);
        if (!behind) {
            cost += 4;
            // no change compared with June 2013 after a fall of 0.7% in May 2014
            if (d.time != null && d.time.from() > time.from() && time.from() > 8) {
                cost += FAR;
            }
        } else if (!same && separate(d, there)) {
            cost += FAR;
        }
        return cost;
    }

    /** Another statement, with a verb of its own after a semicolon, a "but" or a "when". */
    private boolean separate(Draft d, Clause there) {
        String before = scene.lower(there.from() - 1);
        boolean cut =
                before.equals(";")
                        || before.equals("while")
                        || before.equals("whereas")
                        || before.equals("when")
                        || before.equals("but");
        return cut && there.from() > d.from();
    }

    /** Lost 6.9 million since December. */
    private void sinceThen(Draft d, Optional<Period> held) {
        for (Mention<TimeExpression> time : uses.since) {
            if (scene.clauses.of(d.from()).covers(time.from())
                    || time.from() >= d.end()
                    || time.from() <= 2) {
                Optional<Period> base = dating.resolved(time, Tense.PAST, true);
                if (base.isPresent()
                        && held.filter(h -> !base.get().last().isBefore(h.last())).isEmpty()) {
                    d.base = base.get();
                    d.rule(time.rule());
                    return;
                }
            }
        }
    }

    /** Now 6 percent, year on year, but the quarterly growth was 0.2: the later word counts. */
    private boolean rateSince(Draft d, Mention<TimeExpression> base) {
        return base.to() <= d.from()
                && scene.times.stream()
                        .anyMatch(
                                t ->
                                        t.value().kind() == Kind.RECURRING
                                                && t.from() >= base.to()
                                                && t.to() <= d.from()
                                                && scene.words.is(
                                                        scene.lower(t.to()), CueWords.Kind.RATE));
    }

    /** Annual growth, on an annual basis, a monthly rise. */
    private void byTheYear(Draft d, Period held) {
        for (Mention<TimeExpression> time : scene.times) {
            if (time.value().kind() == Kind.RECURRING
                    && scene.words.is(scene.lower(time.to()), CueWords.Kind.RATE)
                    && (scene.clauses.of(d.from()).covers(time.from()) || time.to() <= d.from())) {
                if (time.value() instanceof Repeating every && quarterly(d, every, held)) {
                    return;
                }
                resolver.base(time.value(), held, scene.sentence.context())
                        .ifPresent(
                                base -> {
                                    d.base = base;
                                    d.rule(time.rule());
                                });
                return;
            }
        }
    }

    /** The quarterly growth, in an article on June: of the quarter that June ends. */
    private static boolean quarterly(Draft d, Repeating every, Period held) {
        boolean ends =
                every.unit() == CalendarUnit.QUARTER
                        && d.time == null
                        && held.monthsLong() == 1
                        && held.last().getMonthValue() % 3 == 0;
        if (ends) {
            Period quarter = CalendarUnit.QUARTER.around(held.last());
            d.period = new Dated(quarter, "context");
            d.base = quarter.plusMonths(-3);
            d.rule("period:quarterly");
        }
        return ends;
    }

    private Optional<Period> resolveBase(Mention<TimeExpression> time, Optional<Period> held) {
        return held.isPresent()
                ? dating.before(time, held.get())
                : resolver.resolve(
                        time.value(), scene.sentence.context(), Tense.PAST, Optional.empty());
    }

    /** Over the month, over the year: the span that ended so long before. */
    private Optional<Period> over(Mention<TimeExpression> time, Optional<Period> held) {
        if (!(time.value() instanceof Referring) || held.isEmpty()) {
            return Optional.empty();
        }
        return switch (scene.lower(time.to() - 1)) {
            case "month" -> Optional.of(held.get().plusMonths(-1));
            case "quarter" -> Optional.of(held.get().plusMonths(-3));
            case "year" -> Optional.of(held.get().plusMonths(-YEAR));
            default -> Optional.empty();
        };
    }

    /**
     * How many other changes, with words of change of their own, stand between a change and a time.
     */
    private static int otherMoves(Draft d, Mention<TimeExpression> time) {
        int count = 0;
        for (Draft other : d.scene.drafts) {
            boolean between =
                    time.from() < d.from()
                            ? other.from() > time.from() && other.to() <= d.from()
                            : other.from() >= d.end() && other.to() <= time.from();
            if (between && other != d && other.moves() && other.cue != d.cue) {
                count++;
            }
        }
        return count;
    }

    /** Fell 4.3 percent from 729,674 in 2012: the previous value's time is the base. */
    private static void baseOfPrevious(Draft d) {
        for (Draft other : d.scene.drafts) {
            if (other.is(Role.PREVIOUS)
                    && other.period != null
                    && (d.about == null || other.about == d.about)
                    && (d.period == null || !other.period.period().equals(d.period.period()))) {
                d.base = other.period.period();
                return;
            }
        }
        if (d.twin != null && d.twin.base != null) {
            d.base = d.twin.base;
        }
        // rose 1 percent in June, after a rise of 2 percent in the previous month
        d.scene.drafts.stream()
                .filter(o -> d.base == null && d.period != null && o.from() >= d.end() && o.moves())
                .filter(o -> o.time != null && o.time.value() instanceof Previous)
                .filter(o -> o.period.period().last().plusDays(1).equals(d.period.period().first()))
                .findFirst()
                .ifPresent(o -> d.base = o.period.period());
    }
}
