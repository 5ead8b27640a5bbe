package io.gleaner.figure.feature;

import static io.gleaner.figure.feature.SureFeature.*;

import io.gleaner.figure.model.FeatureSink;
import io.gleaner.figure.story.Datum;
import io.gleaner.figure.story.Layout;

/** What tells how far the choices of a figure are to be trusted. */
public final class SureFeatures {
    private static final double[] STEPS = {
        .02, .05, .1, .15, .2, .25, .3, .35, .4, .45, .5, .55, .6, .65, .7, .75, .8, .85, .9, .95,
        .98
    };

    private SureFeatures() {}

    /** That a probability is over each of the steps that it is over. */
    public static void over(SureField field, double probability, FeatureSink sink) {
        for (double step : STEPS) {
            if (probability > step) {
                sink.say(OVER, field.text(), Double.toString(step));
            }
        }
    }

    /** That the product of the main probabilities is over each step. */
    public static void allOver(double product, FeatureSink sink) {
        for (double step : STEPS) {
            if (product > step) {
                sink.say(ALL_OVER, Double.toString(step));
            }
        }
    }

    /** Which choice a probability is of. */
    public enum SureField {
        ROLE,
        SUBJECT,
        PERIOD,
        ABOUT,
        BASE,
        UNIT;

        private final String text = name().toLowerCase(java.util.Locale.ROOT);

        String text() {
            return text;
        }
    }

    /**
     * What a figure looks like, apart from probabilities.
     *
     * @param place where the subject stands
     * @param length of the subject in words
     * @param time in what way the period was found
     * @param grain of the period
     */
    public record Look(
            String role, String unitFrom, String place, int length, String time, String grain) {}

    public static void of(Datum d, Look look, FeatureSink sink) {
        Layout l = d.scene().layout();
        sink.say(ANY);
        sink.say(KIND, d.kind());
        sink.say(UNIT_FROM, look.unitFrom(), d.kind());
        sink.say(READ_BY, d.mention().rule());
        sink.say(READ_BY, d.mention().rule(), d.kind());
        sink.say(FORM, d.quantity().form().name());
        sink.say(ROLE, look.role());
        sink.say(ROLE, look.role(), d.kind());
        sink.say(PLACE, look.place());
        sink.say(PLACE, look.place(), look.role());
        sink.say(LENGTH, Steps.upTo(9, look.length()));
        sink.say(TIME, look.time());
        sink.say(TIME, look.time(), look.role());
        sink.say(GRAIN, look.grain());
        sink.say(BLOCK, l.sentence().block().kind().name());
        sink.say(NUMBERS, Steps.of(d.scene().data().size()));
        sink.say(TABLE, Steps.of(l.groups().size()), Steps.upTo(3, l.verbs(0, l.size())));
        sink.say(SIZE, d.magnitude(), d.kind());
        sink.say(WORD, l.itemText(d.from(), -1), "-1");
        sink.say(WORD, l.itemText(d.from(), 1), "+1");
    }
}
