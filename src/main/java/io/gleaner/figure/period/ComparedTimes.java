package io.gleaner.figure.period;

import io.gleaner.cue.Change;
import io.gleaner.cue.Relation;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.trait.Role;
import io.gleaner.time.Ending;
import io.gleaner.time.Range;
import io.gleaner.time.Referring;
import io.gleaner.time.Rolling;
import io.gleaner.time.Shifted;
import io.gleaner.time.TimeExpression;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Tag;
import java.util.Optional;
import java.util.Set;

/** Tells the times that something is compared with: than in 2019, on the amount spent in 2011. */
final class ComparedTimes {
    /** Tokens between a word of comparison and the time of what is compared with. */
    private static final int REACH = 14;

    private static final Set<String> ON = Set.of("on", "over", "than");
    private static final Set<String> BESIDE = Set.of("than", "above", "below", "under", "beyond");
    private static final Set<String> TIMES = Set.of("double", "triple", "twice", "quadruple");

    private static final Set<String> COURSE = Set.of("course", "period", "span", "duration");

    private static final Set<String> PLACING = Set.of("in", "of", "for", "during", "the", "at");

    /** What may follow on a time that ends what is said. */
    private static final Set<String> ENDS = Set.of("", ".", ",", ";", ")", "and", "but", "while");

    private static final Set<String> THAT = Set.of("that", "those");

    private final Scene scene;
    private final Asides asides;

    ComparedTimes(Scene scene, Asides asides) {
        this.scene = scene;
        this.asides = asides;
    }

    boolean tells(Mention<TimeExpression> time) {
        return !scene.lower(time.from() - 1).equals("by")
                && (compared(time) || overThe(time) || mark(time) || markOf(time) || doubled(time));
    }

    /** A word of comparison leads it: compared with June 2013, than in 2019, up on 2023. */
    private boolean compared(Mention<TimeExpression> time) {
        int i = time.from();
        while (i > 0 && PLACING.contains(scene.lower(i - 1)) && time.from() - i < 3) {
            i--;
        }
        if (THAT.contains(scene.lower(i - 1)) && i < time.from()) {
            // compared to that of 2010, than those in May
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
                    !feast(time)
                            && !runs(time)
                            && !(time.value() instanceof Range)
                            && over(before, time);
            case "from" -> !(time.value() instanceof Range) && !scene.changes().isEmpty();
            default -> true;
        };
    }

    /** Over Christmas, over the summer: what came once a year, and no time compared with. */
    private static boolean feast(Mention<TimeExpression> time) {
        return time.rule().equals("holiday") || time.rule().equals("season");
    }

    /** A gain over 2012, up 3 percent over May, 3 percent in June over May. */
    private boolean over(int over, Mention<TimeExpression> time) {
        boolean past = !(time.value() instanceof Rolling rolling) || rolling.count() < 0;
        int end = scene.lower(over - 1).equals(")") ? bracket(over - 1) : over;
        return past
                && (scene.changeEndingAt(over)
                                .filter(c -> c.value().kind() == Change.Kind.NOUN)
                                .isPresent()
                        || scene.drafts.stream().anyMatch(Draft::moves)
                                && (scene.inNumber(end - 1)
                                        || scene.timeAt(over - 1)
                                                .filter(t -> t.rule().equals(time.rule()))
                                                .isPresent()));
    }

    /** Where the bracket opens that closes at a token; the token after it where none does. */
    private int bracket(int close) {
        for (int i = close - 1; i >= 0; i--) {
            if (scene.lower(i).equals("(")) {
                return i;
            }
        }
        return close + 1;
    }

    /** The ten years to June: a span to move over, no time compared with. */
    private boolean runs(Mention<TimeExpression> time) {
        return time.length() > 3
                && (time.value() instanceof Ending
                        || scene.lower(time.to() - 2).equals("to")
                        || scene.lower(time.to() - 3).equals("to"));
    }

