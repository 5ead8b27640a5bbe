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
import io.gleaner.time.Period;
import java.util.Optional;

/** What speaks for a time as the one that a figure holds for. One for each figure. */
public final class PeriodFeatures {
    private final Datum datum;
    private final Scene scene;
    private final Layout layout;
    private final Story story;
    private final String role;
    private final String kind;
    private final String own;
    private final Optional<Time> running;
    private final String runningOff;
    private final String told;
    private final PlaceFeatures place;
    private final String tense;
    private final String verb;

    /**
     * @param role of the figure, as text
     */
    public PeriodFeatures(Datum datum, String role) {
        this.datum = datum;
        this.scene = datum.scene();
        this.layout = scene.layout();
        this.story = scene.story();
        this.role = role;
        this.kind = datum.kind();
        this.own = Steps.upTo(2, (int) scene.times().stream().filter(Time::isDated).count());
        this.running = story.running(scene);
        this.runningOff =
                running.map(
                                r ->
                                        r.scene().sameBlock(scene)
                                                ? "block"
                                                : Steps.of(
                                                        scene.sentence().index()
                                                                - r.scene().sentence().index()))
                        .orElse("none");
        this.told = Steps.upTo(2, (int) scene.times().stream().filter(Time::isTold).count());
        this.place = new PlaceFeatures(datum, role, own);
        this.tense = Clause.tense(datum);
        this.verb = Clause.verbBefore(datum);
    }

    /** What speaks for no time at all. */
    public void none(FeatureSink sink) {
        sink.say(NONE, "figure");
        sink.say(NONE, role);
        sink.say(NONE, kind);
        sink.say(NONE, own);
        sink.say(NONE, own, role);
        sink.say(NONE, own, role, kind);
        sink.say(NONE_RUNNING, runningOff, own);
        sink.say(NONE_RUNNING, runningOff, role, told);
        sink.say(NONE_RUNNING, runningOff, kind, told);
        sink.say(NONE_TENSE, tense);
        sink.say(NONE_TENSE, tense, own);
        sink.say(NONE_TIMES, Steps.of(story.dated().size()));
        sink.say(NONE_BY, story.context().publisher().id());
        sink.say(
                NONE_TITLE, Steps.yes(story.title().filter(t -> !t.times().isEmpty()).isPresent()));
        String near = "no";
        for (int d = 1; d <= 3 && near.equals("no"); d++) {
            if (story.before(scene, d).filter(s -> !s.times().isEmpty()).isPresent()) {
                near = Steps.upTo(3, d);
            }
        }
        sink.say(NONE_NEAR, near, own);
        sink.say(NONE_UNIT, datum.unit().code());
        sink.say(NONE_UNIT, datum.quantity().form().name(), "form");
        for (int d = -2; d <= 1; d++) {
            if (d != 0) {
                sink.say(NONE_WORD, Integer.toString(d), layout.itemText(datum.from(), d));
            }
        }
        sink.say(NONE_WORD, "verb", verb);
        if (datum.quantity().hasNoun()) {
            sink.say(NONE_WORD, "noun", layout.lemma(datum.quantity().nounTo() - 1));
        }
        for (Cue cue : layout.cues()) {
            if (cue.is(Family.OUTLOOK) || cue.is(Family.TRADING)) {
                sink.say(NONE_CUE, cue.text(), own);
            }
        }
    }

    /** A time that the article or another figure tells, with no words of its own. */
    public void ofArticle(String how, Period period, FeatureSink sink) {
        sink.say(ARTICLE, how);
        sink.say(ARTICLE, how, own);
        sink.say(ARTICLE, how, role);
        sink.say(ARTICLE, how, own, role);
        sink.say(ARTICLE, how, own, Periods.grain(period));
        sink.say(ARTICLE, how, tense, own);
        sink.say(ARTICLE, how, kind, own);
        sink.say(ARTICLE, how, Periods.age(period, story.published()), Periods.grain(period));
        sink.say(ARTICLE, how, "times", Steps.of(story.dated().size()));
        sink.say(ARTICLE, how, "by", story.context().publisher().id());
        sink.say(ARTICLE_UNIT, datum.unit().code(), how);
        running(period, how, sink);
        sink.say(ARTICLE_WORD, layout.itemText(datum.from(), -1), how);
        sink.say(ARTICLE_VERB, verb, how);
        for (Cue cue : layout.cues()) {
            if (cue.is(Family.OUTLOOK) || cue.is(Family.TRADING)) {
                sink.say(ARTICLE_CUE, cue.text(), how, tense);
            }
        }
    }

