package io.gleaner.figure.period;

import io.gleaner.cue.CueWords;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.tokens.Tag;
import java.util.Set;

/**
 * Tells what is no news of any month: what was so once and is no more (the mine once employed 900
 * men; at its peak; when it opened), and what is so always (water boils at 100 degrees).
 */
final class Bygone {
    private static final Set<String> LASTING = Set.of("length", "speed", "temperature");

    private static final Set<String> WHOSE = Set.of("its", "their", "his", "her", "the");

    private final Scene scene;

    private Bygone(Scene scene) {
        this.scene = scene;
    }

    /** Done in a time that words tell without a date: decades earlier, in ancient Rome. */
    static boolean once(Draft d) {
        Bygone bygone = new Bygone(d.scene);
        var clause = d.scene.clauses.of(d.from());
        int before = d.scene.draftBefore(d.from()).map(Draft::end).orElse(0);
        for (int i = 0; i < d.scene.sentence.size(); i++) {
            boolean about = clause.covers(i) || i < d.from() && i >= before;
            if (about && bygone.tells(i)) {
                return true;
            }
        }
        return false;
    }

    /** A mile is 1.609 km: a measure told as it is, of no day unless a word says so. */
    static boolean always(Draft d) {
        String dimension = d.quantity().unit().dimension();
        return LASTING.contains(dimension) && !d.moves();
    }

    private boolean tells(int i) {
        String word = scene.lower(i);
        return is(i, CueWords.Kind.FORMERLY)
                || is(i, CueWords.Kind.HISTORY)
                || word.equals("once") && (scene.isVerb(i + 1) || verb(i - 1))
                || word.equals("used") && scene.lower(i + 1).equals("to") && scene.isVerb(i + 2)
                || earlier(i)
                || then(i)
                || is(i, CueWords.Kind.HEIGHT) && at(i)
                || is(i, CueWords.Kind.YOUNG) && as(i)
                || word.equals("when") && begun(i);
    }

    private boolean is(int token, CueWords.Kind kind) {
        return scene.words.is(scene.lower(token), kind);
    }

    /** Was once, had once; not: at once. */
    private boolean verb(int token) {
        return scene.lower(token).matches("was|were|had");
    }

    /** Decades earlier, years before. */
    private boolean earlier(int i) {
        return (scene.lower(i).equals("earlier") || scene.lower(i).equals("before"))
                && is(i - 1, CueWords.Kind.AGES)
                && scene.timeAt(i).isEmpty();
    }

    /** Back then, in those days, in the past, at first. */
    private boolean then(int i) {
        String before = scene.lower(i - 1);
        return switch (scene.lower(i)) {
            case "then" -> before.equals("back");
            case "days" -> before.equals("those");
            case "past" ->
                    before.equals("the")
                            && scene.lower(i - 2).equals("in")
                            && scene.timeAt(i).isEmpty()
                            && scene.tag(i + 1) != Tag.NOUN;
            case "first" -> before.equals("at");
            default -> false;
        };
    }

    /** At its peak, in the heyday of the trade. */
    private boolean at(int i) {
        String led = scene.lower(i - 2);
        return WHOSE.contains(scene.lower(i - 1)) && (led.equals("at") || led.equals("in"));
    }

    /** As a student, as a young child. */
    private boolean as(int i) {
        int a = scene.tag(i - 1) == Tag.ADJ ? i - 2 : i - 1;
        return scene.lower(a).matches("an?") && scene.lower(a - 1).equals("as");
    }

    /** When it opened, when the line was first built. */
    private boolean begun(int when) {
        for (int i = when + 1; i < scene.sentence.size() && !scene.inNumber(i); i++) {
            if (scene.lower(i).equals(",")) {
                return false;
            }
            if (is(i, CueWords.Kind.BEGUN)) {
                return scene.isVerb(i) || verb(i - 1);
            }
        }
        return false;
    }
}
