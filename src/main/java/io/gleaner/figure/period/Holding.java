package io.gleaner.figure.period;

import io.gleaner.figure.scene.Cells;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.trait.Dated;
import io.gleaner.figure.trait.Role;
import io.gleaner.time.CalendarUnit;
import io.gleaner.time.Period;
import io.gleaner.time.Previous;
import io.gleaner.time.TimeExpression;
import io.gleaner.time.TimeExpression.Kind;
import io.gleaner.tokens.Mention;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the time that a figure holds for: its own, else the one that its clause or its sentence
 * names, else what the article is about.
 */
final class Holding {
    private final TimeUses uses;
    private final Scene scene;

    /** Comparisons that hold themselves, resolved once for all figures of their clause. */
    private final Map<Mention<TimeExpression>, Optional<Period>> looked = new HashMap<>();

    private final Nearest nearest;
    private final Dating dating;
    private final ContextTimes context;

    Holding(Scene scene, TimeUses uses, Nearest nearest, Dating dating) {
        this.scene = scene;
        this.uses = uses;
        this.nearest = nearest;
        this.dating = dating;
        this.context = new ContextTimes(scene, uses, nearest, dating);
    }

    Optional<Dated> of(Draft d) {
        Optional<Dated> then = then(d);
        if (then.isPresent()) {
            return then;
        }
        Optional<Dated> column = column(d);
        if (column.isPresent()) {
            d.rule("period:column");
            return column;
        }
        Optional<Mention<TimeExpression>> own = uses.owned(d).or(() -> nearest.of(d));
        if (own.isPresent()) {
            Optional<Period> period = looked(d, own.get());
            if (period.isPresent()) {
                d.rule(own.get().rule());
                d.time = own.get();
                if (nowadays(d, own.get())) {
                    d.time = null;
                    return Optional.of(
                            new Dated(
                                    Period.month(
                                            period.get().first().getYear(),
                                            period.get().first().getMonthValue()),
                                    "clause"));
                }
                boolean clause = scene.clauses.of(d.from()).covers(own.get().from());
                return Optional.of(
                        new Dated(
                                listed(d, own.get())
                                        .orElse(dating.narrowed(d, own.get(), period.get())),
                                clause ? "clause" : "sentence"));
            }
            Optional<String> reason = own.get().value().impossible();
            if (reason.isPresent()) {
                d.undatable = true;
                d.rule("no period: " + reason.get());
                return Optional.empty();
            }
        }
        Optional<Dated> around = Marks.looksBack(d) ? Optional.empty() : context.of(d);
        if (own.isPresent() && around.isEmpty()) {
            boolean day = scene.sentence.context().published().isPresent();
            d.undatable = true;
            d.rule("no period: no " + (day ? "time" : "day of publication") + " to count from");
        }
        return around;
    }

    /** Today, 40 percent of households own one: these days. */
    private boolean nowadays(Draft d, Mention<TimeExpression> time) {
        return time.from() == 0
                && scene.lower(0).equals("today")
                && !d.moves()
                && !Trades.told(d)
                && ClauseTense.of(d) == ClauseTense.NOW;
    }

    /** In January and February, in Q1 and Q2: one span, where a single figure holds for both. */
    private Optional<Period> listed(Draft d, Mention<TimeExpression> time) {
        if (d.is(Role.GROWTH) || d.is(Role.PREVIOUS) || scene.drafts.size() > 1) {
            return Optional.empty();
        }
        Optional<Period> span = Optional.empty();
        Mention<TimeExpression> last = time;
        for (Mention<TimeExpression> next : uses.holding) {
            boolean joins =
                    next.from() == last.to() + 1
                            && (scene.lower(last.to()).equals("and")
                                    || scene.lower(last.to()).equals(","));
            Optional<Period> from = span.or(() -> dating.resolved(d, time));
            Optional<Period> to = joins ? dating.resolved(d, next) : Optional.empty();
            if (from.isPresent()
                    && to.isPresent()
                    && from.get().last().plusDays(1).equals(to.get().first())) {
                span = Optional.of(from.get().to(to.get()));
                last = next;
            }
        }
        return span;
    }

    /** The time at the head of a table's column, with the month or quarter that the row tells. */
    private Optional<Dated> column(Draft d) {
        if (!scene.frame.tabular()) {
            return Optional.empty();
        }
        Cells cells = Cells.of(scene.sentence);
        int cell = cells.fromRight(d.from());
        Optional<Period> head = scene.frame.column(cell);
        for (Mention<TimeExpression> time : scene.times) {
            if (cells.fromRight(time.from()) == cell) {
                return Optional.empty();
            }
            if (head.isPresent() && cells.fill(scene.sentence, time.from(), time.to())) {
                Optional<Period> part = dating.within(time, head.get());
                head = part.isPresent() ? part : head;
            }
        }
        return head.map(p -> new Dated(p, "context"));
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
                d.lookedBack = true;
                d.rule("period:then");
                return looked(d, time).map(p -> new Dated(p, "sentence"));
            }
        }
        return Optional.empty();
    }

    /** Whether a time stands at the begin of what a figure's clause says, with nothing before. */
    private boolean opens(Mention<TimeExpression> time, Draft d) {
        int i = time.from() - 1;
        String before = scene.lower(i);
        boolean apart = before.equals("in") && scene.lower(time.to()).equals(",");
        if (time.to() > d.from() || time.length() > 3 && d.moves() && !apart) {
            return false;
        }
        if (before.equals("in") || before.equals("for") || before.equals("during")) {
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
            return dating.resolved(d, time);
        }
        Optional<Period> held =
                scene.drafts.stream()
                        .filter(o -> o.to() <= d.from() && o.period != null && o != d)
                        .map(o -> o.period.period())
                        .reduce((a, b) -> b)
                        .or(scene::running)
                        .or(scene.frame::latest);
        if (time.value() instanceof Previous
                && ((Previous) time.value()).unit().equals(Optional.of(CalendarUnit.YEAR))) {
            held = scene.frame.twelve().or(() -> scene.running());
        }
        return held.flatMap(h -> dating.before(time, h));
    }
}
