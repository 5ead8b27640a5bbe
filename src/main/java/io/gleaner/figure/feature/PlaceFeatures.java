package io.gleaner.figure.feature;

import static io.gleaner.figure.feature.PeriodFeature.*;

import io.gleaner.figure.model.FeatureSink;
import io.gleaner.figure.story.Datum;
import io.gleaner.figure.story.Layout;
import io.gleaner.figure.story.Layout.Cue;
import io.gleaner.figure.story.Layout.Cue.Family;
import io.gleaner.figure.story.Scene;
import io.gleaner.figure.story.Story;
import io.gleaner.figure.story.Time;
import io.gleaner.time.TimeExpression.Kind;

/** What speaks for a time by where it stands to a figure. */
final class PlaceFeatures {
    private final Datum datum;
    private final Scene scene;
    private final Layout layout;
    private final Story story;
    private final String role;
    private final String own;

    /**
     * @param role of the figure, as text
     * @param own how many times its sentence tells, as text
     */
    PlaceFeatures(Datum datum, String role, String own) {
        this.datum = datum;
        this.scene = datum.scene();
        this.layout = scene.layout();
        this.story = scene.story();
        this.role = role;
        this.own = own;
    }

    /** Whether another figure stands right before or behind a time, and what ties them. */
    private String tied(Time time) {
        Layout l = layout;
        for (int i = time.from() - 1; i >= 0 && time.from() - i <= 3; i--) {
            if (l.number(i) != null) {
                return (l.number(i) == datum ? "own " : "other ") + l.between(i + 1, time.from());
            }
        }
        for (int i = time.to(); i < l.size() && i - time.to() <= 2; i++) {
            if (l.number(i) != null) {
                return (l.number(i) == datum ? "own +" : "other +") + l.between(time.to(), i);
            }
        }
        return "none";
    }

    /** Whether no other dated time stands nearer, on its side and on either. */
    private String nearest(Time time) {
        int distance = distance(time);
        boolean left = time.to() <= datum.from();
        boolean side = true;
        boolean all = true;
        for (Time other : scene.times()) {
            if (other != time && other.isDated() && distance(other) < distance) {
                all = false;
                side &= other.to() <= datum.from() != left;
            }
        }
        return all ? "of all" : side ? "of its side" : "no";
    }

    /** Whether it is the nearest of those that nothing is merely compared with. */
    private String nearestTold(Time time) {
        if (!time.isTold()) {
            return "compared";
        }
        for (Time other : scene.times()) {
            if (other != time && other.isTold() && distance(other) < distance(time)) {
                return "no";
            }
        }
        return "yes";
    }

    private int distance(Time time) {
        return time.to() <= datum.from()
                ? datum.from() - time.to()
                : Math.max(0, time.from() - datum.to());
    }

