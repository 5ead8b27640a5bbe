package io.gleaner.figure.period;

import io.gleaner.cue.CueWords;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.trait.Role;
import io.gleaner.time.Previous;
import io.gleaner.time.TimeExpression;
import io.gleaner.time.TimeExpression.Kind;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Sorts the times of a sentence by what they do for its figures: some hold for figures, some are
 * compared with, some belong to one previous value, and some tell when somebody spoke.
 */
final class TimeUses {
    /** Tokens between a previous value and its own time: 29.8 years <em>in 2012</em>. */
    private static final int BESIDE = 4;

    /** Tokens from a bracket to what is told in it. */
    private static final int REACH = 12;

    /** Tokens before a value among which the word of thinking stands. */
    private static final int THINKING = 4;

    private static final Set<String> MEASURES =
            Set.of("double", "triple", "twice", "over", "on", "above", "below", "than", "with");

    private static final Set<String> FORESEEN =
            Set.of("predicted", "expected", "forecast", "anticipated", "projected");

    /** Tokens from "since" to its time: since Moldova joined the World Bank in 1992. */
    private static final int SINCE = 10;

    final List<Mention<TimeExpression>> holding = new ArrayList<>();
    final List<Mention<TimeExpression>> bases = new ArrayList<>();

    /** Times that something began at: since December 2007. */
    final List<Mention<TimeExpression>> since = new ArrayList<>();

    /** Times that only name an event, which is over: the leader of the 2004 rebellion. */
    private final List<Mention<TimeExpression>> events = new ArrayList<>();

    private final Map<Mention<TimeExpression>, Draft> owned = new HashMap<>();

    private final Scene scene;
    private final Asides asides;
    private final ComparedTimes compared;

    TimeUses(Scene scene) {
        this.scene = scene;
        this.asides = new Asides(scene);
        Events happenings = new Events(scene);
        this.compared = new ComparedTimes(scene, asides);
        own();
        for (Mention<TimeExpression> time : scene.times) {
            Kind kind = time.value().kind();
            if (calendar(time) && happenings.pastEvent(time)) {
                events.add(time);
            }
            if (owned.containsKey(time) || !calendar(time) || asides.tells(time, owned.keySet())) {
                continue;
            }
            if (since(time)) {
                since.add(time);
                continue;
            }
            boolean base = kind == Kind.COMPARISON || compared.tells(time) || beside(time);
            (base ? bases : holding).add(time);
        }
    }

    /** The previous year, 2012: the same time said twice. */
    private boolean beside(Mention<TimeExpression> time) {
        int before = scene.lower(time.from() - 1).equals(",") ? time.from() - 1 : time.from();
        return bases.stream().anyMatch(b -> b.to() == before && b.value() instanceof Previous);
    }

    /** Sold 300 cars in the same period a year earlier: compared with a time in its clause. */
    boolean compares(Draft d) {
        return bases.stream().anyMatch(t -> scene.clauses.of(d.from()).covers(t.from()));
    }

    /** Whether a figure is told of an event that is over: damage from the 2011 floods. */
    boolean ofEvent(Draft d) {
        return events.stream().anyMatch(t -> scene.clauses.of(d.from()).covers(t.from()));
    }

    /** Whether the sentence names an event that is over. */
    boolean ofEvents() {
        return !events.isEmpty();
    }

    /** The time that belongs to one figure alone. */
    Optional<Mention<TimeExpression>> owned(Draft d) {
        for (Mention<TimeExpression> time : scene.times) {
            if (owned.get(time) == d) {
                return Optional.of(time);
            }
        }
        return bracketed(d);
    }

