package io.gleaner.figure.period;

import io.gleaner.cue.CueWords;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.trait.Dated;
import io.gleaner.figure.trait.Role;
import io.gleaner.time.CalendarUnit;
import io.gleaner.time.Length;
import io.gleaner.time.Period;
import io.gleaner.time.Previous;
import io.gleaner.time.Referring;
import io.gleaner.time.Repeating;
import io.gleaner.time.Rolling;
import io.gleaner.time.Tense;
import io.gleaner.time.TimeExpression;
import io.gleaner.time.TimeExpression.Kind;
import io.gleaner.time.TimeResolver;
import io.gleaner.tokens.Mention;
import java.time.LocalDate;
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

    Bases(Scene scene, TimeUses uses, Dating dating, TimeResolver resolver) {
        this.scene = scene;
        this.uses = uses;
        this.dating = dating;
        this.resolver = resolver;
    }

    void apply() {
        scene.drafts.stream().filter(Draft::moves).forEach(this::base);
        scene.drafts.stream()
                .filter(d -> d.moves() && d.base == null)
                .forEach(Bases::baseOfPrevious);
        scene.drafts.stream().filter(Draft::moves).forEach(new Customs(scene)::apply);
    }

    private void base(Draft d) {
        if (d.base != null
                || d.period == null
                        && uses.since.isEmpty()
                        && uses.bases.stream().noneMatch(b -> b.value().kind() == Kind.CALENDAR)) {
            return;
        }
        Optional<Period> held = d.period != null ? Optional.of(d.period.period()) : scene.running();
        if (onMark(d) || within(d, held)) {
            return;
        }
        Mention<TimeExpression> best = null;
        int least = FAR;
        boolean then = d.lookedBack;
        for (Mention<TimeExpression> time : uses.bases) {
            if (then && time.to() <= d.from()) {
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
        if (best != null && pastYears(d, best)) {
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
        if (onSpan(d, time)) {
            return;
        }
        Optional<Period> base = over(time, held).or(() -> resolveBase(time, held));
        base.filter(b -> held.filter(b::equals).isEmpty())
                .or(() -> held.flatMap(scene.frame.comparisons()::same))
                .ifPresent(
                        period -> {
                            d.base = period;
                            d.rule(time.rule());
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
                                    && Marks.looksBack(other);
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

    /** Nearly tripled within a year. */
    private boolean within(Draft d, Optional<Period> held) {
        for (Mention<TimeExpression> time : scene.times) {
            if (time.value() instanceof Length length
                    && held.isPresent()
                    && time.from() >= d.end()
                    && time.from() - d.end() <= 4
                    && single(length)
                    && (scene.lower(time.from() - 1).equals("in")
                            || scene.lower(time.from() - 1).equals("within"))) {
                d.base = held.get().plusMonths(-length.unit().months());
                d.rule(time.rule());
                return true;
            }
        }
        return false;
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

    private static boolean single(Length length) {
        return length.unit().months() > 0
                && length.count().filter(c -> c.signum() > 0 && c.intValue() == 1).isPresent();
    }

    /** Risen 36 percent over the last year: now, on a year before. */
    private boolean pastYears(Draft d, Mention<TimeExpression> time) {
        if (!(time.value() instanceof Rolling)) {
            return false;
        }
        Rolling past = (Rolling) time.value();
        Optional<LocalDate> published = scene.sentence.context().published();
        int months = past.unit().months() * past.count();
        if (months >= 0 || d.period == null && published.isEmpty()) {
            return false;
        }
        if (d.period == null) {
            LocalDate day = published.get();
            d.period = new Dated(Period.month(day.getYear(), day.getMonthValue()), "sentence");
        }
        d.base = d.period.period().plusMonths(months);
        d.rule(time.rule());
        return true;
    }

    /** Three months on the previous three months: June is told by the quarter that it ends. */
    private boolean onSpan(Draft d, Mention<TimeExpression> time) {
        if (!(time.value() instanceof Previous)) {
            return false;
        }
        Previous previous = (Previous) time.value();
        if (previous.count() < 2
                || previous.unit().filter(u -> u == CalendarUnit.MONTH).isEmpty()
                || d.period == null
                || d.period.period().monthsLong() != 1
                || !scene.sentence.words(time.from(), time.to()).contains(" on ")) {
            return false;
        }
        Period last = d.period.period();
        Period span = last.plusMonths(1 - previous.count()).to(last);
        d.period = new Dated(span, d.period.from());
        d.base = span.plusMonths(-previous.count());
        d.rule(time.rule());
        return true;
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
    }
}