    /** A time that words tell. */
    public void told(String how, Period period, Time time, int distance, FeatureSink sink) {
        String off = off(distance);
        String type = time.type();
        String grain = Periods.grain(period);
        sink.say(HOW, how, off);
        sink.say(HOW, how, off, type);
        sink.say(HOW, how, off, role);
        sink.say(HOW, how, off, own);
        sink.say(TYPE, type, off, role);
        sink.say(READ_BY, time.mention().rule(), off);
        sink.say(GRAIN, grain, off, own);
        sink.say(GRAIN, grain, off, kind);
        sink.say(GRAIN, grain, off, role);
        sink.say(DISTANCE, off, role, own);
        sink.say(DISTANCE, off, own);
        String age = Periods.age(period, story.published());
        sink.say(AGE, age, off, tense);
        sink.say(AGE, age, off, own);
        sink.say(VOTES, Steps.of(story.votes(period)), off);
        sink.say(MOST, Steps.yes(story.most().filter(period::equals).isPresent()), off, own);
        String order = ordered(time, period);
        sink.say(ORDERED, order, off, role);
        sink.say(ORDERED, order, off, way(how));
        String reported = story.most().map(m -> Periods.relation(period, m)).orElse("none");
        String titled = titlePeriod().map(t -> Periods.relation(period, t)).orElse("none");
        sink.say(REPORTED, reported, off, role);
        sink.say(REPORTED, reported, off, grain);
        sink.say(TITLED, titled, off, role);
        sink.say(TITLED, titled, off, grain);
        boolean day = story.published().filter(d -> Period.day(d).equals(period)).isPresent();
        sink.say(DAY, Steps.yes(day), off, own);
        String compares = time.compares();
        sink.say(COMPARES, compares, off, role);
        sink.say(COMPARES, compares, off, way(how));
        sink.say(COMPARES, compares, order, role, off);
        if (time.isStandard() || time.isOrigin()) {
            sink.say(ASIDE, time.isStandard() ? "standard" : "origin", off);
        }
        running(period, off, sink);
        String way = way(how);
        if (distance == 0) {
            place.beside(time, way, type, sink);
        } else {
            place.away(time, way, off, distance, sink);
        }
    }

    /** How a candidate lies to what the text runs on about. */
    private void running(Period period, String where, FeatureSink sink) {
        String lies =
                running.flatMap(Time::period).map(r -> Periods.relation(period, r)).orElse("none");
        sink.say(RUNNING, lies, where, own);
        sink.say(RUNNING, lies, runningOff, own);
        sink.say(RUNNING, lies, runningOff, role);
        sink.say(RUNNING, lies, where, Periods.grain(period));
        sink.say(RUNNING, lies, told, role);
        sink.say(RUNNING, lies, told, runningOff, kind);
    }

    private static String way(String how) {
        int space = how.indexOf(' ');
        return space < 0 ? how : how.substring(0, space);
    }

    private Optional<Period> titlePeriod() {
        return story.title().stream()
                .flatMap(t -> t.times().stream())
                .filter(Time::isDated)
                .findFirst()
                .flatMap(Time::period);
    }

    /** Whether a time is the first or the last of its sentence in the calendar. */
    private static String ordered(Time time, Period period) {
        boolean earlier = false;
        boolean later = false;
        for (Time other : time.scene().times()) {
            if (other != time && other.isDated()) {
                later |= other.period().get().last().isAfter(period.last());
                earlier |= other.period().get().last().isBefore(period.last());
            }
        }
        return earlier ? later ? "middle" : "last" : later ? "first" : "only";
    }

    private static String off(int distance) {
        return distance > 50
                ? "title"
                : distance > 3 ? "far" : distance < 0 ? "behind" : Steps.upTo(3, distance);
    }

    /** How a candidate stands to the time of another figure. */
    public void agrees(
            String with,
            Optional<Period> its,
            String itsRole,
            Optional<Period> period,
            FeatureSink sink) {
        String as =
                period.isEmpty()
                        ? its.isEmpty() ? "same" : "none"
                        : its.isEmpty()
                                ? "no other"
                                : period.equals(its)
                                        ? "same"
                                        : period.get().plusYears(1).equals(its.get())
                                                ? "year before"
                                                : its.get().contains(period.get())
                                                        ? "within"
                                                        : "other";
        sink.say(AGREES, with, as);
        sink.say(AGREES, with, as, own);
        sink.say(AGREES, with, as, role + itsRole);
        sink.say(AGREES, with, as, period.map(Periods::grain).orElse("none") + "g");
    }
}
