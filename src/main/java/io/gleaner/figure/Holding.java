package io.gleaner.figure;

import io.gleaner.cue.Outlook;
import io.gleaner.time.CalendarUnit;
import io.gleaner.time.Earlier;
import io.gleaner.time.Fiscal;
import io.gleaner.time.Grain;
import io.gleaner.time.Period;
import io.gleaner.time.Range;
import io.gleaner.time.Referring;
import io.gleaner.time.Relative;
import io.gleaner.time.Rolling;
import io.gleaner.time.Tense;
import io.gleaner.time.TimeExpression;
import io.gleaner.time.TimeExpression.Kind;
import io.gleaner.time.TimeResolver;
import io.gleaner.time.Yearly;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.ReadingContext;
import io.gleaner.tokens.Tag;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the time that a figure holds for: its own, else the one that its clause or its sentence
 * names, else what the article is about.
 */
final class Holding {
    private static final int YEAR = 12;

    private static final Set<String> NOW =
            Set.of(
                    "are", "have", "'re", "'s", "can", "may", "might", "will", "would", "could",
                    "should", "must");

    private final TimeResolver resolver;
    private final TimeUses uses;
    private final Scene scene;

    /** Comparisons that hold themselves, resolved once for all figures of their clause. */
    private final Map<Mention<TimeExpression>, Optional<Period>> looked = new HashMap<>();

    Holding(Scene scene, TimeUses uses, TimeResolver resolver) {
        this.scene = scene;
        this.uses = uses;
        this.resolver = resolver;
    }

    Optional<Dated> of(Draft d) {
        Optional<Dated> then = then(d);
        if (then.isPresent()) {
            return then;
        }
        Optional<Mention<TimeExpression>> own = uses.owned(d).or(() -> nearest(d));
        if (own.isPresent()) {
            Optional<Period> period = resolved(d, own.get());
            if (period.isPresent()) {
                d.rule(own.get().rule());
                d.time = own.get();
                boolean clause = scene.clauses.of(d.from()).covers(own.get().from());
                return Optional.of(
                        new Dated(
                                narrowed(d, own.get(), period.get()),
                                clause ? "clause" : "sentence"));
            }
        }
        if (Marks.looksBack(d)) {
            return Optional.empty();
        }
        return context(d);
    }

    private Optional<Dated> context(Draft d) {
        Optional<Period> since = since(d);
        if (since.isPresent()) {
            return since.map(p -> new Dated(p, "sentence"));
        }
        Optional<LocalDate> published = scene.sentence.context().published();
        boolean clock = scene.times.stream().anyMatch(t -> t.value().kind() == Kind.CLOCK);
        if ((clock || Trades.told(d)) && published.isPresent()) {
            // at the close of trading at 4 p.m.: the day told of, else the day of publication
            Period day =
                    scene.frame
                            .standing()
                            .filter(p -> !clock && traded(p))
                            .or(scene.frame::day)
                            .orElse(Period.day(published.get()));
            d.rule("period:trading");
            return Optional.of(new Dated(day, "context"));
        }
        Optional<Period> running =
                scene.running()
                        .filter(
                                p ->
                                        p.grain() != Grain.DAY
                                                || d.status == Status.REPORTED && past(d));
        if (running.isEmpty() && tense(d) == Tense.PAST) {
            running = scene.frame.day().filter(day -> past(d));
        }
        return running.map(period -> new Dated(period, "context"));
    }

    /** A day, or the time of the trading told just before. */
    private boolean traded(Period period) {
        return period.grain() == Grain.DAY
                || scene.before
                        .filter(
                                b ->
                                        b.drafts.stream()
                                                .anyMatch(
                                                        o ->
                                                                o.time != null
                                                                        && Trades.told(o)
                                                                        && o.period != null
                                                                        && o.period
                                                                                .period()
                                                                                .equals(period)))
                        .isPresent();
    }

    /** What happened, rather than what is so: fell, killed, were hurt. */
    private boolean past(Draft d) {
        Clause clause = scene.clauses.of(d.from());
        if (!clause.hasVerb()) {
            return false;
        }
        String verb = scene.lower(clause.verb());
        boolean present = verb.endsWith("s") && !verb.endsWith("ss") && !verb.equals("was");
        return !present && !NOW.contains(verb);
    }

