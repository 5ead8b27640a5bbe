package io.gleaner.figure.link;

import io.gleaner.figure.feature.AboutFeatures;
import io.gleaner.figure.model.Choice;
import io.gleaner.figure.story.Datum;
import io.gleaner.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which other figure one changes, shares, converts, precedes or delimits. */
final class AboutDecision implements Decision<Target> {
    private static final int BEFORE = 8;
    private static final int BEHIND = 5;
    private static final int SENTENCES = 3;

    @Override
    public String name() {
        return "about";
    }

    @Override
    public List<Target> candidates(Datum datum, Linking before) {
        List<Datum> all = datum.scene().story().data();
        List<Target> targets = new ArrayList<>();
        int to = Math.min(all.size(), datum.index() + BEHIND + 1);
        for (int i = Math.max(0, datum.index() - BEFORE); i < to; i++) {
            Datum other = all.get(i);
            int off = datum.sentencesAfter(other);
            if (other != datum && off >= 0 && off <= SENTENCES) {
                targets.add(new Target(Optional.of(other)));
            }
        }
        targets.add(Target.NONE);
        return targets;
    }

    @Override
    public Describing<Target> describing(Datum datum, Linking before) {
        AboutFeatures.Known known = known(before);
        return (target, sink) -> {
            if (target.datum().isPresent()) {
                AboutFeatures.of(datum, target.datum().get(), known, sink);
            } else {
                AboutFeatures.none(datum, known, sink);
            }
        };
    }

    private static AboutFeatures.Known known(Linking before) {
        return new AboutFeatures.Known() {
            @Override
            public String role(Datum datum) {
                return before.role(datum).toString();
            }

            @Override
            public double subjects(Datum a, Datum b) {
                Subject x = before.subject(a);
                Subject y = before.subject(b);
                return x == null || y == null ? 0 : x.words().agreement(y.words());
            }

            @Override
            public String periods(Datum a, Datum b) {
                return relation(before.period(a).period(), before.period(b).period());
            }
        };
    }

    private static String relation(Optional<Period> a, Optional<Period> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.equals(b) ? "none" : "one";
        }
        return a.equals(b)
                ? "same"
                : a.get().plusYears(1).equals(b.get())
                        ? "year before"
                        : a.get().last().isBefore(b.get().first()) ? "before" : "other";
    }

    @Override
    public Object meaning(Target candidate) {
        return candidate.datum().map(Datum::index).orElse(-1);
    }

    @Override
    public List<Choice<Target>> of(Linking linking) {
        return linking.abouts();
    }

    @Override
    public Linking with(Linking before, List<Choice<Target>> choices) {
        return before.withAbouts(choices);
    }
}