    /** The same share as in 2001 (10 per cent, 5 million): the time before its brackets. */
    private Optional<Mention<TimeExpression>> bracketed(Draft d) {
        int open = d.from() - 1;
        while (open > 0 && d.from() - open < REACH && !scene.lower(open).equals("(")) {
            if (scene.lower(open).equals(")")) {
                return Optional.empty();
            }
            open--;
        }
        int at = open;
        return scene.lower(open).equals("(")
                ? scene.times.stream()
                        .filter(t -> t.to() == at && calendar(t) && !holding.contains(t))
                        .filter(t -> !d.moves() || scene.lower(t.from() - 1).equals("since"))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean calendar(Mention<TimeExpression> time) {
        Kind kind = time.value().kind();
        return kind == Kind.CALENDAR || kind == Kind.COMPARISON;
    }

    /**
     * Times that stand right behind a value compared with or looked back at, before its brackets,
     * or before the mark that it is: 29.8 years <em>in 2012</em>, the <em>2019</em> record of 31.
     */
    private void own() {
        for (Draft d : scene.drafts) {
            boolean back =
                    d.is(Role.PREVIOUS)
                            || Marks.looksBack(d)
                            || scene.lower(d.from() - 1).equals("than")
                            || scene.lower(d.from() - 2).equals("than")
                            || measuredOn(d);
            Mention<TimeExpression> own =
                    back ? first(t -> behind(d, t) || compared.trails(d, t)) : null;
            if (own == null) {
                own = first(t -> before(d, t));
            }
            if (own != null) {
                owned.put(own, d);
            }
        }
    }

    /** The first time of the calendar that is so, or null. */
    private Mention<TimeExpression> first(Predicate<Mention<TimeExpression>> so) {
        for (Mention<TimeExpression> time : scene.times) {
            if (calendar(time) && so.test(time)) {
                return time;
            }
        }
        return null;
    }

    private boolean behind(Draft d, Mention<TimeExpression> time) {
        return time.from() >= d.end()
                && beside(d.end(), time.from()) <= BESIDE
                && !crosses(d.end(), time.from())
                && (d.is(Role.PREVIOUS)
                        || scene.isVerb(d.end())
                        || scene.lower(d.end()).equals("(")
                        || scene.tag(d.end()) == Tag.ADP);
    }

    private boolean before(Draft d, Mention<TimeExpression> time) {
        boolean bracket =
                scene.lower(d.from() - 1).equals("(")
                        && time.to() == d.from() - 1
                        && (d.is(Role.PREVIOUS) || scene.drafts.size() == 1);
        boolean mark =
                time.to() < d.from()
                        && (Marks.leadsTo(d, time.to())
                                || d.is(Role.PREVIOUS)
                                        && compared.mark(time)
                                        && d.from() - time.to() <= 3);
        return bracket || mark || alone(d, time) || unitBefore(d, time);
    }

    /** 498,000 the previous year, having advanced 1.5 percent the previous month: of then. */
    private boolean unitBefore(Draft d, Mention<TimeExpression> time) {
        boolean in = scene.lower(d.end()).equals("in") && (!d.moves() || following(d));
        return time.value() instanceof Previous previous
                && previous.offset() < 0
                && time.from() == (in ? d.end() + 1 : d.end())
                && !scene.lower(d.from() - 1).equals("by")
                && scene.lower(time.from()).equals("the");
    }

    /** Double the 18 million recorded in 2003, an increase over the 7 million sold then. */
    boolean measuredOn(Draft d) {
        return scene.lower(d.from() - 1).equals("the")
                && MEASURES.contains(scene.lower(d.from() - 2));
    }

    /** Rose 1 percent in June, after a rise of 2 percent in the previous month. */
    private boolean following(Draft d) {
        for (int i = d.from() - 1; i >= 0 && !scene.inNumber(i); i--) {
            String word = scene.lower(i);
            if (word.equals("after") || word.equals("following")) {
                return scene.drafts.get(0).to() <= i;
            }
        }
        return false;
    }

    /** 154,000 (year ending September 2012): alone in brackets behind a figure. */
    private boolean alone(Draft d, Mention<TimeExpression> time) {
        int from = scene.lower(time.from() - 1).equals("in") ? time.from() - 1 : time.from();
        return time.value().kind() == Kind.CALENDAR
                && scene.lower(d.end()).equals("(")
                && from == d.end() + 1
                && scene.lower(time.to()).equals(")");
    }

    /** Behind the brackets that open at a token, if some do. */
    private int past(int token) {
        if (!scene.lower(token).equals("(")) {
            return token;
        }
        for (int i = token; i < scene.sentence.size(); i++) {
            if (scene.lower(i).equals(")")) {
                return i + 1;
            }
        }
        return token;
    }

    /** How far a time stands behind a figure, brackets not counted. */
    int beside(int from, int to) {
        int past = past(from);
        return to - (past <= to ? past : from);
    }

    private boolean crosses(int from, int to) {
        for (int i = past(from); i < to; i++) {
            String word = scene.lower(i);
            if (scene.inNumber(i) || word.equals(";") || word.equals("to") || word.equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** Since December 2007, since the recession began in December 2007. */
    private boolean since(Mention<TimeExpression> time) {
        for (int i = time.from() - 1; i >= Math.max(0, time.from() - SINCE); i--) {
            if (scene.inNumber(i) || scene.lower(i).equals(",")) {
                return false;
            }
            if (scene.lower(i).equals("since")) {
                return true;
            }
        }
        return false;
    }

    /** Marked down from 199,000 to 173,000: another value of the same time. */
    boolean revised(Draft d) {
        for (int i = d.from() - 1; i >= 0; i--) {
            if (scene.words.is(scene.lower(i), CueWords.Kind.REVISED)) {
                return true;
            }
        }
        // above the 12 million predicted by economists
        if (FORESEEN.contains(scene.lower(d.end()))) {
            return true;
        }
        // far above economists' predictions of 65,000
        for (int i = d.from() - 1; i >= Math.max(0, d.from() - THINKING); i--) {
            if (scene.words.is(scene.lower(i), CueWords.Kind.THOUGHT)
                    && scene.timeAt(i + 1).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
