package io.gleaner.figure;

import io.gleaner.cue.Outlook;
import io.gleaner.cue.Relation;
import io.gleaner.time.Period;
import io.gleaner.time.Tense;
import io.gleaner.time.TimeExpression;
import io.gleaner.time.TimeExpression.Kind;
import io.gleaner.time.TimeResolver;
import io.gleaner.tokens.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives every figure the time it holds for and, where it is compared, the time it is compared with.
 *
 * <p>A time belongs to the previous value that it stands right behind; else it is a base when a
 * word of comparison leads it; else it holds for the figures of its clause, and, leading the
 * sentence, for those of all clauses that have none.
 */
final class Periods implements Step {
    /** Tokens between a previous value and its own time: 29.8 years <em>in 2012</em>. */
    private static final int BESIDE = 4;

    private final TimeResolver resolver = new TimeResolver();

    @Override
    public void apply(Scene scene) {
        Map<Mention<TimeExpression>, Draft> owners = owners(scene);
        List<Mention<TimeExpression>> bases = new ArrayList<>();
        List<Mention<TimeExpression>> holding = new ArrayList<>();
        for (Mention<TimeExpression> time : scene.times) {
            if (owners.containsKey(time)) {
                continue;
            }
            if (time.value().kind() == Kind.COMPARISON) {
                bases.add(time);
            } else if (time.value().kind() == Kind.CALENDAR) {
                (compared(scene, time) ? bases : holding).add(time);
            }
        }
        for (Draft draft : scene.drafts) {
            if (!draft.is(Role.PREVIOUS) && !draft.is(Role.CRITERION)) {
                draft.period = holds(draft, holding, bases).orElse(null);
            }
        }
        scene.drafts.stream()
                .filter(d -> d.period != null && !d.period.from().equals("context"))
                .map(d -> d.period.period())
                .distinct()
                .forEach(scene.frame::dated);
        scene.drafts.stream()
                .filter(d -> d.is(Role.PREVIOUS))
                .forEach(d -> previous(d, owners, bases));
        scene.drafts.stream().filter(Draft::moves).forEach(d -> base(d, bases));
        scene.drafts.stream()
                .filter(d -> d.moves() && d.base == null)
                .forEach(Periods::baseOfPrevious);
    }

    /** Times that stand right behind a previous value are its own. */
    private static Map<Mention<TimeExpression>, Draft> owners(Scene scene) {
        Map<Mention<TimeExpression>, Draft> owners = new HashMap<>();
        for (Draft d : scene.drafts) {
            if (!d.is(Role.PREVIOUS)) {
                continue;
            }
            for (Mention<TimeExpression> time : scene.times) {
                boolean behind =
                        time.from() >= d.end()
                                && time.from() - d.end() <= BESIDE
                                && !crosses(scene, d.end(), time.from());
                boolean before = scene.lower(d.from() - 1).equals("(") && time.to() == d.from() - 1;
                if ((behind || before) && time.value().kind() != Kind.DURATION) {
                    owners.put(time, d);
                    break;
                }
            }
        }
        return owners;
    }

