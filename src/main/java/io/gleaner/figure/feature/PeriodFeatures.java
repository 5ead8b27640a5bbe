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
import io.gleaner.time.TimeExpression.Kind;
import io.gleaner.tokens.Tag;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
        this.tense = tense(datum);
        this.verb = verbBefore(datum);
    }

    /** The tense of the verb nearest before a figure, else behind it. */
    static String tense(Datum datum) {
        Layout l = datum.scene().layout();
        for (int i = datum.from() - 1; i >= 0; i--) {
            String tense = tense(l, i);
            if (tense != null) {
                return tense;
            }
        }
        for (int i = datum.to(); i < l.size(); i++) {
            String tense = tense(l, i);
            if (tense != null) {
                return tense;
            }
        }
        return "none";
    }

    private static String tense(Layout l, int i) {
        Cue cue = l.cue(i);
        String word = l.lower(i);
        String lemma = l.lemma(i);
        if (cue != null && cue.is(Family.OUTLOOK) && !cue.text().equals("ESTIMATE")
                || l.tag(i) == Tag.AUX
                        && (word.equals("will")
                                || word.equals("would")
                                || word.equals("could")
                                || word.equals("may")
                                || word.equals("might"))) {
            return "future";
        }
        if (!l.isVerb(i)) {
            return null;
        }
        if (lemma.equals("have") && !word.equals("had")) {
            return "perfect";
        }
        if (word.equals("is")
                || word.equals("are")
                || word.endsWith("s") && !word.endsWith("ss") && !word.equals("was")) {
            return "present";
        }
        return word.endsWith("ed") || !lemma.equals(word) && !word.endsWith("ing") ? "past" : null;
    }

    private static String verbBefore(Datum datum) {
        Layout l = datum.scene().layout();
        for (int i = datum.from() - 1; i >= 0; i--) {
            if (l.tag(i) == Tag.VERB) {
                return l.lemma(i);
            }
        }
        return "";
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
        sink.say(ARTICLE, how, own, grain(period));
        sink.say(ARTICLE, how, tense, own);
        sink.say(ARTICLE, how, kind, own);
        sink.say(ARTICLE, how, age(period), grain(period));
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
        String grain = grain(period);
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
        String age = age(period);
        sink.say(AGE, age, off, tense);
        sink.say(AGE, age, off, own);
        sink.say(VOTES, Steps.of(story.votes(period)), off);
        sink.say(MOST, Steps.yes(story.most().filter(period::equals).isPresent()), off, own);
        String order = ordered(time, period);
        sink.say(ORDERED, order, off, role);
        sink.say(ORDERED, order, off, way(how));
        String reported = story.most().map(m -> relation(period, m)).orElse("none");
        String titled = titlePeriod().map(t -> relation(period, t)).orElse("none");
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
        running(period, off, sink);
        int space = how.indexOf(' ');
        String way = space < 0 ? how : how.substring(0, space);
        if (distance == 0) {
            beside(time, way, type, sink);
        } else {
            away(time, way, off, distance, sink);
        }
    }

    /** How a candidate lies to what the text runs on about. */
    private void running(Period period, String where, FeatureSink sink) {
        String lies = running.flatMap(Time::period).map(r -> relation(period, r)).orElse("none");
        sink.say(RUNNING, lies, where, own);
        sink.say(RUNNING, lies, runningOff, own);
        sink.say(RUNNING, lies, runningOff, role);
        sink.say(RUNNING, lies, where, grain(period));
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

    /** How one period lies to another. */
    private static String relation(Period a, Period b) {
        return a.equals(b)
                ? "at"
                : b.contains(a)
                        ? "within"
                        : a.contains(b)
                                ? "around"
                                : a.plusYears(1).equals(b)
                                        ? "a year before"
                                        : a.last().isBefore(b.last()) ? "before" : "after";
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

    private static String off(int distance) {
        return distance > 50
                ? "title"
                : distance > 3 ? "far" : distance < 0 ? "behind" : Steps.upTo(3, distance);
    }

    private void beside(Time time, String way, String type, FeatureSink sink) {
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

    private void away(Time time, String way, String off, int distance, FeatureSink sink) {
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
                since += story.before(scene, d).map(PeriodFeatures::calendar).orElse(0);
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
        sink.say(AGREES, with, as, period.map(PeriodFeatures::grain).orElse("none") + "g");
    }

    /** How long a period is. */
    public static String grain(Period period) {
        if (period.first().equals(period.last())) {
            return "day";
        }
        return switch (period.monthsLong()) {
            case 0 ->
                    "days"
                            + Math.min(
                                    10, ChronoUnit.DAYS.between(period.first(), period.last()) / 7);
            case 1 -> "month";
            case 3 -> "quarter";
            case 6 -> "half";
            case 12 -> "year";
            default -> period.monthsLong() > 12 ? "years" : "months";
        };
    }

    /** How a period lies to the day of publication. */
    private String age(Period period) {
        Optional<LocalDate> day = story.published();
        if (day.isEmpty()) {
            return "unknown";
        }
        if (period.first().isAfter(day.get())) {
            return "future";
        }
        if (!period.last().isBefore(day.get())) {
            return "now";
        }
        long days = ChronoUnit.DAYS.between(period.last(), day.get());
        return days <= 7
                ? "week"
                : days <= 45
                        ? "month"
                        : days <= 100
                                ? "quarter"
                                : days <= 400 ? "year" : days <= 800 ? "two" : "old";
    }

    /** As one that the figure's own time is compared with. */
    public void base(
            String how,
            Period base,
            Optional<Time> time,
            int distance,
            Optional<Period> held,
            FeatureSink sink) {
        String grain = grain(base);
        String its = held.map(PeriodFeatures::grain).orElse("none");
        int comparisons =
                (int) scene.times().stream().filter(t -> t.kind() == Kind.COMPARISON).count();
        String state = Steps.upTo(2, comparisons);
        sink.say(BASE_GRAIN, grain);
        sink.say(BASE_GRAIN, grain, its);
        sink.say(ROLE, role);
        sink.say(ROLE, role, how);
        if (time.isPresent()) {
            told(how, base, time.get(), distance, sink);
        } else {
            sink.say(ARTICLE, how, state);
            sink.say(ARTICLE, how, role, state);
            sink.say(ARTICLE, how, its);
            sink.say(ARTICLE, how, kind);
        }
        sink.say(ORDER, held.map(h -> order(base, h)).orElse("unknown"));
        sink.say(
                YEAR_BEFORE, Steps.yes(held.filter(h -> h.plusYears(-1).equals(base)).isPresent()));
    }

    /** What speaks for a figure that is compared with no time. */
    public void noBase(Optional<Period> held, FeatureSink sink) {
        int comparisons =
                (int) scene.times().stream().filter(t -> t.kind() == Kind.COMPARISON).count();
        String state = Steps.upTo(2, comparisons);
        sink.say(NONE, "figure");
        sink.say(NONE, role);
        sink.say(NONE, "c" + state);
        sink.say(NONE, role, state);
        sink.say(NONE, role, kind);
        sink.say(NONE, role, held.map(PeriodFeatures::grain).orElse("none"), "grain");
        sink.say(NONE_TIMES, Steps.upTo(3, scene.times().size()), role);
        for (Cue cue : layout.cues()) {
            if (cue.is(Family.CHANGE) || cue.text().equals("COMPARED")) {
                sink.say(NONE_CUE, cue.text(), role);
            }
        }
    }

    private static String order(Period base, Period held) {
        return base.equals(held)
                ? "at"
                : base.last().isBefore(held.first())
                        ? "before"
                        : !base.last().isAfter(held.last()) ? "within" : "after";
    }
}
