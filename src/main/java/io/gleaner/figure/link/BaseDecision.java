package io.gleaner.figure.link;

import io.gleaner.figure.feature.BaseFeatures;
import io.gleaner.figure.model.Choice;
import io.gleaner.figure.story.Datum;
import io.gleaner.figure.story.Scene;
import io.gleaner.figure.story.Story;
import io.gleaner.figure.story.Time;
import io.gleaner.figure.trait.Role;
import io.gleaner.time.Period;
import io.gleaner.time.TimeExpression.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What time a figure is compared with. */
final class BaseDecision implements Decision<When> {
    private static final int SENTENCES = 2;

    @Override
    public String name() {
        return "base";
    }

    @Override
    public List<When> candidates(Datum datum, Linking before) {
        List<When> all = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        if (before.role(datum).is(Role.PREVIOUS) || before.role(datum).is(Role.CRITERION)) {
            return List.of(When.NEVER);
        }
        Optional<Period> held = before.period(datum).period();
        Scene scene = datum.scene();
        Story story = scene.story();
        for (Time time : scene.times()) {
            held.ifPresent(h -> put(story.base(time, h), "compared", time, 0, seen, all));
            put(time.period(), "itself", time, 0, seen, all);
        }
        for (int d = 1; d <= SENTENCES; d++) {
            int off = d;
            for (Time time : story.before(scene, d).map(Scene::times).orElse(List.of())) {
                if (time.kind() == Kind.COMPARISON) {
                    held.ifPresent(h -> put(story.base(time, h), "compared", time, off, seen, all));
                } else {
                    put(time.period(), "itself", time, off, seen, all);
                }
            }
        }
        held.ifPresent(h -> derived(h, seen, all));
        for (Datum other : scene.data()) {
            if (other != datum && before.role(other).is(Role.PREVIOUS)) {
                put(before.period(other).period(), "previous", null, 0, seen, all);
            }
        }
        all.add(When.NEVER);
        return all;
    }

    private static void derived(Period held, Set<List<Object>> seen, List<When> all) {
        put(Optional.of(held.plusYears(-1)), "year before", null, 0, seen, all);
        put(Optional.of(held.before()), "length before", null, 0, seen, all);
        if (held.monthsLong() == 0) {
            put(Optional.of(held.plusMonths(-1)), "month before", null, 0, seen, all);
        }
        if (held.first().equals(held.last())) {
            put(
                    Optional.of(Period.day(held.first().minusDays(7))),
                    "week before",
                    null,
                    0,
                    seen,
                    all);
        }
        if (held.monthsLong() > 12) {
            Period start =
                    held.first().getDayOfYear() == 1
                            ? Period.year(held.first().getYear())
                            : Period.month(held.first().getYear(), held.first().getMonthValue());
            put(Optional.of(start), "its start", null, 0, seen, all);
        }
    }

    private static void put(
            Optional<Period> period,
            String how,
            Time time,
            int distance,
            Set<List<Object>> seen,
            List<When> all) {
        if (period.isPresent() && seen.add(List.of(period.get(), how, time == null ? "" : time))) {
            all.add(new When(period, how, Optional.ofNullable(time), distance));
        }
    }

    @Override
    public Describing<When> describing(Datum datum, Linking before) {
        BaseFeatures features = new BaseFeatures(datum, before.role(datum).roleText());
        Optional<Period> held = before.period(datum).period();
        return (when, sink) -> {
            if (when.isNone()) {
                features.none(held, sink);
            } else {
                features.of(
                        when.how(), when.period().get(), when.time(), when.distance(), held, sink);
            }
        };
    }

    @Override
    public Object meaning(When candidate) {
        return candidate.period();
    }

    @Override
    public List<Choice<When>> of(Linking linking) {
        return linking.bases();
    }

    @Override
    public Linking with(Linking before, List<Choice<When>> choices) {
        return before.withBases(choices);
    }
}
