package io.gleaner.figure.period;

import io.gleaner.cue.Change;
import io.gleaner.cue.Relation;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.trait.Role;
import io.gleaner.time.Ending;
import io.gleaner.time.Range;
import io.gleaner.time.Referring;
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

/**
 * Sorts the times of a sentence by what they do for its figures: some hold for figures, some are
 * compared with, some belong to one previous value, and some tell when somebody spoke.
 */
final class TimeUses {
    /** Tokens between a previous value and its own time: 29.8 years <em>in 2012</em>. */
    private static final int BESIDE = 4;

    private static final Set<String> PLACING = Set.of("in", "of", "for", "during", "the", "at");

    private static final Set<String> REVISED = Set.of("revised", "corrected", "marked", "restated");

    final List<Mention<TimeExpression>> holding = new ArrayList<>();
    final List<Mention<TimeExpression>> bases = new ArrayList<>();

    /** Times that something began at: since December 2007. */
    final List<Mention<TimeExpression>> since = new ArrayList<>();

    private final Map<Mention<TimeExpression>, Draft> owned = new HashMap<>();

    private final Scene scene;
    private final Asides asides;

    TimeUses(Scene scene) {
        this.scene = scene;
        this.asides = new Asides(scene);
        own();
        for (Mention<TimeExpression> time : scene.times) {
            Kind kind = time.value().kind();
            if (owned.containsKey(time)
                    || kind != Kind.CALENDAR && kind != Kind.COMPARISON
                    || asides.tells(time, owned.keySet())) {
                continue;
            }
            if (since(time)) {
                since.add(time);
                continue;
            }
            boolean base =
                    kind == Kind.COMPARISON
                            || compared(time)
                            || overThe(time)
                            || mark(time)
                            || markOf(time);
            (base ? bases : holding).add(time);
        }
    }

    /** The time that belongs to one figure alone. */
    Optional<Mention<TimeExpression>> owned(Draft d) {
        return scene.times.stream().filter(time -> owned.get(time) == d).findFirst();
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
                            || scene.lower(d.from() - 2).equals("than");
            for (Mention<TimeExpression> time : scene.times) {
                boolean behind =
                        back
                                && time.from() >= d.end()
                                && beside(d.end(), time.from()) <= BESIDE
                                && !crosses(d.end(), time.from())
                                && (d.is(Role.PREVIOUS)
                                        || scene.isVerb(d.end())
                                        || scene.lower(d.end()).equals("(")
                                        || scene.tag(d.end()) == Tag.ADP);
                boolean before =
                        scene.lower(d.from() - 1).equals("(")
                                && time.to() == d.from() - 1
                                && (d.is(Role.PREVIOUS) || scene.drafts.size() == 1);
                boolean mark =
                        time.to() < d.from()
                                && (Marks.leadsTo(d, time.to())
                                        || d.is(Role.PREVIOUS)
                                                && mark(time)
                                                && d.from() - time.to() <= 3);
                Kind kind = time.value().kind();
                if ((behind || before || mark)
                        && (kind == Kind.CALENDAR || kind == Kind.COMPARISON)) {
                    owned.put(time, d);
                    break;
                }
            }
        }
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
        for (int i = time.from() - 1; i >= Math.max(0, time.from() - 6); i--) {
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
            if (REVISED.contains(scene.lower(i))) {
                return true;
            }
        }
        return false;
    }

    // ---- what is compared with

    /** A word of comparison leads it: compared with June 2013, than in 2019, up on 2023. */
    private boolean compared(Mention<TimeExpression> time) {
        int i = time.from();
        while (i > 0 && PLACING.contains(scene.lower(i - 1)) && time.from() - i < 3) {
            i--;
        }
        Optional<Mention<Relation>> relation = scene.relationEndingAt(i, Relation.COMPARED);
        for (int j = i + 1; relation.isEmpty() && j <= time.from(); j++) {
            relation = scene.relationEndingAt(j, Relation.COMPARED);
        }
        if (relation.isEmpty()) {
            // on the amount reported in 2011
            return reportedThen(time);
        }
        int before = relation.get().from();
        return switch (scene.lower(before)) {
            case "on" ->
                    // fell on Monday, fell on 5 May
                    !asides.isDay(time)
                            && (scene.changeEndingAt(before).isPresent()
                                    || scene.changeEndingAt(before + 1).isPresent()
                                    || scene.draftBefore(before)
                                            .filter(d -> d.moves() && d.end() == before)
                                            .isPresent());
            case "over" ->
                    !runs(time)
                            && !(time.value() instanceof Range)
                            && (scene.changeEndingAt(before)
                                            .filter(c -> c.value().kind() == Change.Kind.NOUN)
                                            .isPresent()
                                    || scene.inNumber(before - 1));
            case "from" -> !(time.value() instanceof Range) && !scene.changes.isEmpty();
            default -> true;
        };
    }

    /** The ten years to June: a span to move over, no time compared with. */
    private boolean runs(Mention<TimeExpression> time) {
        return time.length() > 3
                && (time.value() instanceof Ending
                        || scene.lower(time.to() - 2).equals("to")
                        || scene.lower(time.to() - 3).equals("to"));
    }

    /** A fall on the amount earned in 2011: a thing of the past that the change is measured on. */
    private boolean reportedThen(Mention<TimeExpression> time) {
        int i = time.from() - 1;
        int floor = Math.max(1, i - 10);
        while (i > floor) {
            if (scene.blocked(i)) {
                return false;
            }
            boolean on =
                    scene.lower(i).equals("on")
                            || scene.lower(i).equals("over")
                            || scene.lower(i).equals("than");
            if (on
                    && (scene.inNumber(i - 1) || scene.changeEndingAt(i).isPresent())
                    && (scene.lower(i + 1).equals("the") || scene.lower(i + 1).equals("those"))) {
                return true;
            }
            i--;
        }
        return false;
    }

    /** Similar levels seen in 2010, the figure recorded for May: a mark of then. */
    private boolean markOf(Mention<TimeExpression> time) {
        int i = time.from() - 1;
        while (i > 0 && PLACING.contains(scene.lower(i))) {
            i--;
        }
        if (scene.isVerb(i) && i < time.from() - 1) {
            i--;
        }
        return i < time.from() - 2
                && Marks.isMark(scene.lower(i))
                && !scene.isVerb(i + 2)
                && scene.tag(time.to()) != Tag.VERB
                && scene.isVerb(i + 1)
                && scene.draftBefore(i).isPresent();
    }

    /** Slipped 0.3 point over the month: the month tells what it is compared with. */
    private boolean overThe(Mention<TimeExpression> time) {
        return time.value() instanceof Referring
                && (scene.lower(time.from() - 1).equals("over")
                        || scene.lower(time.from() - 1).equals("on"))
                && scene.drafts.stream().anyMatch(Draft::moves);
    }

    private boolean mark(Mention<TimeExpression> time) {
        return Marks.isMark(scene.lower(time.to())) && !scene.drafts.isEmpty();
    }
}
