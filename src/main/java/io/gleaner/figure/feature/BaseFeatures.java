package io.gleaner.figure.feature;

import static io.gleaner.figure.feature.PeriodFeature.*;

import io.gleaner.figure.model.FeatureSink;
import io.gleaner.figure.story.Datum;
import io.gleaner.figure.story.Layout.Cue;
import io.gleaner.figure.story.Layout.Cue.Family;
import io.gleaner.figure.story.Scene;
import io.gleaner.figure.story.Time;
import io.gleaner.time.Period;
import io.gleaner.time.TimeExpression.Kind;
import java.util.Optional;

/** What speaks for a time as the one that a figure is compared with. One for each figure. */
public final class BaseFeatures {
    private final Scene scene;
    private final String role;
    private final String kind;
    private final PeriodFeatures times;

    /**
     * @param role of the figure, as text
     */
    public BaseFeatures(Datum datum, String role) {
        this.scene = datum.scene();
        this.role = role;
        this.kind = datum.kind();
        this.times = new PeriodFeatures(datum, role);
    }

    /** As one that the figure's own time is compared with. */
    public void of(
            String how,
            Period base,
            Optional<Time> time,
            int distance,
            Optional<Period> held,
            FeatureSink sink) {
        String grain = Periods.grain(base);
        String its = held.map(Periods::grain).orElse("none");
        String state = comparisons();
        sink.say(BASE_GRAIN, grain);
        sink.say(BASE_GRAIN, grain, its);
        sink.say(ROLE, role);
        sink.say(ROLE, role, how);
        if (time.isPresent()) {
            times.told(how, base, time.get(), distance, sink);
        } else {
            sink.say(ARTICLE, how, state);
            sink.say(ARTICLE, how, role, state);
            sink.say(ARTICLE, how, its);
            sink.say(ARTICLE, how, kind);
        }
        sink.say(ORDER, held.map(h -> Periods.order(base, h)).orElse("unknown"));
        sink.say(
                YEAR_BEFORE, Steps.yes(held.filter(h -> h.plusYears(-1).equals(base)).isPresent()));
    }

    /** What speaks for a figure that is compared with no time. */
    public void none(Optional<Period> held, FeatureSink sink) {
        String state = comparisons();
        sink.say(NONE, "figure");
        sink.say(NONE, role);
        sink.say(NONE, "c" + state);
        sink.say(NONE, role, state);
        sink.say(NONE, role, kind);
        sink.say(NONE, role, held.map(Periods::grain).orElse("none"), "grain");
        sink.say(NONE_TIMES, Steps.upTo(3, scene.times().size()), role);
        for (Cue cue : scene.layout().cues()) {
            if (cue.is(Family.CHANGE) || cue.text().equals("COMPARED")) {
                sink.say(NONE_CUE, cue.text(), role);
            }
        }
    }

    /** How many times of the sentence are told by the one they are compared with. */
    private String comparisons() {
        return Steps.upTo(
                2, (int) scene.times().stream().filter(t -> t.kind() == Kind.COMPARISON).count());
    }
}
