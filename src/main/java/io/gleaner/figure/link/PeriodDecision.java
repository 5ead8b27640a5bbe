package io.gleaner.figure.link;

import io.gleaner.figure.feature.PeriodFeatures;
import io.gleaner.figure.model.Choice;
import io.gleaner.figure.model.FeatureSink;
import io.gleaner.figure.story.Datum;
import io.gleaner.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When a figure holds: a time that words tell, in its sentence or where the article tells on about
 * it; none where no words do. The second look sees the times of the figures beside it.
 */
final class PeriodDecision implements Decision<When> {
    private static final int DATED_WITHIN = 8;

    private final boolean again;

    PeriodDecision(boolean again) {
        this.again = again;
    }

    @Override
    public String name() {
        return again ? "period-again" : "period";
    }

    @Override
    public List<When> candidates(Datum datum, Linking before) {
        if (!again || datum.scene().story().cell(datum).isPresent()) {
            return PeriodCandidates.of(datum, List.of());
        }
        List<Other> others = others(datum, before);
        List<Period> periods = others.stream().flatMap(o -> o.period().stream()).toList();
        List<When> all = new ArrayList<>(PeriodCandidates.of(datum, periods));
        for (Other other : others) {
            if (other.period().isPresent() && !other.how().equals("own")) {
                Period period = other.period().get();
                all.add(derived(period, "figure " + other.how()));
                if (!other.how().equals("told")) {
                    all.add(derived(period.plusYears(-1), "year before " + other.how()));
                    all.add(derived(period.plusYears(1), "year after " + other.how()));
                    all.add(derived(period.plusMonths(-1), "month before " + other.how()));
                }
            }
        }
        return all;
    }

    private static When derived(Period period, String how) {
        return new When(Optional.of(period), how, Optional.empty(), 0);
    }

    /** The time that another figure was given. */
    private record Other(String how, Optional<Period> period, String role) {}

    private static List<Other> others(Datum datum, Linking before) {
        List<Other> all = new ArrayList<>();
        before.previous(datum)
                .ifPresent(
                        p -> {
                            int off = datum.sentencesAfter(p);
                            String how = off == 0 ? "previous" : off <= 2 ? "earlier" : "far";
                            all.add(other(how, p, before));
                        });
        before.next(datum).ifPresent(n -> all.add(other("next", n, before)));
        dated(datum, before).ifPresent(d -> all.add(other("dated", d, before)));
        before.about(datum).ifPresent(a -> all.add(other("about", a, before)));
        before.told(datum).ifPresent(t -> all.add(other("told", t, before)));
        all.add(new Other("own", before.period(datum).period(), ""));
        return all;
    }

    /** The nearest figure before that has a time. */
    private static Optional<Datum> dated(Datum datum, Linking before) {
        List<Datum> all = datum.scene().story().data();
        for (int i = datum.index() - 1; i >= 0; i--) {
            if (datum.sentencesAfter(all.get(i)) > DATED_WITHIN) {
                break;
            }
            if (!before.period(all.get(i)).isNone()) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    private static Other other(String how, Datum datum, Linking before) {
        return new Other(how, before.period(datum).period(), before.role(datum).roleText());
    }

    @Override
    public Describing<When> describing(Datum datum, Linking before) {
        PeriodFeatures features = new PeriodFeatures(datum, before.role(datum).roleText());
        List<Other> others = again ? others(datum, before) : List.of();
        return (when, sink) -> describe(features, when, others, sink);
    }

    private static void describe(
            PeriodFeatures features, When when, List<Other> others, FeatureSink sink) {
        if (when.isNone()) {
            features.none(sink);
        } else if (when.time().isPresent()) {
            features.told(
                    when.how(), when.period().get(), when.time().get(), when.distance(), sink);
        } else {
            features.ofArticle(when.how(), when.period().get(), sink);
        }
        for (Other other : others) {
            features.agrees(other.how(), other.period(), other.role(), when.period(), sink);
        }
    }

    @Override
    public Object meaning(When candidate) {
        return candidate.period();
    }

    @Override
    public List<Choice<When>> of(Linking linking) {
        return linking.periods();
    }

    @Override
    public Linking with(Linking before, List<Choice<When>> choices) {
        return before.withPeriods(choices);
    }
}
