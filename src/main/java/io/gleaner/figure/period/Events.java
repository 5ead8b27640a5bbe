package io.gleaner.figure.period;

import io.gleaner.cue.CueWords;
import io.gleaner.figure.scene.Scene;
import io.gleaner.time.TimeExpression;
import io.gleaner.tokens.Block;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Tag;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Tells the times that only say which event, race or model is meant: the 2004 rebellion. */
final class Events {
    /** What leads to an event that is only named. */
    private static final Set<String> LED =
            Set.of("of", "since", "before", "after", "about", "by", "on", "from", "for");

    /** Before "for", of those whom an event is still to come for. */
    private static final Set<String> CANDIDATES =
            Set.of(
                    "candidate",
                    "candidates",
                    "nominee",
                    "nominees",
                    "nomination",
                    "contender",
                    "contenders",
                    "preparations",
                    "ready");

    /** Words before an event that tell which: terrorist attacks, presidential elections. */
    private static final int MODIFIERS = 2;

    private final Scene scene;

    Events(Scene scene) {
        this.scene = scene;
    }

    boolean names(Mention<TimeExpression> time) {
        return ofEvent(time) || comingEvent(time) || model(time) || label(time);
    }

    /** Leader of the 2004 rebellion, before the January elections: which event is meant. */
    private boolean ofEvent(Mention<TimeExpression> time) {
        int the = scene.lower(time.from()).equals("the") ? time.from() : time.from() - 1;
        return scene.lower(the).equals("the")
                && (LED.contains(scene.lower(the - 1)) || awaited(time, the - 1))
                && eventAt(time.to());
    }

    /** In the race to come, an interest in the race of this year: what is not yet over. */
    private boolean awaited(Mention<TimeExpression> time, int led) {
        Optional<LocalDate> published = scene.sentence.context().published();
        if (published.isEmpty() || !(time.value() instanceof TimeExpression.Fixed fixed)) {
            return false;
        }
        boolean to = scene.lower(led).equals("in") || scene.lower(led).equals("to");
        return to
                && (fixed.period().first().isAfter(published.get())
                        || !fixed.period().last().isBefore(published.get())
                                && scene.words.is(scene.lower(led - 1), CueWords.Kind.INTEREST));
    }

    /** The rebellion of 2004, when it is over: what is told of it is no news. */
    boolean pastEvent(Mention<TimeExpression> time) {
        Optional<LocalDate> published = scene.sentence.context().published();
        return published.isPresent()
                && time.value() instanceof TimeExpression.Fixed fixed
                && fixed.period().last().isBefore(published.get())
                && (ofEvent(time) || label(time));
    }

    /** Their candidate for May's election, before Sunday's referendum: which one is meant. */
    private boolean comingEvent(Mention<TimeExpression> time) {
        String before = scene.lower(time.from() - 1);
        String first = scene.lower(time.from() - 2);
        boolean led =
                before.equals("before")
                        || before.equals("into")
                        || before.equals("of") && first.equals("ahead")
                        || before.equals("for") && CANDIDATES.contains(first);
        return led && scene.lower(time.to()).equals("'s") && eventAt(time.to() + 1);
    }

    /** A 1950 Oldsmobile: when it was made; but a 2012 Gallup poll is of then. */
    private boolean model(Mention<TimeExpression> time) {
        String before = scene.lower(time.from() - 1);
        if (time.length() != 1
                || !scene.sentence.token(time.from()).isNumber()
                || !before.equals("a") && !before.equals("an")) {
            return false;
        }
        int i = time.to();
        while (i < scene.sentence.size()
                && (scene.sentence.token(i).isWord() && scene.sentence.token(i).capitalised()
                        || i > time.to() && scene.sentence.token(i).isNumber())) {
            i++;
        }
        // a noun behind it may be a poll or a report
        boolean noun =
                i < scene.sentence.size()
                        && scene.sentence.token(i).isWord()
                        && scene.tag(i) != Tag.AUX
                        && scene.tag(i) != Tag.ADP
                        && scene.tag(i) != Tag.ADV;
        return i > time.to() && !noun;
    }

    /** 2010 flood relief | The government has: the year of what a label names. */
    private boolean label(Mention<TimeExpression> time) {
        return time.from() == 0
                && scene.sentence.token(0).isNumber()
                && scene.sentence.block().kind() != Block.Kind.HEADING
                && eventAt(time.to());
    }

    /** Elections, presidential elections: an event, with a word or two that tell which. */
    private boolean eventAt(int token) {
        for (int i = token; i <= token + MODIFIERS; i++) {
            if (scene.words.is(scene.lower(i), CueWords.Kind.EVENT)) {
                return true;
            }
            if (!scene.tag(i).nominal() && scene.tag(i) != Tag.ADJ) {
                return false;
            }
        }
        return false;
    }
}
