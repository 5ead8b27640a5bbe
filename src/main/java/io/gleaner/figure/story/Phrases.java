package io.gleaner.figure.story;

import io.gleaner.figure.story.Phrase.Reach;
import io.gleaner.subject.NounPhrases;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The phrases of a sentence that may name what is measured.
 *
 * <pre>
 * phrase = group { preposition group | "and" group | "aged" number | "(" name ")" | participle group }
 *        | group … up to the next mark
 *        | owner "'s"  |  what is owned
 * </pre>
 *
 * Each group gives one for every length: what is right is for the ranker to say.
 */
final class Phrases {
    /** Attach more rarely than those that any noun phrase has: as many as there were in May. */
    private static final Set<String> RARELY = Set.of("as", "than", "over", "since", "during");

    private static final Set<String> AGES =
            Set.of("and", "to", "over", "above", "under", "or", "older");
    private static final Set<String> JOINS = Set.of("and", "or", "&", ",");
    private static final Set<String> STOPS =
            Set.of(",", ".", ";", ":", "(", ")", "\u2013", "\u2014", "--", "\"", "|");
    private static final Set<String> OPENS =
            Set.of("that", "which", "who", "whom", "whose", "where", "when");
    private static final int MOST = 6;
    private static final int LONGEST_LABEL = 10;

    private final Scene scene;
    private final Layout layout;
    private final Sentence sentence;
    private final List<Phrase> all = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();

    private record End(int to, Reach reach) {}

    private Phrases(Scene scene) {
        this.scene = scene;
        this.layout = scene.layout();
        this.sentence = scene.sentence();
    }

    static List<Phrase> of(Scene scene) {
        Phrases phrases = new Phrases(scene);
        phrases.layout.groups().forEach(group -> phrases.around(group[0], group[1]));
        phrases.label();
        return List.copyOf(phrases.all);
    }

    /** What stands before the first colon or bar, without a verb or a number: Net income: */
    private void label() {
        int from = 0;
        while (from < layout.size() && !sentence.token(from).isWord()) {
            from++;
        }
        int to = from;
        while (to < layout.size() && to - from <= LONGEST_LABEL && !ends(layout.lower(to))) {
            if (layout.isVerb(to) || layout.blocked(to)) {
                return;
            }
            to++;
        }
        if (to > from && to < layout.size() && ends(layout.lower(to))) {
            add(from, to, from, to, Reach.LABEL);
        }
    }

    private static boolean attaches(String word) {
        return NounPhrases.attaches(word) || RARELY.contains(word);
    }

    private static boolean ends(String word) {
        return word.equals(":") || word.startsWith("|");
    }

    private void around(int from, int to) {
        List<End> ends = ends(to);
        for (End end : ends) {
            add(from, end.to(), from, to, end.reach());
        }
        int last = ends.get(ends.size() - 1).to();
        NounPhrases.at(sentence, from, sentence.size(), layout::blocked)
                .filter(p -> p.to() > last)
                .ifPresent(p -> add(from, p.to(), from, to, Reach.FULL));
        for (int i = from + 1; i < to - 1; i++) {
            if (layout.lower(i).equals("'s") || layout.lower(i).equals("'")) {
                for (End end : ends.subList(0, Math.min(3, ends.size()))) {
                    add(i + 1, end.to(), i + 1, to, Reach.OWNED);
                }
                add(from, i, from, i, Reach.OWNER);
            }
        }
        int clause = Math.max(clauseEnd(last), 0);
        clause = clause > 0 ? clause : clauseEnd(to);
        if (clause > 0) {
            add(from, clause, from, to, Reach.CLAUSE);
        }
    }

    private void add(int from, int to, int group, int groupEnd, Reach reach) {
        if (to > from && seen.add((long) from << 32 | to)) {
            all.add(new Phrase(scene, from, to, group, groupEnd, reach));
        }
    }

    /** Where the phrase may end that begins with a group, one attachment more each. */
    private List<End> ends(int groupEnd) {
        List<End> ends = new ArrayList<>();
        ends.add(new End(groupEnd, Reach.GROUP));
        int at = groupEnd;
        while (ends.size() < MOST && at < layout.size() && !layout.blocked(at)) {
            End next = next(at);
            if (next == null) {
                break;
            }
            ends.add(next);
            at = next.to();
        }
        return ends;
    }

    private End next(int at) {
        String word = layout.lower(at);
        Tag tag = layout.tag(at);
        int behind = at + 1;
        if (word.equals("aged")) {
            int to = behind;
            while (to < layout.size()
                    && (layout.number(to) != null || AGES.contains(layout.lower(to)))) {
                to++;
            }
            return to > behind ? new End(to, Reach.AGED) : null;
        }
        boolean attaches =
                attaches(word)
                        && (tag == Tag.ADP
                                || tag == Tag.PART
                                || tag == Tag.SCONJ
                                || tag == Tag.ADV);
        if (attaches || JOINS.contains(word)) {
            if (behind >= layout.size() || layout.blocked(behind)) {
                return null;
            }
            if (layout.groupEnd(behind) > behind) {
                Reach reach = attaches ? Reach.ATTACHED : Reach.JOINED;
                return new End(layout.groupEnd(behind), reach);
            }
            boolean gerund =
                    attaches
                            && tag(behind) == Tag.VERB
                            && behind + 1 < layout.size()
                            && layout.groupEnd(behind + 1) > behind + 2;
            return gerund ? new End(layout.groupEnd(behind + 1), Reach.ATTACHED) : null;
        }
        boolean named =
                word.equals("(") && layout.lower(at + 2).equals(")") && tag(behind).nominal();
        if (named) {
            return new End(at + 3, Reach.BRACKET);
        }
        return participle(at, word);
    }

    /** Spent in shops; seeking work. */
    private End participle(int at, String word) {
        boolean participle =
                tag(at) == Tag.VERB
                        && (word.endsWith("ed") || word.endsWith("ing"))
                        && tag(at - 1) != Tag.AUX;
        if (!participle) {
            return null;
        }
        int to = at + 1;
        while (to < layout.size() && to - at < 3 && attaches(layout.lower(to))) {
            to++;
        }
        return to < layout.size() && layout.groupEnd(to) > to
                ? new End(layout.groupEnd(to), Reach.PARTICIPLE)
                : null;
    }

    /** Who live on less than a dollar a day: to the next mark; 0 where nothing goes on. */
    private int clauseEnd(int at) {
        Tag tag = tag(at);
        boolean goesOn =
                at < layout.size()
                        && (OPENS.contains(layout.lower(at))
                                || tag == Tag.VERB
                                || tag == Tag.ADJ
                                || attaches(layout.lower(at)));
        if (!goesOn) {
            return 0;
        }
        int to = at + 1;
        while (to < layout.size() && !STOPS.contains(layout.lower(to))) {
            to++;
        }
        return to > at + 1 ? to : 0;
    }

    private Tag tag(int i) {
        return layout.tag(i);
    }
}