    private static boolean crosses(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.inNumber(i)
                    || scene.lower(i).equals(";")
                    || scene.lower(i).equals("to")
                    || scene.lower(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a word of comparison leads a calendar time: compared with June 2013, than in 2019.
     */
    private static boolean compared(Scene scene, Mention<TimeExpression> time) {
        int i = time.from();
        String before = scene.lower(i - 1);
        if (before.equals("in")
                || before.equals("of")
                || before.equals("for")
                || before.equals("during")
                || before.equals("the")
                || before.equals("at")) {
            i--;
        }
        Optional<Mention<Relation>> relation = scene.relationEndingAt(i, Relation.COMPARED);
        if (relation.isEmpty()) {
            return false;
        }
        return switch (scene.lower(relation.get().from())) {
            case "on" -> scene.changeEndingAt(i).isPresent();
            case "over" -> false;
            case "from" ->
                    i == time.from()
                            && !(time.value() instanceof io.gleaner.time.Range)
                            && !scene.changes.isEmpty();
            default -> true;
        };
    }

    private Optional<Dated> holds(
            Draft d, List<Mention<TimeExpression>> holding, List<Mention<TimeExpression>> bases) {
        Scene scene = d.scene;
        Optional<Mention<TimeExpression>> own = nearest(d, holding);
        if (own.isPresent()) {
            Optional<Period> period =
                    resolver.resolve(
                            own.get().value(),
                            scene.sentence.context(),
                            tense(scene, d),
                            scene.running());
            if (period.isPresent()) {
                boolean clause = scene.clauses.of(d.from()).covers(own.get().from());
                d.rule(own.get().rule());
                return Optional.of(new Dated(period.get(), clause ? "clause" : "sentence"));
            }
        }
        // "A year earlier, 5.7 million were looking for work": the comparison itself holds
        if (own.isEmpty() && d.is(Role.LEVEL)) {
            for (Mention<TimeExpression> time : bases) {
                if (time.from() <= 2
                        && time.to() <= d.from()
                        && scene.running().isPresent()
                        && scene.draftBefore(d.from()).isEmpty()) {
                    Optional<Period> period =
                            resolver.base(
                                    time.value(), scene.running().get(), scene.sentence.context());
                    if (period.isPresent()) {
                        return Optional.of(new Dated(period.get(), "sentence"));
                    }
                }
            }
        }
        // at the close of trading at 4 p.m.: the day the article came out
        boolean clock = scene.times.stream().anyMatch(t -> t.value().kind() == Kind.CLOCK);
        if (clock && scene.sentence.context().published().isPresent()) {
            return Optional.of(
                    new Dated(Period.day(scene.sentence.context().published().get()), "sentence"));
        }
        return scene.running().map(period -> new Dated(period, "context"));
    }

    /**
     * The time that governs a figure: in its clause, else leading the sentence, else anywhere
     * before, else behind.
     */
    private static Optional<Mention<TimeExpression>> nearest(
            Draft d, List<Mention<TimeExpression>> holding) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        Mention<TimeExpression> best = null;
        int least = Integer.MAX_VALUE;
        for (Mention<TimeExpression> time : holding) {
            boolean same = clause.covers(time.from());
            boolean before = time.from() < d.from();
            int distance = before ? d.from() - time.to() : time.from() - d.end();
            int numbersBetween = numbersBetween(scene, d, time);
            int cost = distance + (same ? 0 : 40) + 15 * numbersBetween + (before ? 0 : 3);
            if (!same && !before) {
                cost += newClauses(scene, d, time) ? 100 : 20;
            }
            if (cost < least) {
                least = cost;
                best = time;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int numbersBetween(Scene scene, Draft d, Mention<TimeExpression> time) {
        int count = 0;
        for (Draft other : scene.drafts) {
            boolean between =
                    other != d
                            && (time.from() < d.from()
                                    ? other.from() >= time.to() && other.to() <= d.from()
                                    : other.from() >= d.end() && other.to() <= time.from());
            count += between ? 1 : 0;
        }
        return count;
    }

    /** Whether a clause with a subject of its own lies between. */
    private static boolean newClauses(Scene scene, Draft d, Mention<TimeExpression> time) {
        Clause there = scene.clauses.of(time.from());
        return there.hasVerb()
                && there.subject().isPresent()
                && there.subject().get().to() <= there.verb();
    }

    private static Tense tense(Scene scene, Draft d) {
        Clause clause = scene.clauses.of(d.from());
        return scene.outlooks.stream()
                        .anyMatch(o -> o.value() != Outlook.ESTIMATE && clause.covers(o.from()))
                ? Tense.FUTURE
                : Tense.PAST;
    }

    private void previous(
            Draft d,
            Map<Mention<TimeExpression>, Draft> owners,
            List<Mention<TimeExpression>> bases) {
        Scene scene = d.scene;
        Optional<Period> held =
                d.about != null && d.about.period != null
                        ? Optional.of(d.about.period.period())
                        : scene.running();
        for (Mention<TimeExpression> time : scene.times) {
            if (owners.get(time) == d) {
                Optional<Period> period =
                        time.value().kind() == Kind.COMPARISON
                                ? held.flatMap(
                                        h ->
                                                resolver.base(
                                                        time.value(), h, scene.sentence.context()))
                                : resolver.resolve(
                                        time.value(), scene.sentence.context(), Tense.PAST, held);
                if (period.isPresent()) {
                    d.period = new Dated(period.get(), "clause");
                    return;
                }
            }
        }
        Clause clause = scene.clauses.of(d.from());
        for (Mention<TimeExpression> time : bases) {
            if (clause.covers(time.from()) || time.from() > d.end()) {
                Optional<Period> period =
                        held.flatMap(h -> resolver.base(time.value(), h, scene.sentence.context()));
                if (period.isPresent()) {
                    d.period = new Dated(period.get(), "clause");
                    return;
                }
            }
        }
    }

    private void base(Draft d, List<Mention<TimeExpression>> bases) {
        if (d.period == null && bases.stream().noneMatch(b -> b.value().kind() == Kind.CALENDAR)) {
            return;
        }
        Scene scene = d.scene;
        Mention<TimeExpression> best = null;
        int least = 60;
        for (Mention<TimeExpression> time : bases) {
            boolean behind = time.from() >= d.from();
            int distance = behind ? time.from() - d.end() : d.from() - time.to();
            int others = otherMoves(d, time);
            boolean same = scene.clauses.of(d.from()).covers(time.from());
            int cost = Math.max(0, distance) + others * 25 + (same ? 0 : 8) + (behind ? 0 : 4);
            if (cost < least) {
                least = cost;
                best = time;
            }
        }
        if (best == null) {
            return;
        }
        Mention<TimeExpression> time = best;
        Optional<Period> held = d.period != null ? Optional.of(d.period.period()) : scene.running();
        Optional<Period> base =
                held.isPresent()
                        ? resolver.base(time.value(), held.get(), scene.sentence.context())
                        : resolver.resolve(
                                time.value(),
                                scene.sentence.context(),
                                Tense.PAST,
                                Optional.empty());
        base.ifPresent(
                period -> {
                    d.base = period;
                    d.rule(time.rule());
                });
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
                    && (d.about == null || other.about == d.about)) {
                d.base = other.period.period();
                return;
            }
        }
        if (d.twin != null && d.twin.base != null) {
            d.base = d.twin.base;
        }
    }
}