    /** Since 2001, five million have come: from then until the time that is told of. */
    private Optional<Period> since(Draft d) {
        if (d.isRatio() || d.moves()) {
            return Optional.empty();
        }
        Clause clause = scene.clauses.of(d.from());
        for (Mention<TimeExpression> time : uses.since) {
            if (clause.covers(time.from())) {
                Optional<Period> from = resolved(d, time);
                Optional<Period> until =
                        scene.running()
                                .or(() -> scene.sentence.context().published().map(this::month));
                if (from.isPresent()
                        && until.isPresent()
                        && until.get().last().isAfter(from.get().last())) {
                    return Optional.of(from.get().to(until.get()));
                }
            }
        }
        return Optional.empty();
    }

    private Period month(LocalDate day) {
        return Period.month(day.getYear(), day.getMonthValue());
    }

    // ---- times that open a clause

    /**
     * "In 2023, when 25 million came": the time before "when" holds in its clause. "A year earlier,
     * 5.7 million were": what is compared with holds itself.
     */
    Optional<Dated> then(Draft d) {
        Clause clause = scene.clauses.of(d.from());
        int before = clause.from() - 1;
        boolean when =
                scene.lower(before).equals("when")
                        || scene.lower(clause.from()).equals("which")
                                && scene.lower(before).equals("in");
        if (when) {
            int end = scene.lower(before - 1).equals(",") ? before - 1 : before;
            Optional<Mention<TimeExpression>> time =
                    scene.times.stream().filter(t -> t.to() == end).findFirst();
            Optional<Period> period = time.flatMap(t -> looked(d, t));
            if (period.isPresent()) {
                return period.map(p -> new Dated(p, "clause"));
            }
        }
        if (d.is(Role.CRITERION) || clause.bracketed()) {
            return Optional.empty();
        }
        for (Mention<TimeExpression> time : uses.bases) {
            if (time.value().kind() == Kind.COMPARISON && opens(time, d)) {
                d.rule("period:then");
                return looked(d, time).map(p -> new Dated(p, "sentence"));
            }
        }
        return Optional.empty();
    }

    /** Whether a time stands at the begin of what a figure's clause says, with nothing before. */
    private boolean opens(Mention<TimeExpression> time, Draft d) {
        if (time.to() > d.from() || time.length() > 3 && d.moves()) {
            return false;
        }
        int i = time.from() - 1;
        String before = scene.lower(i);
        if (before.equals("in")) {
            before = scene.lower(--i);
        }
        boolean start =
                i < 0
                        || before.equals(";")
                        || (before.equals("and") || before.equals("but") || before.equals("while"))
                                && (scene.lower(time.to()).equals(",")
                                        || scene.lower(i - 1).equals(","));
        if (!start) {
            return false;
        }
        int next = scene.lower(time.to()).equals(",") ? time.to() + 1 : time.to();
        Clause told = scene.clauses.of(next);
        Clause clause = scene.clauses.of(d.from());
        return told.index() == clause.index() || clause.index() == told.index() + 1;
    }

    private Optional<Period> looked(Draft d, Mention<TimeExpression> time) {
        if (looked.containsKey(time)) {
            return looked.get(time);
        }
        Optional<Period> period = look(d, time);
        looked.put(time, period);
        period.ifPresent(scene.frame::told);
        return period;
    }

    private Optional<Period> look(Draft d, Mention<TimeExpression> time) {
        if (time.value().kind() != Kind.COMPARISON) {
            return resolved(d, time);
        }
        Optional<Period> held =
                scene.drafts.stream()
                        .filter(o -> o.to() <= d.from() && o.period != null && o != d)
                        .map(o -> o.period.period())
                        .reduce((a, b) -> b)
                        .or(scene::running)
                        .or(scene.frame::latest);
        return held.flatMap(
                h -> resolver.base(time.value(), meant(time, h), scene.sentence.context()));
    }