    /** In the figure's own sentence. */
    void beside(Time time, String way, String type, FeatureSink sink) {
        String side = time.to() <= datum.from() ? "L" : time.from() >= datum.to() ? "R" : "O";
        int from = side.equals("L") ? time.to() : side.equals("R") ? datum.to() : datum.from();
        int to = side.equals("L") ? datum.from() : side.equals("R") ? time.from() : datum.from();
        int numbers = layout.numbers(from, to);
        int verbs = layout.verbs(from, to);
        int marks = layout.marks(from, to);
        int times = 0;
        for (Time other : scene.times()) {
            boolean between = other != time && from <= other.from() && other.from() < to;
            times += between && other.kind() == Kind.CALENDAR ? 1 : 0;
        }
        int items = layout.itemsBetween(from, to);
        String lead = layout.lower(time.from() - 1);
        one(LEAD, lead, way, type, sink);
        one(SIDE, side, way, type, sink);
        one(ITEMS, side + Steps.of(items), way, type, sink);
        one(NUMBERS, side + Steps.upTo(3, numbers), way, type, sink);
        one(VERBS, side + Steps.upTo(3, verbs), way, type, sink);
        one(MARKS, side + Steps.upTo(3, marks), way, type, sink);
        one(TIMES, side + Steps.upTo(2, times), way, type, sink);
        String counts = Steps.counts(Math.min(2, numbers), Math.min(2, verbs), Math.min(2, marks));
        one(BETWEEN, side + counts, way, type, sink);
        one(
                BETWEEN,
                side + Steps.counts(Math.min(2, numbers), Math.min(2, times), 0) + "t",
                way,
                type,
                sink);
        one(LEAD, lead + side + Steps.upTo(1, numbers), way, type, sink);
        one(
                SEGMENT,
                Steps.yes(layout.segment(datum.from()) == layout.segment(time.from())),
                way,
                type,
                sink);
        one(FIRST, Steps.yes(time.from() <= 1), way, type, sink);
        if (items <= 3) {
            one(WORDS, side + layout.between(from, to), way, type, sink);
        }
        String depths =
                Steps.upTo(1, layout.depth(time.from()))
                        + Steps.upTo(1, layout.depth(datum.from()))
                        + Steps.yes(layout.lower(time.to()).equals(":"));
        one(BRACKETS, side + depths, way, type, sink);
        one(TIED, tied(time), way, type, sink);
        one(NEAREST, side + nearest(time), way, type, sink);
        one(NEAREST, "told " + side + nearestTold(time), way, type, sink);
        one(NEXT, layout.lemma(time.to()), way, type, sink);
        one(VERB_THERE, verbBeside(time), way, type, sink);
        one(SAYING, saying(time), way, type, sink);
    }

    private void one(
            PeriodFeature feature, String what, String way, String type, FeatureSink sink) {
        sink.say(feature, what, "0", way);
        sink.say(feature, what, role, type);
        sink.say(feature, what, own);
    }

    /** The verb nearest before a time within its part of the sentence, else behind. */
    private String verbBeside(Time time) {
        Layout l = time.scene().layout();
        for (int i = time.from() - 1; i >= 0 && time.from() - i < 8; i--) {
            if (l.isVerb(i)) {
                return l.lemma(i);
            }
        }
        for (int i = time.to(); i < l.size() && i - time.to() < 6; i++) {
            if (l.isVerb(i)) {
                return "+" + l.lemma(i);
            }
        }
        return "";
    }

    /** Which word of saying stands close before or behind a time. */
    private String saying(Time time) {
        Layout l = time.scene().layout();
        for (Cue cue : l.cues()) {
            boolean close = cue.from() - time.to() < 3 && time.from() - cue.to() < 5;
            if (cue.is(Family.SAYING) && close) {
                return (cue.from() < time.from() ? "before " : "behind ") + cue.text();
            }
        }
        return "";
    }

    /** In another sentence. */
    void away(Time time, String way, String off, int distance, FeatureSink sink) {
        Scene there = time.scene();
        Layout l = there.layout();
        sink.say(LEAD, l.lower(time.from() - 1), off, way);
        sink.say(BLOCK, there.sentence().block().kind().name(), off, way);
        sink.say(FIRST, Steps.yes(time.from() <= 1), off, way);
        sink.say(VERB_THERE, verbBeside(time), off, way);
        sink.say(SAYING, saying(time), off, way);
        if (distance > 0 && distance < 50) {
            sink.say(SAME_BLOCK, Steps.yes(there.sameBlock(scene)), off, own);
            sink.say(FIGURES_THERE, Steps.upTo(2, there.data().size()), off, own);
            int since = 0;
            for (int d = 1; d < distance; d++) {
                since += story.before(scene, d).map(PlaceFeatures::calendar).orElse(0);
            }
            sink.say(TIMES_SINCE, Steps.upTo(2, since), off, own);
            boolean last = true;
            for (Time other : there.times()) {
                last &= other.kind() != Kind.CALENDAR || other.from() <= time.from();
            }
            sink.say(LAST_THERE, Steps.yes(last), off);
        }
    }

    private static int calendar(Scene scene) {
        return (int) scene.times().stream().filter(t -> t.kind() == Kind.CALENDAR).count();
    }
}