    /**
     * A fall on the amount earned in 2011, above the peak in 2008, triple the number seen in 2003:
     * a thing of the past that is compared with.
     */
    private boolean reportedThen(Mention<TimeExpression> time) {
        for (int i = time.from() - 1; i >= Math.max(1, time.from() - 1 - REACH); i--) {
            if (scene.inNumber(i)) {
                return multiple(i) && ofThen(time);
            }
            if (scene.blocked(i)) {
                return false;
            }
            String word = scene.lower(i);
            int at = i;
            boolean led =
                    scene.inNumber(i - 1)
                            || scene.changeEndingAt(i).isPresent()
                            || scene.changeEndingAt(i + 1).isPresent()
                            || scene.draftBefore(i).filter(d -> movesTo(d, at)).isPresent()
                            || scene.lower(i - 1).equals("respectively");
            boolean the = scene.lower(i + 1).equals("the") || scene.lower(i + 1).equals("those");
            if (word.equals("as") && multipleBefore(i) && ofThen(time)) {
                return true;
            }
            if (the && ON.contains(word) && led && !course(i)
                    || BESIDE.contains(word) && led && ofThen(time)) {
                return true;
            }
        }
        return false;
    }

    /** A million more votes than: a movement up to a word of comparison. */
    private static boolean movesTo(Draft d, int than) {
        return d.moves() && than - d.to() <= 3;
    }

    /** The number seen in 2003, the peak in 2008: what stood at a time, right before it. */
    private boolean ofThen(Mention<TimeExpression> time) {
        int i = time.from() - 1;
        while (i > 0 && (PLACING.contains(scene.lower(i)) || scene.lower(i).equals("between"))) {
            i--;
        }
        return Marks.isMark(scene, i)
                || scene.tag(i) == Tag.VERB
                        && (scene.tag(i - 1).nominal()
                                || scene.lower(i - 1).equals("that")
                                || scene.lower(i - 1).equals("those"));
    }

    /** Triple the number, twice what was; but not: doubled the number. */
    private boolean multiple(int token) {
        String next = scene.lower(token + 1);
        return TIMES.contains(scene.lower(token))
                && (next.equals("the") || next.equals("that") || next.equals("what"));
    }

    /** Double last year's deficit. */
    private boolean doubled(Mention<TimeExpression> time) {
        return scene.lower(time.to()).equals("'s")
                && (TIMES.contains(scene.lower(time.from() - 1))
                        || scene.lower(time.from() - 1).equals("than"));
    }

    /** Over the course of 2010: in it, and not compared with it. */
    private boolean course(int over) {
        return scene.lower(over).equals("over") && COURSE.contains(scene.lower(over + 2));
    }

    /** Twice as high as. */
    private boolean multipleBefore(int as) {
        for (int i = as - 1; i >= Math.max(0, as - 4); i--) {
            if (scene.lower(i).equals("as")) {
                return scene.inNumber(i - 1);
            }
        }
        return false;
    }

    /** Similar levels seen in 2010, the figure recorded for May: a mark of then. */
    private boolean markOf(Mention<TimeExpression> time) {
        if (scene.drafts.isEmpty()) {
            return false;
        }
        int i = time.from() - 1;
        while (i > 0 && PLACING.contains(scene.lower(i))) {
            i--;
        }
        if (scene.isVerb(i) && i < time.from() - 1) {
            i--;
        }
        return i < time.from() - 2
                && Marks.isMark(scene, i)
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

    boolean mark(Mention<TimeExpression> time) {
        return Marks.isMark(scene, time.to()) && !scene.drafts.isEmpty();
    }

    /**
     * Compared with 30 million, or 99 cents a share, a year ago: behind a comma still the time of
     * what is compared with. But: with 700, a year ago it had 500.
     */
    boolean trails(Draft d, Mention<TimeExpression> time) {
        int comma = time.from() - 1;
        boolean apart =
                time.value() instanceof Shifted
                        && scene.lower(time.to() - 1).equals("ago")
                        && scene.lower(comma).equals(",")
                        && ENDS.contains(scene.lower(time.to()));
        return apart
                && d.is(Role.PREVIOUS)
                && scene.draftBefore(comma)
                        .filter(o -> o == d || o.is(Role.CONVERSION) && o.about == d)
                        .filter(o -> plain(o.end(), comma))
                        .isPresent();
    }

    /** Nothing between that has a time of its own: no number, no verb, no mark, no other time. */
    private boolean plain(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean mark = scene.lower(i).equals(",") || scene.blocked(i);
            if (mark || scene.inNumber(i) || scene.isVerb(i) || scene.timeAt(i).isPresent()) {
                return false;
            }
        }
        return true;
    }
}