    /** The year-ago quarter, where the year is told of: a year before the last quarter. */
    Period meant(Mention<TimeExpression> time, Period held) {
        Optional<LocalDate> published = scene.sentence.context().published();
        if (!(time.value() instanceof Earlier)
                || !scene.lower(time.to() - 1).equals("quarter")
                || held.monthsLong() == 3
                || published.isEmpty()) {
            return held;
        }
        return scene.frame
                .latest()
                .filter(p -> p.monthsLong() == 3)
                .orElse(
                        CalendarUnit.QUARTER.plus(
                                CalendarUnit.QUARTER.around(published.get()), -1));
    }

    // ---- which

    /** The time that governs a figure: near, in its clause, before it rather than behind. */
    private Optional<Mention<TimeExpression>> nearest(Draft d) {
        Mention<TimeExpression> best = null;
        int least = Integer.MAX_VALUE;
        for (Mention<TimeExpression> time : uses.holding) {
            if (!reaches(time, d)) {
                continue;
            }
            int cost = cost(time, d);
            if (cost < least) {
                least = cost;
                best = time;
            }
        }
        return Optional.ofNullable(best);
    }

    private int cost(Mention<TimeExpression> time, Draft d) {
        boolean same = scene.clauses.of(d.from()).covers(time.from());
        boolean before = time.from() < d.from();
        int distance = before ? d.from() - time.to() : uses.beside(d.end(), time.from());
        if (!before && distance <= 2 && led(time.from() - distance, time.from())) {
            return 0;
        }
        int cost = distance + (same ? 0 : 40) + 15 * numbersBetween(d, time) + (before ? 0 : 3);
        if (!before && same && next(d, time)) {
            cost += 30;
        }
        if (!same && !before) {
            cost += opensClause(time) ? 100 : 20;
        }
        return cost;
    }

