package io.gleaner.figure.measured;

import io.gleaner.cue.Change;
import io.gleaner.cue.CueWords;
import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.scene.Words;
import io.gleaner.figure.trait.Role;
import io.gleaner.tokens.Tag;
import java.util.Set;

/**
 * What somebody does with money, which says what the money is: the club <em>raised for a new
 * roof</em> 2 million.
 *
 * <pre>
 * verb Q [ ("for" | "to" | "from" | "in" | "as" | "on") words ]
 * </pre>
 */
final class Dealings {
    private static final Set<String> LEADS = Set.of("for", "to", "from", "in", "as", "on");

    private static final Set<String> MODALS =
            Set.of(
                    "will", "would", "can", "could", "may", "might", "should", "must", "shall",
                    "did", "does", "do", "not", "n't");

    /** As many words as tell what a deal is about. */
    private static final int MANY = 9;

    private Dealings() {}

    /** Who does it, and what: where "she" stands for who did it before, once. */
    static String of(String agent, String deal) {
        String verb = deal.split(" ")[deal.startsWith(" to ") ? 2 : 1];
        int told = agent.indexOf(" " + verb + " ");
        boolean ends = agent.endsWith(" " + verb);
        String who =
                told > 0
                        ? agent.substring(0, told)
                        : ends ? agent.substring(0, agent.length() - verb.length() - 1) : agent;
        return (who.endsWith(" to") ? who.substring(0, who.length() - 3) : who) + deal;
    }

    /** The verb and what belongs to it; empty when the quantity is no object of a verb. */
    static String of(Draft d) {
        Scene scene = d.scene;
        int verb = Words.leftOf(d);
        Clause clause = scene.clauses.of(d.from());
        boolean object =
                d.quantity().unit().isMoney()
                        && d.is(Role.LEVEL)
                        && !d.quantity().hasNoun()
                        && clause.covers(verb)
                        && scene.tag(verb) == Tag.VERB
                        && !moves(scene, verb)
                        && !PaidSubjects.comes(scene, verb)
                        && !scene.words.is(scene.lower(verb), CueWords.Kind.JOINING);
        return object
                ? (bare(scene, verb) ? " to " : " ")
                        + scene.lower(verb)
                        + rest(scene, Words.behind(d))
                : "";
    }

    /** Plans to raise, could raise: the verb as a title would have it. */
    static boolean bare(Scene scene, int verb) {
        int before = verb - 1;
        while (scene.tag(before) == Tag.ADV) {
            before--;
        }
        boolean form = !scene.lower(verb).endsWith("ed") && !scene.lower(verb).endsWith("ing");
        return scene.lower(before).equals("to") || form && MODALS.contains(scene.lower(before));
    }

    /** Used to employ, did not pay: what is done no more or never makes nothing definite. */
    static boolean denied(Scene scene, int verb) {
        String before = scene.lower(verb - 1);
        boolean used = before.equals("to") && scene.lower(verb - 2).equals("used");
        return used || before.equals("not") || before.equals("n't") || before.equals("never");
    }

    /** Rose, fell; but not raised, which is a deal with a sum behind it. */
    private static boolean moves(Scene scene, int verb) {
        return scene.changeAt(verb)
                .filter(c -> c.value().kind() != Change.Kind.TRANSITIVE)
                .isPresent();
    }

    /** For a new roof, to mend the church: up to the next comma, number or clause. */
    private static String rest(Scene scene, int from) {
        if (!LEADS.contains(scene.lower(from)) || scene.inTime(from + 1)) {
            return "";
        }
        int to = from + 1;
        while (to < scene.sentence.size() && to - from <= MANY && !ends(scene, to)) {
            to++;
        }
        while (to > from
                && (trails(scene.tag(to - 1))
                        || scene.tag(to - 1) == Tag.ADJ && scene.blocked(to))) {
            to--;
        }
        return to > from ? " " + scene.sentence.words(from, to) : "";
    }

    private static boolean ends(Scene scene, int token) {
        Tag tag = scene.tag(token);
        return scene.blocked(token) || tag == Tag.PUNCT || tag == Tag.SCONJ || tag == Tag.CCONJ;
    }

    private static boolean trails(Tag tag) {
        return tag == Tag.ADP || tag == Tag.DET || tag == Tag.PART;
    }
}
