package io.gleaner.figure.role;

import io.gleaner.cue.Change;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Words;
import io.gleaner.subject.SubjectTable.Kind;
import io.gleaner.tokens.Mention;
import java.util.Optional;

/**
 * Tells changes that say themselves what has moved, so that no level before them is theirs.
 *
 * <pre>
 * named = cut NOUN "by" Q | NOUN rose Q | "following" "a" rise "of" Q | PREPOSITION "a" Q rise "in" NOUN
 *       | Q NOUN posted gains "of" Q
 * </pre>
 */
final class NamedChanges {
    private NamedChanges() {}

    /** Whether a level before a change cannot be what moved. */
    static boolean apartFrom(Draft level, Draft d) {
        if (d.cue < 0 || d.twin != null) {
            return false;
        }
        Optional<Mention<Change>> cue = d.scene.changeAt(d.cue);
        return cue.isPresent()
                && (object(d, cue.get())
                        || subject(level, d, cue.get())
                        || aside(d, cue.get())
                        || counted(level, d));
    }

    /** Whether a change names what it moved as its object. */
    static boolean named(Draft d) {
        return d.cue >= 0
                && d.twin == null
                && d.scene.changeAt(d.cue).filter(cue -> object(d, cue)).isPresent();
    }

    /** They plan to reduce <em>capacity</em> by 15 percent. */
    private static boolean object(Draft d, Mention<Change> cue) {
        Change.Kind kind = cue.value().kind();
        boolean verb = kind == Change.Kind.VERB || kind == Change.Kind.TRANSITIVE;
        int by = Words.leftOf(d);
        return verb && d.scene.lower(by).equals("by") && noun(d.scene, cue.to(), by);
    }

    /** It has seen <em>sales</em> plummet 54 percent: the noun right before the verb. */
    private static boolean subject(Draft level, Draft d, Mention<Change> cue) {
        int noun = cue.from() - 1;
        return cue.value().kind() == Change.Kind.VERB
                && level.end() <= noun
                && noun(d.scene, noun, noun + 1)
                && d.scene.isVerb(noun - 1);
    }

    /** Following a rise of 5 percent in May; thanks to a 5 percent rise in wages. */
    private static boolean aside(Draft d, Mention<Change> cue) {
        Scene scene = d.scene;
        if (cue.value().kind() != Change.Kind.NOUN) {
            return false;
        }
        int from = Math.min(cue.from(), d.from());
        int to = Math.max(cue.to(), d.to());
        int lead = from - 1;
        while (lead > from - 4 && !scene.inNumber(lead) && modifies(scene, lead)) {
            lead--;
        }
        boolean after =
                switch (scene.lower(lead)) {
                    case "following", "after", "despite" -> true;
                    default -> false;
                };
        boolean led =
                switch (scene.lower(lead)) {
                    case "to", "of", "by", "from", "on", "because" -> true;
                    default -> after;
                };
        boolean thing = scene.lower(to).equals("in") && !scene.inTime(to + 1);
        // at 5 million after a rise of 2 million; but: following a rise of 2 million in May
        boolean then = scene.inTime(to) || scene.inTime(to + 1) || scene.inTime(to + 2);
        return after && then || led && thing;
    }

    private static boolean modifies(Scene scene, int token) {
        return switch (scene.tag(token)) {
            case DET, ADJ, ADV -> true;
            default -> false;
        };
    }

    /** All <em>three indexes</em> posted gains of 7 percent: not there being three. */
    private static boolean counted(Draft level, Draft d) {
        Scene scene = d.scene;
        Clause clause = scene.clauses.of(d.from());
        boolean subject =
                clause.hasVerb()
                        && clause.covers(level.from())
                        && level.to() <= clause.verb()
                        && d.cue > clause.verb();
        return subject && level.quantity().unit().isCount() && level.quantity().hasNoun();
    }

    /** Whether a stretch names a thing, more than the amount or the number. */
    private static boolean noun(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean back = scene.story.nouns.is(scene.lower(i), Kind.BACK);
            if (scene.tag(i).nominal() && !scene.blocked(i) && !back) {
                return true;
            }
        }
        return false;
    }
}
