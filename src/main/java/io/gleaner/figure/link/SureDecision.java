package io.gleaner.figure.link;

import io.gleaner.figure.feature.Periods;
import io.gleaner.figure.feature.PhraseFeatures;
import io.gleaner.figure.feature.SureFeatures;
import io.gleaner.figure.feature.SureFeatures.SureField;
import io.gleaner.figure.model.Choice;
import io.gleaner.figure.model.FeatureSink;
import io.gleaner.figure.model.Ranker;
import io.gleaner.figure.story.Datum;
import java.util.List;
import java.util.Locale;

/** How probable it is that what was chosen is right: of the whole figure, or of a field. */
public final class SureDecision implements Decision<Boolean> {
    private static final List<Boolean> EITHER = List.of(true, false);

    private final Of of;

    /** What is to be right. */
    public enum Of {
        /** Value, unit, bound, role, direction, subject and period. */
        FIGURE,
        /** Value, unit and bound. */
        UNIT,
        /** Role and direction. */
        ROLE,
        SUBJECT,
        PERIOD
    }

    SureDecision(Of of) {
        this.of = of;
    }

    /** What it judges. */
    public Of of() {
        return of;
    }

    @Override
    public String name() {
        return "sure-" + of.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Boolean> candidates(Datum datum, Linking before) {
        return EITHER;
    }

    @Override
    public Describing<Boolean> describing(Datum datum, Linking before) {
        return (right, sink) -> {
            if (right) {
                describe(datum, before, sink);
            }
        };
    }

    private static void describe(Datum datum, Linking before, FeatureSink sink) {
        int i = datum.index();
        double role = before.roles().get(i).probability();
        double subject = before.subjects().get(i).probability();
        double period = before.periods().get(i).probability();
        double unit = before.units().get(i).probability();
        SureFeatures.over(SureField.ROLE, role, sink);
        SureFeatures.over(SureField.SUBJECT, subject, sink);
        SureFeatures.over(SureField.PERIOD, period, sink);
        SureFeatures.over(SureField.UNIT, unit, sink);
        SureFeatures.over(SureField.ABOUT, before.abouts().get(i).probability(), sink);
        SureFeatures.over(SureField.BASE, before.bases().get(i).probability(), sink);
        SureFeatures.allOver(role * subject * period * unit, sink);
        Subject chosen = before.subject(datum);
        When when = before.period(datum);
        String place =
                chosen == null
                        ? "nowhere"
                        : PhraseFeatures.place(datum, chosen.core())
                                + (chosen.qualifier().isPresent() ? "+" : "");
        SureFeatures.of(
                datum,
                new SureFeatures.Look(
                        before.role(datum).toString(),
                        before.units().get(i).value().how(),
                        place,
                        chosen == null ? 0 : chosen.words().size(),
                        when.how() + " " + when.from(),
                        when.period().map(Periods::grain).orElse("none")),
                sink);
    }

    @Override
    public Object meaning(Boolean candidate) {
        return candidate;
    }

    @Override
    public Choice<Boolean> choose(List<Boolean> candidates, double[] probabilities) {
        return new Choice<>(
                true, probabilities[0], Ranker.ranked(candidates, probabilities, REMEMBERED));
    }

    @Override
    public List<Choice<Boolean>> of(Linking linking) {
        return List.of();
    }

    @Override
    public Linking with(Linking before, List<Choice<Boolean>> choices) {
        return before.sure(of, choices.stream().map(Choice::probability).toList());
    }
}