    /** Fell 5 percent after a strong May: May is another matter. */
    private boolean turned(Draft d, Mention<TimeExpression> time) {
        for (int i = d.end(); i < time.from() - 1; i++) {
            String word = scene.lower(i);
            boolean done = scene.isVerb(i) && scene.lower(i + 1).equals("by") && i > d.end();
            if (word.equals("after") || word.equals("following") || word.equals("before") || done) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is foreseen is told in a time's clause. */
    boolean ahead(Mention<TimeExpression> time) {
        Clause clause = scene.clauses.of(time.from());
        return scene.outlooks.stream()
                .anyMatch(
                        o ->
                                o.value() != Outlook.ESTIMATE
                                        && (clause.covers(o.from())
                                                || o.to() >= clause.from() - 1
                                                        && o.to() <= time.from()));
    }

    private boolean yetToCome(Mention<TimeExpression> time) {
        Optional<LocalDate> published = scene.sentence.context().published();
        return resolved(time, Tense.FUTURE, false)
                .filter(p -> published.filter(day -> !p.first().isAfter(day)).isPresent())
                .isEmpty();
    }

    /** Only prepositions and articles between: 463,000 <em>in</em> June. */
    private boolean led(int from, int to) {
        for (int i = from; i < to; i++) {
            Tag tag = scene.tag(i);
            if (tag != Tag.ADP && tag != Tag.DET) {
                return false;
            }
        }
        return true;
    }

    /** {@code to 173,000 and that for October from 150,000}: October is the next one's. */
    private boolean next(Draft d, Mention<TimeExpression> time) {
        boolean joined = false;
        for (int i = d.end(); i < time.from(); i++) {
            joined |= scene.lower(i).equals("and");
        }
        Clause clause = scene.clauses.of(d.from());
        return joined
                && scene.drafts.stream()
                        .anyMatch(o -> o.from() >= time.to() && clause.covers(o.from()));
    }

    /**
     * What is told in brackets, or of a noun in passing, holds for no figure outside: the company,
     * which was founded in 1998, has 300 shops.
     */
    private boolean reaches(Mention<TimeExpression> time, Draft d) {
        boolean same = scene.clauses.of(time.from()).covers(d.from());
        boolean foreseen = !same && d.status == Status.REPORTED && ahead(time) && yetToCome(time);
        if (d.status == Status.TARGET && numbersBetween(d, time) > 0) {
            return false;
        }
        return (same || !inPassing(time)) && !foreseen && !turned(d, time);
    }

    boolean inPassing(Mention<TimeExpression> time) {
        Clause there = scene.clauses.of(time.from());
        String first = scene.lower(there.from());
        String before = scene.lower(there.from() - 1);
        boolean relative =
                first.equals("which")
                        || first.equals("who")
                        || before.equals("where")
                        || before.equals("when") && there.from() > 2;
        return there.bracketed() || relative || participle(there, time);
    }

    /** {@code founded in 1998,}: a clause that a participle begins. */
    private boolean participle(Clause there, Mention<TimeExpression> time) {
        return scene.isVerb(there.from())
                && !scene.lower(there.from()).endsWith("ing")
                && time.from() - there.from() <= 3
                && scene.tag(there.from() + 1) == Tag.ADP;
    }

    private int numbersBetween(Draft d, Mention<TimeExpression> time) {
        int count = 0;
        for (Draft other : scene.drafts) {
            boolean between =
                    time.from() < d.from()
                            ? other.from() >= time.to() && other.to() <= d.from()
                            : other.from() >= d.end() && other.to() <= time.from();
            boolean bracketed = scene.clauses.of(other.from()).bracketed();
            count += other != d && between && !bracketed ? 1 : 0;
        }
        return count;
    }

    /** Whether a time stands in a clause with a subject of its own. */
    private boolean opensClause(Mention<TimeExpression> time) {
        Clause there = scene.clauses.of(time.from());
        return there.hasVerb()
                && there.subject().isPresent()
                && there.subject().get().to() <= there.verb();
    }

    // ---- when

    /**
     * The calendar time of an expression; what is told as done does not lie ahead of the article.
     */
    Optional<Period> resolved(Draft d, Mention<TimeExpression> time) {
        boolean foreseen = between(time, d);
        return resolved(
                time, foreseen ? Tense.FUTURE : tense(d), d.status == Status.REPORTED && !foreseen);
    }

    /** For the quarter to December, it forecasts 5 billion, with sales growing 3 percent. */
    private boolean between(Mention<TimeExpression> time, Draft d) {
        return scene.outlooks.stream()
                .anyMatch(
                        o ->
                                o.value() != Outlook.ESTIMATE
                                        && time.to() <= o.from()
                                        && o.to() <= d.from());
    }

    Optional<Period> resolved(Mention<TimeExpression> time, Tense tense, boolean done) {
        ReadingContext context = scene.sentence.context();
        Optional<Period> near =
                pointsBack(time)
                        ? scene.frame.latest()
                        : yearly(time.value()) && context.published().isPresent()
                                ? scene.frame.firm()
                                : scene.frame.near();
        if (time.value() instanceof Relative next
                && next.offset() > 0
                && next.unit() == CalendarUnit.QUARTER) {
            // a company that tells of its third quarter calls the fourth one the next
            Optional<Period> quarter = near.filter(p -> p.monthsLong() == 3);
            if (quarter.isPresent()) {
                return quarter.map(q -> q.plusMonths(3 * next.offset()));
            }
        }
        if (time.value() instanceof Fiscal
                && scene.lower(time.from() + 1).matches("previous|prior|preceding")
                && near.filter(p -> p.monthsLong() == YEAR).isPresent()) {
            return near.map(p -> p.plusYears(-1));
        }
        Optional<Period> period = resolver.resolve(time.value(), context, tense, near);
        Optional<LocalDate> published = context.published();
        if (period.isPresent()
                && published.isPresent()
                && tense == Tense.PAST
                && done
                && !(time.value() instanceof Rolling)
                && !(time.value() instanceof Relative)
                && period.get().first().isAfter(published.get())
                && !fixed(time.value())) {
            return Optional.of(period.get().plusYears(-1));
        }
        return period;
    }

    /** November, January to November: without a year. */
    private static boolean yearly(TimeExpression time) {
        return time instanceof Yearly
                || time instanceof Range
                        && ((Range) time).from() instanceof Yearly
                        && ((Range) time).to() instanceof Yearly;
    }

    /** A year later, that month: counted from what was told last. */
    private boolean pointsBack(Mention<TimeExpression> time) {
        if (time.value() instanceof Earlier) {
            return true;
        }
        if (!(time.value() instanceof Referring)) {
            return false;
        }
        Referring that = (Referring) time.value();
        int months = that.unit().map(CalendarUnit::months).orElse(0) * that.count();
        return scene.lower(time.from()).equals("that")
                || months > 0
                        && scene.running().filter(p -> p.monthsLong() == months).isEmpty()
                        && scene.frame.recent().filter(p -> p.monthsLong() == months).isPresent();
    }

    /** Whether the words themselves tell the year. */
    private boolean fixed(TimeExpression value) {
        return resolver.resolve(value, ReadingContext.PLAIN, Tense.PAST, Optional.empty())
                .isPresent();
    }

    private Tense tense(Draft d) {
        Clause clause = scene.clauses.of(d.from());
        boolean ahead =
                scene.outlooks.stream()
                        .anyMatch(o -> o.value() != Outlook.ESTIMATE && clause.covers(o.from()));
        return ahead ? Tense.FUTURE : Tense.PAST;
    }

    // ---- spans of movements

    /**
     * A movement holds for the end of its span and is measured on its begin: between 2001 and 2012
     * births rose by 23 percent. Rose 2.5 percent in the 12 months to December: a growth of
     * December, on the December before.
     */
    Period narrowed(Draft d, Mention<TimeExpression> time, Period period) {
        if (time.value() instanceof Rolling rolling && rolling.count() > 1) {
            return ahead(rolling, period);
        }
        if (d.moves() && time.value() instanceof Range range && joined(time) && apart(range)) {
            Optional<Period> first = end(range.from());
            Optional<Period> last = end(range.to());
            if (first.isPresent() && last.isPresent()) {
                d.base = first.get();
                return last.get();
            }
        }
        if (!isRollingYear(time, period) || !(d.moves() || d.is(Role.PREVIOUS) && d.isPercent())) {
            return period;
        }
        Period last = new Period(period.last().withDayOfMonth(1), period.last());
        if (d.moves()) {
            d.base = last.plusMonths(-YEAR);
        }
        return last;
    }

    /** The next twelve months, counted from the one of publication. */
    private static Period ahead(Rolling rolling, Period period) {
        Period last = Period.day(period.last());
        return switch (period.grain()) {
            case YEAR, DECADE, CENTURY -> new Period(period.first(), period.last().minusYears(1));
            case MONTH, QUARTER, HALF ->
                    rolling.unit().months() > 0
                            ? new Period(
                                    period.first(), last.first().withDayOfMonth(1).minusDays(1))
                            : period;
            default -> period;
        };
    }

    private Optional<Period> end(TimeExpression time) {
        return resolver.resolve(time, scene.sentence.context(), Tense.PAST, scene.running());
    }

    /** Whole years, or months of different years: points to measure at, not one stretch. */
    private boolean apart(Range range) {
        Optional<Period> first = end(range.from());
        Optional<Period> last = end(range.to());
        return first.isPresent()
                && last.isPresent()
                && first.get().last().getYear() < last.get().first().getYear()
                && first.get().monthsLong() == last.get().monthsLong();
    }

    /** Between 2001 and 2012, from 2001 to 2012; not 2012-13. */
    private boolean joined(Mention<TimeExpression> time) {
        for (int i = time.from() + 1; i < time.to(); i++) {
            if (scene.lower(i).equals("and") || scene.lower(i).equals("to")) {
                return true;
            }
        }
        return false;
    }

    private boolean isRollingYear(Mention<TimeExpression> time, Period period) {
        if (period.monthsLong() != YEAR || time.length() < 3) {
            return false;
        }
        for (int i = time.from() + 1; i < time.to(); i++) {
            String word = scene.lower(i);
            boolean to =
                    word.equals("to")
                            || word.equals("through")
                            || word.equals("ending")
                            || word.equals("ended");
            if (to && scene.lower(i - 1).matches("months?|years?|period")) {
                return true;
            }
        }
        return false;
    }
}
