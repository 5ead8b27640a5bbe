package io.gleaner.figure.role;

import io.gleaner.cue.Relation;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Wording;
import io.gleaner.figure.scene.Words;
import io.gleaner.figure.trait.Role;
import io.gleaner.time.TimeExpression;
import io.gleaner.tokens.Mention;

/**
 * Tells values that look back without a word of comparison right before them: in brackets behind an
 * older time, behind "when", in a sentence that opens with an older time, or beside a value
 * compared with.
 */
final class LookingBack {
    /** Tokens between "than" and the "which" that tells its value. */
    private static final int THAN = 14;

    private LookingBack() {}

    /** Up on 2023, when 25 million came; on the previous month, when the rate stood at 2.2. */
    static boolean when(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        int when = clause.from() - 1;
        if (!scene.lower(when).equals("when")) {
            when = clause.from();
        }
        if (!scene.lower(when).equals("when")) {
            return false;
        }
        int end = scene.lower(when - 1).equals(",") ? when - 1 : when;
        Draft first = scene.draftBefore(when).orElse(null);
        return scene.inTime(end - 1) && first != null && first.moves();
    }

    /**
     * Higher than in the last quarter, which was 8.9 percent; 9.2 percent, which was 8.4 last year.
     */
    static boolean which(Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        int which = clause.pronoun();
        boolean was = scene.lower(which + 1).equals("was") || scene.lower(which + 1).equals("were");
        if (which < 0
                || !scene.lower(which).equals("which")
                || !was
                || Words.leftOf(d) != which + 1) {
            return false;
        }
        for (int i = which - 1; i > Math.max(0, which - THAN) && !scene.isVerb(i); i--) {
            if (scene.lower(i).equals("than")) {
                return true;
            }
        }
        return scene.draftBefore(which)
                        .filter(o -> o.quantity().unit().equals(d.quantity().unit()))
                        .isPresent()
                && scene.times.stream()
                        .anyMatch(
                                t ->
                                        t.from() >= d.to()
                                                && t.from() <= d.end() + 3
                                                && past(scene, t));
    }

    /** Last year, a year ago, in the previous quarter. */
    private static boolean past(Scene scene, Mention<TimeExpression> time) {
        boolean opens =
                switch (scene.lower(time.from())) {
                    case "last", "previous", "prior" -> true;
                    default -> scene.lower(time.from() + 1).equals("previous");
                };
        return opens
                || switch (scene.lower(time.to() - 1)) {
                    case "ago", "earlier", "before" -> true;
                    default -> false;
                };
    }

    /** "A year earlier, 5.7 million were": a sentence that looks back from the level before it. */
    static boolean opensWithComparison(Draft d) {
        Scene scene = d.scene;
        boolean opens =
                scene.sentenceBefore.isPresent()
                        && scene.times.stream()
                                .anyMatch(
                                        t ->
                                                t.from() <= 2
                                                        && t.to() <= d.from()
                                                        && t.value().kind()
                                                                == TimeExpression.Kind.COMPARISON
                                                        && (t.to() - t.from() > 1)
                                                        && !periodNoun(scene, t));
        boolean alone = scene.drafts.stream().noneMatch(o -> o.role != null && o.moves());
        return opens
                && alone
                && (scene.drafts.get(0).equals(d) && levelBefore(d)
                        || scene.drafts.get(0).is(Role.PREVIOUS)
                                && scene.drafts.get(0).wording == Wording.EARLIER);
    }

    /** In the year-ago quarter: a time of its own, told of for its own sake. */
    private static boolean periodNoun(Scene scene, Mention<TimeExpression> time) {
        String last = scene.lower(time.to() - 1);
        return last.equals("quarter") || last.equals("period");
    }

    private static boolean levelBefore(Draft d) {
        return d.scene.before().get().drafts.stream()
                .anyMatch(
                        o ->
                                o.is(Role.LEVEL)
                                        && (d.quantity().unit().isNone()
                                                || o.quantity()
                                                        .unit()
                                                        .dimension()
                                                        .equals(d.quantity().unit().dimension())));
    }

    /** This was compared with 230,000 deaths in 2011: of what the sentence before has told. */
    static boolean looksBack(Draft d, Mention<Relation> relation) {
        Scene scene = d.scene;
        String opens = scene.lower(0);
        boolean points =
                opens.equals("this")
                        || opens.equals("that")
                        || opens.equals("it")
                        || opens.equals("these");
        return points
                && relation.from() <= 4
                && scene.before().isPresent()
                && scene.before().get().drafts.stream().anyMatch(o -> likeUnit(o, d));
    }

    /** The same unit; births beside business births. */
    private static boolean likeUnit(Draft a, Draft b) {
        String one = a.quantity().unit().code();
        String two = b.quantity().unit().code();
        return one.equals(two) || !two.isEmpty() && one.endsWith(" " + two);
    }

    /**
     * Compared with 230,000 deaths <em>and a rate of 9.8 percent</em>: another value of the same
     * time, without a verb of its own.
     */
    static boolean goesOn(Draft d) {
        Scene scene = d.scene;
        Draft first = scene.draftBefore(d.from()).orElse(null);
        boolean compared =
                first != null && first.is(Role.PREVIOUS) && first.wording == Wording.COMPARED;
        if (!compared || first.quantity().unit().equals(d.quantity().unit())) {
            return false;
        }
        boolean joined = false;
        for (int i = first.end(); i < d.from(); i++) {
            String word = scene.lower(i);
            joined |= word.equals(",") || word.equals("and");
            if (scene.isVerb(i) || word.equals(";") || word.equals("(")) {
                return false;
            }
        }
        return joined && scene.lower(Words.leftOf(d)).equals("of");
    }

    /** The highest since July 2013 (2.5%): a time in front of the brackets. */
    static boolean brackets(Draft d) {
        Scene scene = d.scene;
        Clause around = scene.clauses.of(d.from());
        Draft first = scene.draftBefore(d.from()).orElse(null);
        if (first != null && first.is(Role.PREVIOUS) && around.covers(first.from())) {
            return around.bracketed() && scene.lower(d.from() - 1).equals(",");
        }
        return around.bracketed()
                && around.from() == d.from()
                && !Shares.ofWhole(d)
                && (scene.inTime(d.from() - 2)
                        || scene.lower(d.from() - 3).equals("than")
                                && scene.sentence.token(d.from() - 2).isNumber())
                && (scene.draftBefore(d.from()).isPresent()
                        || since(scene, d.from()) && scene.sentenceBefore.isPresent());
    }

    private static boolean since(Scene scene, int token) {
        for (int i = token; i > Math.max(0, token - 7); i--) {
            if (scene.lower(i).equals("since") || scene.lower(i).equals("as")) {
                return true;
            }
        }
        return false;
    }
}
